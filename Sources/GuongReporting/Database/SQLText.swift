/// The text of a query as an editor sees it, enough to find words in it: what stands in texts and comments is no word.
struct SQLText {
  struct Word {
    let text: Substring
    /// In bytes of UTF-8.
    let offset: Int

    var length: Int { text.utf8.count }
  }

  /// Names and keywords in their order; names in double quotes, backquotes or brackets without these.
  let words: [Word]

  init(_ sql: String) {
    var words: [Word] = []
    let bytes = sql.utf8
    var index = bytes.startIndex
    func skip(to end: UInt8) -> Substring {
      let start = bytes.index(after: index)
      let close = bytes[start...].firstIndex(of: end) ?? bytes.endIndex
      index = close < bytes.endIndex ? bytes.index(after: close) : close
      return sql[start..<close]
    }
    func offset(_ text: Substring) -> Int { bytes.distance(from: bytes.startIndex, to: text.startIndex) }
    while index < bytes.endIndex {
      let next = bytes.index(after: index)
      switch bytes[index] {
      case UInt8(ascii: "'"): _ = skip(to: UInt8(ascii: "'"))
      case UInt8(ascii: "\""), UInt8(ascii: "`"):
        let name = skip(to: bytes[index])
        words.append(Word(text: name, offset: offset(name)))
      case UInt8(ascii: "["):
        let name = skip(to: UInt8(ascii: "]"))
        words.append(Word(text: name, offset: offset(name)))
      case UInt8(ascii: "-") where next < bytes.endIndex && bytes[next] == UInt8(ascii: "-"):
        _ = skip(to: UInt8(ascii: "\n"))
      case UInt8(ascii: "/") where next < bytes.endIndex && bytes[next] == UInt8(ascii: "*"):
        let rest = sql[next...].dropFirst()
        index = rest.firstRange(of: "*/")?.upperBound ?? bytes.endIndex
      case let byte where Self.isWord(byte):
        let end = bytes[index...].firstIndex { !Self.isWord($0) } ?? bytes.endIndex
        words.append(Word(text: sql[index..<end], offset: offset(sql[index..<end])))
        index = end
      default: index = next
      }
    }
    self.words = words
  }

  /// The first word that is `name`, without regard to case of ASCII letters.
  func find(_ name: String) -> Word? {
    let wanted = name.lowercased()
    return words.first { $0.text.lowercased() == wanted }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }
}
