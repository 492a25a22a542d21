/// A cursor over the bytes of a short text, for dates and times.
struct ASCIIScanner {
  /// A run of digits.
  struct Number {
    var value: Int
    /// How many digits were written.
    var digits: Int
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { position == bytes.count }

  /// The next byte, `nil` at the end.
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Goes over one byte. Not at the end.
  mutating func advance() { position += 1 }

  /// Goes over spaces, tabs, line ends and no-break spaces; false if there is none.
  @discardableResult
  mutating func skipSpaces() -> Bool {
    let start = position
    while position < bytes.count {
      if bytes[position] == 0x20 || 0x09...0x0D ~= bytes[position] {
        position += 1
      } else if bytes[position] == 0xC2, position + 1 < bytes.count, bytes[position + 1] == 0xA0 {
        position += 2
      } else {
        break
      }
    }
    return position > start
  }

  /// Goes over `byte`; false if something else is next.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  /// Goes over `word`; false if something else is next.
  mutating func skip(_ word: String) -> Bool {
    guard bytes[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  /// Reads one to nine digits; `nil` and nothing read if there are none or more.
  mutating func number() -> Number? {
    var end = position
    var value = 0
    while end < bytes.count, bytes[end].isASCIIDigit {
      guard end - position < 9 else { return nil }
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    guard end > position else { return nil }
    defer { position = end }
    return Number(value: value, digits: end - position)
  }
}
