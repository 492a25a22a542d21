/// Writes figures of a report as plain HTML for paper: no scroll boxes, no folded tables.
enum PaperFigures {
  static func html(_ figure: ReportFigureViews.Content) -> String {
    switch figure {
    case .text(let text): escape(text)
    case .table(let table): html(table) + (table.note.map { "<p><em>\(escape($0))</em></p>\n" } ?? "")
    case .chart(let chart): html(chart)
    case .correcting(let words, let isBlock):
      isBlock ? "<p><em>\(escape(words))</em></p>" : "<em>[\(escape(words))]</em>"
    }
  }

  private static func html(_ table: DataTableView) -> String {
    let caption = table.hidesCaption ? "" : "<caption>\(escape(table.caption.held))</caption>"
    let head = table.columns.map { column in
      let unit = column.note.map { " (\(escape($0)))" } ?? ""
      return "<th\(alignment(column))>\(escape(column.text))\(unit)</th>"
    }
    let rows = table.rows.map { row in
      "<tr>" + row.cells.map { "<td\(alignment($0))>\(escape($0.text.held))</td>" }.joined() + "</tr>\n"
    }
    return "<table>\(caption)<thead><tr>\(head.joined())</tr></thead>\n<tbody>\n\(rows.joined())</tbody></table>\n"
  }

  /// The picture with its table twin, for programs that show no drawings.
  private static func html(_ chart: ChartView) -> String {
    var twin = chart.table
    // The figure's caption says it.
    twin?.hidesCaption = true
    let caption = [chart.title, chart.note].compactMap(\.self).map { escape($0.held) }.joined(separator: ". ")
    return """
      <figure>
      \(chart.svgHTML)
      <figcaption>\(caption)</figcaption>
      \(twin.map(html) ?? "")</figure>

      """
  }

  private static func alignment(_ cell: CellView) -> String { cell.numeric ? " class=\"number\"" : "" }

  private static func escape(_ text: String) -> String { HTMLEscaping.escape(text) }
}
