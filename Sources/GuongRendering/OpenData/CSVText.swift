/// Fields and rows of a CSV file (RFC 4180) that spreadsheet programs may open.
package enum CSVText {
  /// Without it Excel takes UTF-8 for the machine's old code page.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// One row with its line end.
  package static func append(
    _ fields: [String], separator: UInt8 = UInt8(ascii: ","), to bytes: inout [UInt8]
  ) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(separator) }
      append(field, to: &bytes)
    }
    bytes += "\r\n".utf8
  }

  private static func append(_ field: String, to bytes: inout [UInt8]) {
    let needsQuotes = field.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\r")
        || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\t")
    }
    guard needsQuotes || field.utf8.first == UInt8(ascii: " ") || field.utf8.last == UInt8(ascii: " ") else {
      bytes += field.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// `text` so that no spreadsheet program takes it for a formula: an apostrophe before what begins with `= + - @`, their
  /// full-width kin, or a tab or line break, also behind spaces and quotes (OWASP, «CSV Injection»). The same within it behind
  /// `;` and line breaks: an Excel whose lists are parted by `;`, as in Vietnam, cuts the row there. Only for text: a negative
  /// number is to stay one.
  static func withoutFormula(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let opensWithBreak = scalars.first.map { $0 == "\t" || isCellEnd($0) && $0 != ";" } ?? false
    // Nearly all cells: looked at once, and not taken apart.
    guard text.utf8.contains(where: { isCellEnd(Unicode.Scalar($0)) }) else {
      return opensWithBreak || isFormula(scalars[...]) ? "'" + text : text
    }
    var result = String.UnicodeScalarView()
    for part in scalars.split(omittingEmptySubsequences: false, whereSeparator: isCellEnd) {
      let isFirst = part.startIndex == scalars.startIndex
      if !isFirst { result.append(scalars[scalars.index(before: part.startIndex)]) }
      if isFormula(part) || isFirst && opensWithBreak { result.append("'") }
      result.append(contentsOf: part)
    }
    return String(result)
  }

  private static func isCellEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == ";" || scalar == "\n" || scalar == "\r" }

  private static func isFormula(_ part: Substring.UnicodeScalarView) -> Bool {
    for scalar in part {
      switch scalar {
      case "=", "+", "-", "@", "＝", "＋", "－", "＠": return true
      case "\"", "'", "“", "”", "‘", "’", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": continue
      case _ where scalar.properties.isWhitespace: continue
      default: return false
      }
    }
    return false
  }
}
