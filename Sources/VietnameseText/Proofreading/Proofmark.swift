/// A place in a text that a proofreader would mark, and what should stand there instead.
public struct Proofmark: Sendable, Hashable {
  /// In the UTF-8 of the text.
  public let range: Range<Int>
  /// Empty when the place should be deleted.
  public let replacement: String

  /// A mark on a range of the UTF-8 of a text.
  public init(_ range: Range<Int>, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
