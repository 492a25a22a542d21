/// A mark on every page that keeps a print from being taken for the issued document.
package enum DocumentBand: String, Hashable, Sendable {
  /// Its figures are invented.
  case sample
  /// It has not been approved.
  case draft

  /// The words of the mark. They also stand in a stylesheet, so they hold neither quotes nor backslashes.
  package var text: String {
    switch self {
    case .sample: "SỐ LIỆU MINH HỌA"
    case .draft: "DỰ THẢO"
    }
  }

  /// Several marks in one.
  static func joined(_ bands: [DocumentBand]) -> String { bands.map(\.text).joined(separator: " - ") }
}
