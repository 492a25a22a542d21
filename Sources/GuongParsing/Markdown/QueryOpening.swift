/// Tells whether bytes begin a query, and a figure of a sentence: `= select …`.
enum QueryOpening {
  private static let words = ["select", "with", "values"].map { Array($0.utf8) }

  /// Where the query of a code span begins; `nil` for code to be shown.
  ///
  /// An equal sign and a space ask for a figure, whatever follows. Without the space, or behind another one, what follows must be
  /// the first word of a query: `=x` may be a formula that is shown.
  ///
  /// - Parameter code: the code, or HTML that begins with it. Both give the same answer, as no byte looked at is ever escaped.
  static func figure<Bytes: RandomAccessCollection<UInt8>>(_ code: Bytes) -> Bytes.Index? {
    let sign = code.drop { $0 == UInt8(ascii: " ") }
    guard sign.first == UInt8(ascii: "=") else { return nil }
    let rest = sign.dropFirst()
    if sign.startIndex == code.startIndex, rest.first == UInt8(ascii: " ") { return rest.dropFirst().startIndex }
    let query = rest.drop { $0 == UInt8(ascii: " ") }
    guard word(query) != nil else { return nil }
    return query.startIndex
  }

  /// Whether code without an equal sign is a query all the same. «with» is an English word too, so it needs its «as».
  static func isQuery<Bytes: RandomAccessCollection<UInt8>>(_ code: Bytes) -> Bool {
    let query = code.drop(while: isSpace)
    switch word(query) {
    case "select": return query.dropFirst("select".utf8.count).contains { !isSpace($0) }
    case "with":
      let text = String(decoding: query, as: UTF8.self).lowercased()
      return text.contains("select") && text.split { !$0.isLetter }.contains("as")
    default: return false
    }
  }

  /// The first word of a query, in small letters.
  static func word<Bytes: RandomAccessCollection<UInt8>>(_ code: Bytes) -> String? {
    let word = code.prefix(7).prefix { ($0 | 0x20) &- 0x61 < 26 }.map { $0 | 0x20 }
    guard words.contains(word) else { return nil }
    let next = code.dropFirst(word.count).first
    guard next != UInt8(ascii: "_"), next.map({ $0 &- 0x30 < 10 || $0 >= 0x80 }) != true else { return nil }
    return String(decoding: word, as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
