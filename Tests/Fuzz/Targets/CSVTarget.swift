import GuongModel
import GuongSpreadsheets

/// CSV: what is read, written again by the book and read again is the same; no letter is cut; rows, fields and faults know
/// their places.
struct CSVTarget: FuzzTarget {
  let name = "csv"
  let words = [
    ",", ";", "\t", "\"", "\"\"", "\"\"\"", "\"a,b\"", "\r\n", "\n", "\r", "sep=;\n", "sep=", "\u{FEFF}", "ở", "\"\"ở",
    "mã;tên;cấp\n", "1,5;2\n", "=1+1", " ", "\0", "|",
  ]

  func check(_ input: [UInt8], _ trail: inout Trail) throws {
    switch SeparatedValues.read(input) {
    case .failure(let fault):
      try SpreadsheetPromises.check(fault)
      trail.note(SpreadsheetPromises.kind(of: fault))
    case .success(let values):
      let (rows, faults) = try Self.rows(values)
      trail.note("separator \(values.separator)")
      trail.note("rows", rows.count)
      trail.note("fields", rows.first?.count ?? 0)
      for fault in faults {
        try SpreadsheetPromises.check(fault)
        trail.note(SpreadsheetPromises.kind(of: fault))
      }
      guard faults.isEmpty else { return }
      guard case .success(let written) = SeparatedValues.read(Self.written(rows, values.separator)) else {
        throw Violation(text: "what was read cannot be read again: \(rows)")
      }
      let again = try Self.rows(written)
      try Violation.unless(again.faults.isEmpty && again.rows == rows, "read \(rows), and again \(again)")
    }
  }

  private static func rows(
    _ values: SeparatedValues
  ) throws -> (rows: [[[UInt8]]], faults: [SpreadsheetFault]) {
    var rows: [[[UInt8]]] = []
    var last = (number: 0, line: 0)
    let faults = try values.forEachRow { row throws(any Error) in
      let line = row.line ?? 0
      try Violation.unless(
        row.number > last.number && line > last.line && row.count > 0,
        "row \(row.number) of line \(line) with \(row.count) fields stands behind row \(last.number)")
      last = (row.number, line)
      var fields: [[UInt8]] = []
      for column in 0..<row.count {
        let bytes = row.withUTF8(column) { Array($0) }
        try Violation.unless(String(validating: bytes, as: UTF8.self) != nil, "a letter was cut: \(bytes)")
        try Violation.unless(Array(row.text(column).utf8) == bytes, "a text is not its bytes: \(bytes)")
        let span = row.span(column)
        try Violation.unless(span.line >= line && span.column >= 1, "a field at \(span.line):\(span.column)")
        fields.append(bytes)
      }
      rows.append(fields)
    }
    return (rows, faults)
  }

  /// RFC 4180 with every field in quotation marks, and its separator named.
  private static func written(_ rows: [[[UInt8]]], _ separator: UInt8) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    var bytes = Array("sep=".utf8) + [separator, UInt8(ascii: "\n")]
    for row in rows {
      for (column, field) in row.enumerated() {
        if column > 0 { bytes.append(separator) }
        bytes.append(quote)
        for byte in field { bytes += byte == quote ? [quote, quote] : [byte] }
        bytes.append(quote)
      }
      bytes += Array("\r\n".utf8)
    }
    return bytes
  }
}
