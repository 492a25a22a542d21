import GuongModel

/// One of the first rows of a sheet, which may be its header.
struct HeaderCandidate {
  struct Cell {
    /// On one line; empty for what is neither text nor number.
    var text: String
    /// Whether the text is that of a merged range which begins further left.
    var isContinuation = false
    var span: SourceSpan?
  }

  /// As the spreadsheet program counts.
  private(set) var row: Int
  private(set) var span: SourceSpan?
  private(set) var cells: [Cell]

  init(row: Int, span: SourceSpan?, cells: [Cell]) {
    self.row = row
    self.span = span
    self.cells = cells
  }

  /// Headings of the row above, where this row has none: «Mã», «Tên» beside «Kế hoạch», «Thực hiện» below «Năm 2025».
  mutating func fillGaps(from above: HeaderCandidate, _ headings: TableHeadings) {
    guard above.row == row - 1 else { return }
    for (index, cell) in above.cells.enumerated()
    where (index >= cells.count || cells[index].text.isEmpty) && headings.column(named: cell.text) != nil {
      while cells.count <= index { cells.append(Cell(text: "")) }
      cells[index] = cell
    }
  }

  /// Headings of the row below, if it holds nothing else and one of them stands where this row names no column.
  mutating func takeIn(_ below: HeaderCandidate, _ headings: TableHeadings) {
    guard below.row == row + 1 else { return }
    let written = below.cells.enumerated().filter { !$0.element.text.isEmpty }
    guard written.allSatisfy({ headings.column(named: $0.element.text) != nil }) else { return }
    let added = written.filter { index, _ in
      index >= cells.count || headings.column(named: cells[index].text) == nil
    }
    guard !added.isEmpty else { return }
    for (index, cell) in added {
      while cells.count <= index { cells.append(Cell(text: "")) }
      cells[index] = cell
    }
    row = below.row
    span = below.span
  }
}
