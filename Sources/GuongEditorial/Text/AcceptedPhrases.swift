/// Finds the phrases that editors want as they are, letter by letter but for capitals.
struct AcceptedPhrases {
  private let phrases: [[UInt8]]

  init(_ phrases: [String]) {
    self.phrases = phrases.filter { !$0.isEmpty }.map { Self.folded($0) }
  }

  /// In the UTF-8 of the text.
  func ranges(in text: String) -> [Range<Int>] {
    guard !phrases.isEmpty else { return [] }
    var folded = Self.folded(text)
    // A letter whose small form has another length would shift all places behind it.
    if folded.count != text.utf8.count { folded = Array(text.utf8) }
    return phrases.flatMap { Self.ranges(of: $0, in: folded) }
  }

  private static func folded(_ text: String) -> [UInt8] {
    text.lowercased().utf8.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
  }

  private static func ranges(of phrase: [UInt8], in text: [UInt8]) -> [Range<Int>] {
    guard let first = phrase.first, text.count >= phrase.count else { return [] }
    return (0...text.count - phrase.count).filter { text[$0] == first && text[$0...].starts(with: phrase) }
      .map { $0..<$0 + phrase.count }
  }
}
