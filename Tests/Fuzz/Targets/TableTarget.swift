import GuongModel
import GuongParsing

/// `units.csv`: whatever stands in it is read, and what is wrong with it can be shown. Cutting it into cells is the business of
/// ``CSVTarget``.
struct TableTarget: FuzzTarget {
  let name = "tables"
  let words = [
    ",", ";", "\t", "\"", "\"\"", "\"a,b\"", "\r\n", "\n", "id,name,kind,parent,valid_from,valid_to,successor\n",
    "xa-a,Xã A,commune,,,,\n",
    "district", "commune", "huyện", "xã", "2025-06-30", "30/6/2025", "2025-07-01", "ninh-hai", "\u{FEFF}",
    "mã;tên;cấp\n", "=1+1", " ",
  ]

  func check(_ input: [UInt8], _ trail: inout Trail) throws {
    guard let zone = SiteZone("Asia/Ho_Chi_Minh") else { throw Violation(text: "no time zone") }
    let parser = ContentParser(zone: zone, markdown: .inProcess)
    let parsed = parser.parse(path: "content/units.csv", kind: .units, bytes: input)
    for diagnostic in parsed.diagnostics { trail.note(diagnostic.rule.code) }
    try Shown.check(parsed.diagnostics) { _ in input }
  }
}
