/// Where a tone mark stands in a syllable.
///
/// The styles differ only in open syllables with oa, oe or uy: hòa, khỏe, ủy (old) and hoà, khoẻ, uỷ (new). Both are official
/// somewhere, so neither is wrong; one text should keep to one.
public enum TonePlacement: Sendable, Hashable, CaseIterable {
  /// Both styles write the syllable so, or it has no tone mark.
  case same
  /// As the old style writes it: hòa.
  case old
  /// As the new style writes it: hoà.
  case new
  /// As no style writes it: qúy, cuả, hòang.
  case misplaced
}
