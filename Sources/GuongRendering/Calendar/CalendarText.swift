/// Text and lines of an iCalendar file (RFC 5545).
enum CalendarText {
  /// A TEXT value (3.3.11): backslash, semicolon, comma and line breaks escaped, control characters left out.
  static func escape(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\\", ";", ",": result += [UInt8(ascii: "\\"), UInt8(ascii: scalar)]
      case "\n" where afterReturn: continue
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case "\t": result.append(UInt8(ascii: " "))
      // C0, DEL and C1: no program shows them, and some end the line there.
      case "\0"..<" ", "\u{7F}"..."\u{9F}": continue
      default: UTF8.encode(scalar).map { result += $0 }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Appends a content line with its CRLF, folded at 75 bytes (3.1) between whole characters.
  static func append(_ line: String, to bytes: inout [UInt8]) {
    var width = 0
    for byte in line.utf8 {
      if width + bytesOfCharacter(startingWith: byte) > 75 {
        bytes += "\r\n ".utf8
        width = 1
      }
      bytes.append(byte)
      width += 1
    }
    bytes += "\r\n".utf8
  }

  /// None for a byte within a character.
  private static func bytesOfCharacter(startingWith byte: UInt8) -> Int {
    switch byte {
    case ..<0x80: 1
    case ..<0xC0: 0
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
