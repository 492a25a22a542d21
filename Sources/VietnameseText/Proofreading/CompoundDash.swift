/// A dash between two syllables, as in «kinh tế - xã hội»: official print sets spaces around it, many keyboards do not.
public struct CompoundDash: Sendable, Hashable {
  /// How the dash stands.
  public enum Style: Sendable, Hashable {
    /// «kinh tế-xã hội»
    case tight
    /// «kinh tế - xã hội»
    case spaced
    /// «kinh tế- xã hội», which no style has
    case lopsided
  }

  /// The two syllables, without regard to capitals: the same for «Kinh tế-Xã hội» and «kinh tế - xã hội».
  public struct Pair: Sendable, Hashable, Comparable {
    let left: UInt64
    let right: UInt64

    /// Any fixed order, for lists that are the same in every run.
    public static func < (left: Pair, right: Pair) -> Bool { (left.left, left.right) < (right.left, right.right) }
  }

  /// What stands on both sides.
  public let pair: Pair
  /// How the dash stands.
  public let style: Style
  /// The syllables with the dash between them.
  public let mark: Proofmark
  /// With the word before and the word behind, as a reader knows it: «kinh tế - xã hội».
  public let context: Range<Int>

  /// Dashes between syllables on one line; as replacement the other style, for a lopsided one the spaced style.
  public static func find(in text: TextTokens) -> [CompoundDash] {
    let tokens = text.tokens
    var found: [CompoundDash] = []
    for index in tokens.indices.dropFirst().dropLast() where text.isMark(index, "-") || text.isMark(index, "–") {
      let (left, dash, right) = (tokens[index - 1], tokens[index], tokens[index + 1])
      guard left.kind == .word, right.kind == .word, dash.gap != .lineEnd, left.count >= 2, right.count >= 2,
        text.isSyllable(index - 1), text.isSyllable(index + 1)
      else { continue }
      let style: Style =
        switch (dash.gap != .nothing, right.gap != .nothing) {
        case (false, false): .tight
        case (true, true): .spaced
        default: .lopsided
        }
      let separator = style == .spaced ? text.text(dash) : " \(text.text(dash)) "
      found.append(
        CompoundDash(
          pair: Pair(left: left.key, right: right.key), style: style,
          mark: Proofmark(
            left.range.lowerBound..<right.range.upperBound,
            replacement: text.text(left) + separator + text.text(right)),
          context: context(index, in: text)))
    }
    return found
  }

  private static func context(_ dash: Int, in text: TextTokens) -> Range<Int> {
    let tokens = text.tokens
    let hasBefore = dash >= 2 && tokens[dash - 2].kind == .word && tokens[dash - 1].gap == .space
    let hasBehind = dash + 2 < tokens.count && tokens[dash + 2].kind == .word && tokens[dash + 2].gap == .space
    let (first, last) = (hasBefore ? dash - 2 : dash - 1, hasBehind ? dash + 2 : dash + 1)
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }
}
