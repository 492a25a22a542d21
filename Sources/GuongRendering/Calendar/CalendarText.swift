/// Text and lines of an iCalendar file (RFC 5545).
enum CalendarText {
  /// A TEXT value (3.3.11): backslash, semicolon, comma and line breaks escaped, control characters left out.
  static func escape(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\\", ";", ",": result += ["\\", scalar]
      case "\n" where afterReturn: continue
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result += ["\\", "n"]
      case "\t": result.append(" ")
      // C0, DEL and C1: no program shows them, and some end the line there.
      case "\0"..<" ", "\u{7F}"..."\u{9F}": continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Appends a content line with its CRLF, folded at 75 bytes (3.1) between whole characters.
  static func append(_ line: String, to bytes: inout [UInt8]) {
    var width = 0
    for scalar in line.unicodeScalars {
      let encoded = UTF8.encode(scalar).map(Array.init) ?? []
      if width + encoded.count > 75 {
        bytes += "\r\n ".utf8
        width = 1
      }
      bytes += encoded
      width += encoded.count
    }
    bytes += "\r\n".utf8
  }
}
