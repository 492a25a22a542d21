/// A table of the body as WordprocessingML: bordered, its head on every page, its rows whole.
struct OpenXMLTable {
  private let table: PrintTable
  private let widths: [Int]
  private let size: Double
  /// For each column, the rows that a cell from above still covers, and how many columns that cell has.
  private var covered: [(rows: Int, columns: Int)]

  private init(_ table: PrintTable, on orientation: PageOrientation) {
    self.table = table
    let layout = TableLayout(table, on: orientation)
    widths = layout.widths.map(OpenXML.twips)
    size = layout.size
    covered = widths.map { _ in (0, 1) }
  }

  /// The table with its caption above and its notes below.
  ///
  /// - Parameter isKept: whether its last rows stay on the page of what follows.
  static func xml(_ table: PrintTable, on orientation: PageOrientation, isKept: Bool = false) -> String {
    guard table.columnCount > 0 else { return "" }
    var writer = OpenXMLTable(table, on: orientation)
    return writer.xml(isKept: isKept)
  }

  private mutating func xml(isKept: Bool) -> String {
    let caption =
      table.caption.isEmpty
      ? OpenXML.spacer : OpenXML.paragraph(.tableCaption, runs: OpenXMLInlines.runs(table.caption))
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
    let borders = sides.map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>" }.joined()
    let properties =
      "<w:tblPr><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblBorders>\(borders)</w:tblBorders>"
      + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"80\" w:type=\"dxa\"/>"
      + "<w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
    var body = ""
    // The head stays with the row below it, the first row with the second, the last but one with the last.
    for row in table.head { body += xml(row, isHead: true, isKept: true) }
    for (index, row) in table.rows.enumerated() {
      let last = table.rows.count - 1
      let isPaired = last > 2 && index == 0 || index == last - 1
      body += xml(row, isHead: false, isKept: isPaired || isKept && index == last)
    }
    let notes = (table.caption + table.allRows.flatMap { $0 }.flatMap(\.content)).notes
      .map { OpenXML.paragraph(.tableNote, runs: OpenXMLInlines.runs([.text("* ")] + $0)) }
    return "\(caption)<w:tbl>\(properties)<w:tblGrid>\(grid)</w:tblGrid>\(body)</w:tbl>"
      + notes.joined() + OpenXML.spacer(isKept: isKept)
  }

  private mutating func xml(_ row: [PrintCell], isHead: Bool, isKept: Bool) -> String {
    var cells = ""
    var column = 0
    for cell in row {
      column = appendCovered(from: column, to: &cells)
      guard column < widths.count else { break }
      let span = min(cell.columnSpan, widths.count - column)
      let merge = cell.rowSpan > 1 ? "<w:vMerge w:val=\"restart\"/>" : ""
      covered[column] = (cell.rowSpan - 1, span)
      cells += xml(column: column, span: span, merge: merge, content: content(cell, isHead: isHead, isKept: isKept))
      column += span
    }
    column = appendCovered(from: column, to: &cells)
    // A short row ends with empty cells, as in a browser.
    while column < widths.count {
      cells += xml(column: column, span: 1, merge: "", content: OpenXML.paragraph(.tableText, ""))
      column += 1
      column = appendCovered(from: column, to: &cells)
    }
    let head = isHead ? "<w:tblHeader/>" : ""
    return "<w:tr><w:trPr><w:cantSplit/>\(head)</w:trPr>\(cells)</w:tr>"
  }

  /// Writes the cells that go on from the row above, and tells the next free column.
  private mutating func appendCovered(from column: Int, to cells: inout String) -> Int {
    var column = column
    while column < widths.count, covered[column].rows > 0 {
      let span = covered[column].columns
      covered[column].rows -= 1
      cells += xml(
        column: column, span: span, merge: "<w:vMerge/>", content: OpenXML.paragraph(.tableText, ""))
      column += span
    }
    return column
  }

  private func xml(column: Int, span: Int, merge: String, content: String) -> String {
    let width = widths[column..<column + span].reduce(0, +)
    let grid = span > 1 ? "<w:gridSpan w:val=\"\(span)\"/>" : ""
    return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(grid)\(merge)<w:vAlign w:val=\"center\"/></w:tcPr>"
      + "\(content)</w:tc>"
  }

  private func content(_ cell: PrintCell, isHead: Bool, isKept: Bool) -> String {
    let alignment = isHead ? PrintCell.Alignment.center : cell.alignment
    let keep = isKept ? "<w:keepNext/>" : ""
    return OpenXML.paragraph(
      .tableText, properties: "\(keep)<w:jc w:val=\"\(alignment.rawValue)\"/>",
      runs: OpenXMLInlines.runs(cell.content, isBold: cell.isHeader, size: size))
  }
}
