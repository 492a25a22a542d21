import GuongTestSupport

/// A sheet of a workbook that a test makes, cell by cell.
struct TestSheet {
  enum Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
    case empty
    case text(String)
    /// As the file writes it: `0.985`.
    case number(String)
    case percentage(String)
    /// Days since 1899-12-30.
    case date(Int)
    case boolean(Bool)
    case error(String)
    /// A formula and what it gave; `nil` for one that was never worked out.
    case formula(String, String?)

    init(stringLiteral text: String) { self = .text(text) }
    init(integerLiteral number: Int) { self = .number("\(number)") }
    init(nilLiteral: ()) { self = .empty }
  }

  var name: String
  var isHidden = false
  var rows: [[Cell]]
  var hiddenRows: Set<Int> = []
  /// From 1, as the file counts.
  var hiddenColumns: [ClosedRange<Int>] = []
  var merged: [String] = []

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The bytes of an XLSX file. Style 1 is a date, style 2 a percentage.
  static func workbook(_ sheets: [TestSheet]) -> [UInt8] {
    let package = "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'"
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name='\(escaped(sheet.name))' sheetId='\(index + 1)' r:id='s\(index)'\(sheet.isHidden ? " state='hidden'" : "")/>"
    }
    let targets = sheets.indices.map {
      "<Relationship Id='s\($0)' Type='http://x/worksheet' Target='worksheets/sheet\($0).xml'/>"
    }
    let styles = "<Relationship Id='y' Type='http://x/styles' Target='styles.xml'/>"
    var entries = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships \(package)><Relationship Id='a' Type='http://x/officeDocument' Target='xl/workbook.xml'/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns='\(main)' xmlns:r='\(relations)'><sheets>\(list.joined())</sheets></workbook>"
      ),
      ("xl/_rels/workbook.xml.rels", "<Relationships \(package)>\(targets.joined())\(styles)</Relationships>"),
      (
        "xl/styles.xml",
        "<styleSheet xmlns='\(main)'><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='10'/></cellXfs></styleSheet>"
      ),
    ]
    for (index, sheet) in sheets.enumerated() { entries.append(("xl/worksheets/sheet\(index).xml", sheet.xml)) }
    return ZipWriter.archive(entries.map { ($0.0, Array($0.1.utf8)) })
  }

  private var xml: String {
    var text = "<worksheet xmlns='\(Self.main)'>"
    if !hiddenColumns.isEmpty {
      let columns = hiddenColumns.map { "<col min='\($0.lowerBound)' max='\($0.upperBound)' hidden='1'/>" }
      text += "<cols>\(columns.joined())</cols>"
    }
    text += "<sheetData>"
    for (index, cells) in rows.enumerated() {
      text += "<row r='\(index + 1)'\(hiddenRows.contains(index + 1) ? " hidden='1'" : "")>"
      for (column, cell) in cells.enumerated() { text += Self.xml(cell, "\(Self.letter(column))\(index + 1)") }
      text += "</row>"
    }
    text += "</sheetData>"
    if !merged.isEmpty { text += "<mergeCells>\(merged.map { "<mergeCell ref='\($0)'/>" }.joined())</mergeCells>" }
    return text + "</worksheet>"
  }

  private static func xml(_ cell: Cell, _ name: String) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): "<c r='\(name)' t='inlineStr'><is><t xml:space='preserve'>\(escaped(text))</t></is></c>"
    case .number(let number): "<c r='\(name)'><v>\(number)</v></c>"
    case .percentage(let number): "<c r='\(name)' s='2'><v>\(number)</v></c>"
    case .date(let days): "<c r='\(name)' s='1'><v>\(days)</v></c>"
    case .boolean(let boolean): "<c r='\(name)' t='b'><v>\(boolean ? 1 : 0)</v></c>"
    case .error(let code): "<c r='\(name)' t='e'><f>A1</f><v>\(code)</v></c>"
    case .formula(let formula, let value):
      "<c r='\(name)'><f>\(formula)</f>\(value.map { "<v>\($0)</v>" } ?? "")</c>"
    }
  }

  private static func letter(_ column: Int) -> Character { Character(UnicodeScalar(UInt8(65 + column))) }

  private static func escaped(_ text: String) -> String {
    text.map { $0 == "&" ? "&amp;" : $0 == "<" ? "&lt;" : $0 == "'" ? "&apos;" : String($0) }.joined()
  }
}
