/// Phrases that are looked for in texts, without regard to capitals and tone placement, over any white space but no marks.
public struct PhraseList: Sendable {
  /// A place where a phrase stands.
  public struct Match: Sendable, Hashable {
    /// Index into the phrases of the list.
    public let phrase: Int
    /// In the UTF-8 of the text.
    public let range: Range<Int>
    /// The tokens of it.
    public let tokens: Range<Int>
    /// How the text's phrase uses capitals, for a replacement in the same way.
    public let capitals: TextTokens.Capitals

    /// `phrase` with the capitals of what stands there.
    public func capitalised(_ phrase: String) -> String {
      switch capitals {
      case .small, .mixed: phrase
      case .first: phrase.prefix(1).uppercased() + phrase.dropFirst()
      case .all: phrase.uppercased()
      }
    }
  }

  private struct Entry: Sendable {
    let phrase: Int
    let keys: [UInt64]
    /// Longer phrases that hold this one and are right, each with where it stands in them.
    let exceptions: [(keys: [UInt64], offset: Int)]
  }

  private var entries: [UInt64: [Entry]] = [:]

  /// - Parameter phrases: each with longer phrases in which it is right.
  public init(_ phrases: [(phrase: String, exceptions: [String])]) {
    for (index, item) in phrases.enumerated() {
      let keys = TextTokens.keys(item.phrase)
      guard let first = keys.first else { continue }
      let exceptions = item.exceptions.compactMap { exception -> (keys: [UInt64], offset: Int)? in
        let longer = TextTokens.keys(exception)
        return Self.offset(of: keys, in: longer).map { (longer, $0) }
      }
      entries[first, default: []].append(Entry(phrase: index, keys: keys, exceptions: exceptions))
    }
  }

  /// Where phrases of the list stand, in order.
  public func matches(in text: TextTokens) -> [Match] {
    guard !entries.isEmpty else { return [] }
    var found: [Match] = []
    for index in text.tokens.indices {
      guard let candidates = entries[text.tokens[index].key] else { continue }
      for entry in candidates where Self.stands(entry.keys, at: index, in: text) {
        guard !entry.exceptions.contains(where: { Self.stands($0.keys, at: index - $0.offset, in: text) }) else {
          continue
        }
        let tokens = text.tokens[index..<index + entry.keys.count]
        let range = text.tokens[index].range.lowerBound..<text.tokens[index + entry.keys.count - 1].range.upperBound
        found.append(
          Match(phrase: entry.phrase, range: range, tokens: tokens.indices, capitals: Self.capitals(of: tokens)))
      }
    }
    return found
  }

  private static func capitals(of tokens: ArraySlice<TextTokens.Token>) -> TextTokens.Capitals {
    guard let first = tokens.first else { return .small }
    return tokens.count > 1 && tokens.allSatisfy({ $0.capitals == .all })
      ? .all : first.capitals == .all ? .first : first.capitals
  }

  private static func stands(_ keys: [UInt64], at index: Int, in text: TextTokens) -> Bool {
    guard index >= 0, index + keys.count <= text.tokens.count else { return false }
    return keys.indices.allSatisfy { offset in
      let token = text.tokens[index + offset]
      return token.key == keys[offset] && token.kind != .mark && (offset == 0 || token.gap != .nothing)
    }
  }

  private static func offset(of keys: [UInt64], in longer: [UInt64]) -> Int? {
    guard keys.count <= longer.count else { return nil }
    return (0...longer.count - keys.count).first { Array(longer[$0..<$0 + keys.count]) == keys }
  }
}
