import GuongSpreadsheets
import GuongTestSupport

/// XLSX: whatever comes, reading ends, and what it gives is in order and within its bounds. An input that is no archive is
/// the XML of a sheet and is put into one, since an archive's checksums hide what is behind them.
struct XLSXTarget: FuzzTarget {
  let name = "xlsx"
  let words = [
    "<row>", "</row>", "<row r='7'>", "<c>", "<c r='B7' s='1'>", "<c t='s'>", "<c t='str'>", "<c t='inlineStr'>",
    "</c>",
    "<v>", "</v>", "<v>0</v>", "<v>45658.5</v>", "<v>1E-3</v>", "<f>", "</f>", "<is><t>", "</t></is>", "<rPh>",
    "<cols>",
    "<col min='2' max='3' hidden='1'/>", "<mergeCell ref='A1:C2'/>", "hidden='1'", "r='XFD1048576'", "&amp;", "&x;",
    "<![CDATA[", "]]>", "<!DOCTYPE a>", "_x000D_", "PK\u{3}\u{4}",
  ]

  func check(_ input: [UInt8], _ trail: inout Trail) throws {
    let isArchive = input.starts(with: "PK".utf8)
    switch Workbook.read(isArchive ? input : Self.workbook(input)) {
    case .failure(let fault):
      try SpreadsheetPromises.check(fault)
      trail.note(SpreadsheetPromises.kind(of: fault))
    case .success(let workbook):
      for fault in workbook.faults {
        try SpreadsheetPromises.check(fault)
        trail.note(SpreadsheetPromises.kind(of: fault))
      }
      for sheet in workbook.sheets { try Self.check(sheet, &trail) }
    }
  }

  private static func check(_ sheet: Sheet, _ trail: inout Trail) throws {
    trail.note("rows", sheet.rows.count)
    trail.note("merged", sheet.mergedRanges.count)
    trail.note("hidden", sheet.hiddenRows.count + sheet.hiddenColumns.count)
    var last = 0
    for row in sheet.rows {
      try Violation.unless(
        row.number > last && CellName.rows.contains(row.number), "row \(row.number) stands behind row \(last)")
      try Violation.unless(
        row.count > 0 && row.count <= CellName.columns.count && row.cells.count == row.count,
        "row \(row.number) has \(row.count) cells")
      try Violation.unless(sheet.row(row.number)?.cells == row.cells, "row \(row.number) is not found by its number")
      let filled = sheet.cells(inRow: row.number, fillingMerged: true)
      try Violation.unless(
        filled.count >= row.count && filled.count <= CellName.columns.count, "filled to \(filled.count)")
      last = row.number
      for cell in row.cells.prefix(8) { trail.note(kind(of: cell)) }
    }
  }

  private static func kind(of cell: SheetCell) -> String {
    switch cell {
    case .empty: "empty"
    case .text: "text"
    case .number: "number"
    case .percentage: "percentage"
    case .boolean: "boolean"
    case .date: "date"
    case .time: "time"
    case .error: "error"
    case .unreadable: "unreadable"
    }
  }

  private static func workbook(_ sheet: [UInt8]) -> [UInt8] {
    let relationships = """
      <Relationships><Relationship Id='r' Type='x/worksheet' Target='s.xml'/>\
      <Relationship Id='t' Type='x/sharedStrings' Target='t.xml'/><Relationship Id='f' Type='x/styles' Target='f.xml'/>\
      </Relationships>
      """
    let styles = "<styleSheet><cellXfs><xf/><xf numFmtId='14'/><xf numFmtId='10'/></cellXfs></styleSheet>"
    let parts = [
      ("xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='Bảng' r:id='r'/></sheets></workbook>"),
      ("xl/_rels/workbook.xml.rels", relationships), ("xl/t.xml", "<sst><si><t>xã</t></si></sst>"),
      ("xl/f.xml", styles),
    ]
    let sheet = Array("<worksheet>".utf8) + sheet + Array("</worksheet>".utf8)
    return ZipWriter.archive(parts.map { ($0.0, Array($0.1.utf8)) } + [("xl/s.xml", sheet)])
  }
}
