import Foundation

/// The general canonical mappings of Unicode, for the few texts that the Vietnamese tables do not cover.
///
/// The only file of the library that imports Foundation: the standard library does not publish its normaliser.
enum CanonicalMapping {
  /// The canonical composition (NFC) of `text`.
  static func composed(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }

  /// The canonical decomposition (NFD) of `text`.
  static func decomposed(_ text: String) -> String { text.decomposedStringWithCanonicalMapping }
}
