/// A word of a text whose tone mark shows a style, or stands wrong.
public struct TonePlacementOccurrence: Sendable, Hashable {
  /// The word as written.
  public let word: String
  /// Never `.same`.
  public let placement: TonePlacement
  /// The word in the old style, and repaired if it was misplaced.
  public let oldStyle: String
  /// The word in the new style, and repaired if it was misplaced.
  public let newStyle: String
  /// The count of Unicode scalars before the word.
  public let scalarOffset: Int
  /// The word's bytes in the UTF-8 of the text.
  public let utf8Range: Range<Int>
}
