/// Turns an HTML table into its cells.
struct TableReader {
  let inlines: InlineReader

  func read(_ table: HTMLElement) -> PrintTable {
    var output = PrintTable()
    output.caption = inlines.read(table.elements("caption").flatMap(\.children)).trimmed
    output.head = table.elements("thead").flatMap { $0.elements("tr") }.map(row)
    for part in table.elements("tbody", "tfoot") { output.rows += part.elements("tr").map(row) }
    output.rows += table.elements("tr").map(row)
    return output
  }

  private func row(_ row: HTMLElement) -> [PrintCell] {
    row.elements("th", "td").map { cell in
      PrintCell(
        isHeader: cell.name == "th", alignment: alignment(cell),
        columnSpan: span(cell["colspan"]), rowSpan: span(cell["rowspan"]), content: inlines.read(cell.children).trimmed)
    }
  }

  /// The class of the site's pages, the attribute of cmark-gfm, the style of the newer cmarks.
  private func alignment(_ cell: HTMLElement) -> PrintCell.Alignment {
    let style = (cell["style"] ?? "").filter { !$0.isWhitespace }
    if cell.hasClass("number", "right") || cell["align"] == "right" || style.contains("text-align:right") {
      return .right
    }
    if cell.hasClass("center") || cell["align"] == "center" || style.contains("text-align:center") { return .center }
    return .left
  }

  /// A span of cells, within what a page can hold.
  private func span(_ value: String?) -> Int { min(max(value.flatMap(Int.init) ?? 1, 1), 100) }
}
