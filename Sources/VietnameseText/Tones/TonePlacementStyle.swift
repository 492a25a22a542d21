/// The two ways to place a tone mark on oa, oe and uy.
public enum TonePlacementStyle: Sendable, Hashable, CaseIterable {
  /// On the first vowel: hòa, khỏe, ủy.
  case old
  /// On the second vowel: hoà, khoẻ, uỷ.
  case new
}
