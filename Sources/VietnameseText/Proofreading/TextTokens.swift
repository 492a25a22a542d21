/// A text cut once into words, numbers and marks, for the finders that look at neighbours.
public struct TextTokens: Sendable {
  /// What a token is made of.
  public enum Kind: Sendable, Hashable {
    /// A run of letters.
    case word
    /// A run of ASCII digits.
    case number
    /// One character that is neither letter, digit nor white space.
    case mark
  }

  /// What stands between a token and the one before it.
  public enum Gap: Sendable, Hashable {
    case nothing
    case space
    /// White space with a line end in it, or the beginning of the text.
    case lineEnd
  }

  /// How a word uses capitals; `small` for what is no word.
  public enum Capitals: Sendable, Hashable {
    case small
    /// The first letter alone: «Kế».
    case first
    /// All of several letters: «KẾ».
    case all
    /// Any other way: «QyĐ».
    case mixed
  }

  /// One of them, with what a finder asks of it.
  public struct Token: Sendable, Hashable {
    let start: Int32
    let end: Int32
    /// Equal for words that differ only in capitals and tone placement (uỷ, Ủy); of a mark, its scalar; of a number, its digits.
    public let key: UInt64
    /// What it is made of.
    public let kind: Kind
    /// What stands before it.
    public let gap: Gap
    /// How it uses capitals.
    public let capitals: Capitals
    /// How many letters or digits.
    public let count: Int16

    /// In the UTF-8 of the text.
    public var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// The text's bytes.
  public let utf8: [UInt8]
  /// In order.
  public let tokens: [Token]

  /// Cuts `text`, in any normalisation form.
  public init(_ text: String) {
    let utf8 = Array(text.utf8)
    var tokens: [Token] = []
    tokens.reserveCapacity(utf8.count / 5)
    var cursor = GapCursor(utf8)
    WordScanner.forEachWord(in: text) { word in
      cursor.takeMarks(before: word.utf8Range.lowerBound, into: &tokens)
      tokens.append(Self.token(of: word, utf8, gap: cursor.takeGap()))
      cursor.position = word.utf8Range.upperBound
    }
    cursor.takeMarks(before: utf8.count, into: &tokens)
    self.utf8 = utf8
    self.tokens = tokens
  }

  /// The key that a lone word has.
  public static func key(_ word: String) -> UInt64 { TextTokens(word).tokens.first?.key ?? 0 }

  /// The keys of the words of `text`, in order.
  public static func keys(_ text: String) -> [UInt64] { TextTokens(text).tokens.map(\.key) }

  /// The text of a range of `utf8`.
  public func text(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }

  /// The text of a token.
  public func text(_ token: Token) -> String { text(token.range) }

  /// The index of the first token that begins at an offset of `utf8` or behind it.
  public func firstToken(from offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a token is a mark of this character.
  public func isMark(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .mark && tokens[index].key == UInt64(scalar.value)
  }

  /// Whether a token is a word of Vietnamese spelling, whatever the place of its tone mark.
  public func isSyllable(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word, tokens[index].count <= 8 else { return false }
    return Syllable(text(tokens[index]))?.isLegal ?? false
  }

  /// Whether a word opens a sentence: nothing but marks between it and the end of the last one.
  func opensSentence(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, tokens[before].kind == .mark {
      switch Unicode.Scalar(UInt32(tokens[before].key)) {
      case ".", "!", "?", ":", "…": return true
      default: before -= 1
      }
    }
    return before < 0
  }

  // MARK: Cutting

  private static func token(of word: WordScanner.Word, _ utf8: [UInt8], gap: Gap) -> Token {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ byte: UInt8) { key = (key ^ UInt64(byte)) &* 0x100_0000_01B3 }
    guard word.isVietnamese else {
      for byte in utf8[word.utf8Range] { mix(byte) }
      return Token(
        start: Int32(word.utf8Range.lowerBound), end: Int32(word.utf8Range.upperBound), key: key, kind: .word, gap: gap,
        capitals: .mixed, count: Int16(clamping: word.utf8Range.count))
    }
    var tone: UInt8 = 0
    var capitals = 0
    for letter in word.letters {
      mix(letter.toneless)
      tone |= letter.tone.rawValue
      if letter.isUpperCase { capitals += 1 }
    }
    mix(tone)
    return Token(
      start: Int32(word.utf8Range.lowerBound), end: Int32(word.utf8Range.upperBound), key: key, kind: .word, gap: gap,
      capitals: Self.capitals(capitals, of: word.letters), count: Int16(clamping: word.letters.count))
  }

  private static func capitals(_ count: Int, of letters: [VietnameseLetter]) -> Capitals {
    if count == 0 { return .small }
    if count == 1, letters.first?.isUpperCase == true { return .first }
    return count == letters.count ? .all : .mixed
  }
}

/// Walks over what stands between words.
private struct GapCursor {
  private let utf8: [UInt8]
  var position = 0
  private var gap = TextTokens.Gap.lineEnd

  init(_ utf8: [UInt8]) { self.utf8 = utf8 }

  mutating func takeGap() -> TextTokens.Gap {
    defer { gap = .nothing }
    return gap
  }

  /// Appends the numbers and marks up to `end`, where a word or the text's end stands.
  mutating func takeMarks(before end: Int, into tokens: inout [TextTokens.Token]) {
    while position < end {
      let byte = utf8[position]
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        gap = .lineEnd
        position += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        if gap != .lineEnd { gap = .space }
        position += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        takeNumber(before: end, into: &tokens)
      default:
        takeScalar(into: &tokens)
      }
    }
  }

  private mutating func takeNumber(before end: Int, into tokens: inout [TextTokens.Token]) {
    let start = position
    var key: UInt64 = 0
    while position < end, utf8[position].isASCIIDigit {
      key = key &* 10 &+ UInt64(utf8[position] &- 0x30)
      position += 1
    }
    tokens.append(
      .init(
        start: Int32(start), end: Int32(position), key: key, kind: .number, gap: takeGap(), capitals: .small,
        count: Int16(clamping: position - start)))
  }

  private mutating func takeScalar(into tokens: inout [TextTokens.Token]) {
    let (value, length) = utf8.withUnsafeBufferPointer { UTF8Scan.scalar(in: $0, at: position) }
    defer { position += length }
    if value == 0xA0 || value == 0x202F || value == 0x2009 {
      if gap != .lineEnd { gap = .space }
      return
    }
    tokens.append(
      .init(
        start: Int32(position), end: Int32(position + length), key: UInt64(value), kind: .mark, gap: takeGap(),
        capitals: .small, count: 1))
  }
}
