import GuongModel
import VietnameseText

/// One file's prose made ready for the checks of its text.
struct ProofText {
  let path: String
  let blocks: [Prose.Block]
  /// Of each block.
  let tokens: [TextTokens]
  /// Of each block, where accepted phrases stand.
  private let accepted: [[Range<Int>]]

  /// - Parameter accepted: phrases of the whole site that are left alone; the file's own come on top.
  init(_ prose: Prose, accepted: [String]) {
    path = prose.path
    blocks = prose.blocks
    tokens = prose.blocks.map { TextTokens($0.text) }
    let phrases = AcceptedPhrases(accepted + prose.accepted)
    self.accepted = prose.blocks.map { phrases.ranges(in: $0.text) }
  }

  /// Whether an editor has said that a place is right as it is: an accepted phrase touches it.
  func isAccepted(_ range: Range<Int>, in block: Int) -> Bool {
    accepted[block].contains { $0.overlaps(range) }
  }

  /// A diagnostic about a range of a block, unless it is accepted.
  func diagnostic(
    _ rule: DiagnosticRule, at range: Range<Int>, in block: Int,
    _ arguments: KeyValuePairs<String, any DiagnosticValue> = [:]
  ) -> Diagnostic? {
    guard !isAccepted(range, in: block) else { return nil }
    return Diagnostic(rule, at: SourceLocation(path, blocks[block].span(of: range)), arguments)
  }

  /// The 1-based line of a place in the file.
  func line(of range: Range<Int>, in block: Int) -> Int { blocks[block].span(of: range).line }

  /// Text of a block as a message quotes it: on one line, and not too long.
  func quote(_ range: Range<Int>, in block: Int) -> String { Self.quote(tokens[block].text(range)) }

  static func quote(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= 80 ? line : line.prefix(79) + "…"
  }

  /// Numbers of lines for a message, each once.
  static func list(lines: [Int]) -> String {
    let different = Array(Set(lines)).sorted()
    return different.prefix(12).map(String.init).joined(separator: ", ") + (different.count > 12 ? "…" : "")
  }
}
