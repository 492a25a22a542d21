import GuongModel
import GuongParsing

/// Tables: what is read, written again by the book and read again is the same; cells know their places.
struct TableTarget: FuzzTarget {
  let name = "tables"
  let words = [
    ",", ";", "\t", "\"", "\"\"", "\"a,b\"", "\r\n", "\n", "id,name,kind,parent,valid_from,valid_to,successor\n",
    "xa-a,Xã A,commune,,,,\n",
    "district", "commune", "huyện", "xã", "2025-06-30", "30/6/2025", "2025-07-01", "ninh-hai", "\u{FEFF}",
    "mã;tên;cấp\n", "=1+1", " ",
  ]

  func check(_ input: [UInt8], _ trail: inout Trail) throws {
    let rows = input.withUnsafeBufferPointer { CSVReader.rows($0) }
    let lines = input.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
    for cell in rows.joined() {
      let span = cell.span
      try Violation.unless(
        (1...lines).contains(span.line) && (1...input.count + 1).contains(span.column) && (span.length ?? 1) > 0,
        "a cell at \(span.line):\(span.column)+\(span.length ?? 0) of \(lines) lines")
    }
    trail.note("rows", rows.count)
    trail.note("cells", rows.first?.count ?? 0)
    let texts = rows.map { $0.map(\.text) }
    let again = Self.written(texts).withUnsafeBufferPointer { CSVReader.rows($0) }.map { $0.map(\.text) }
    try Violation.unless(again == texts, "read \(texts), and from what that is written as \(again)")

    guard let zone = SiteZone("Asia/Ho_Chi_Minh") else { throw Violation(text: "no time zone") }
    let parser = ContentParser(zone: zone, markdown: .inProcess)
    let parsed = parser.parse(path: "content/units.csv", kind: .units, bytes: input)
    for diagnostic in parsed.diagnostics { trail.note(diagnostic.rule.code) }
    try Shown.check(parsed.diagnostics) { _ in input }
  }

  /// RFC 4180 with every cell in quotation marks.
  private static func written(_ rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows {
      for (number, cell) in row.enumerated() {
        bytes += Array(number == 0 ? "\"".utf8 : ",\"".utf8)
        for byte in cell.utf8 { bytes += byte == UInt8(ascii: "\"") ? [byte, byte] : [byte] }
        bytes.append(UInt8(ascii: "\""))
      }
      bytes += Array("\r\n".utf8)
    }
    return bytes
  }
}
