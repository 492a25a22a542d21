import GuongCharts
import GuongModel
import GuongReporting

/// Figures of a report as plain HTML for paper: no scroll boxes, no folded tables, literal colours.
struct PrintFigureHTML {
  let words: ChartWords
  /// What stands where data are being corrected.
  let correcting: String

  func html(_ figure: ReportFigure, id: String) -> String {
    switch figure {
    case .value(let value): escape(value)
    case .table(let table): html(table)
    case .chart(let chart, let note): html(chart, note, id: id)
    case .correcting(let isBlock):
      isBlock ? "<p><em>\(escape(correcting))</em></p>" : "<em>[\(escape(correcting))]</em>"
    }
  }

  private func html(_ table: ReportTable) -> String {
    let caption = table.caption.map { "<caption>\(escape($0))</caption>" } ?? ""
    let head = table.columns.map { column in
      let unit = column.unit.map { " (\(escape($0)))" } ?? ""
      return "<th\(alignment(column.isNumeric))>\(escape(column.title))\(unit)</th>"
    }
    let rows = table.rows.map { row in
      let cells = row.enumerated().map { index, text in
        "<td\(alignment(table.columns[index].isNumeric))>\(escape(text))</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    let note = table.note.map { "<p><em>\(escape($0))</em></p>\n" } ?? ""
    return
      "<table>\(caption)<thead><tr>\(head.joined())</tr></thead>\n<tbody>\n\(rows.joined())</tbody></table>\n\(note)"
  }

  /// The picture with its table twin, for programs that show no drawings.
  private func html(_ chart: Chart, _ note: String?, id: String) -> String {
    let picture = ChartPicture.svg(chart, words: words, frame: .wide, palette: .fixed, identifier: id)
    let twin = ChartTable.table(of: chart, words: words)
    let head = twin.columns.enumerated().map { "<th\(alignment($0 > 0))>\(escape($1))</th>" }
    let rows = twin.rows.map { row in
      "<tr><td>\(escape(row.header))</td>"
        + row.cells.map { "<td\(alignment(true))>\(escape($0.text))</td>" }.joined() + "</tr>\n"
    }
    let caption = [chart.title, note].compactMap(\.self).map(escape).joined(separator: ". ")
    return """
      <figure>
      \(picture)
      <figcaption>\(caption)</figcaption>
      <table><thead><tr>\(head.joined())</tr></thead>
      <tbody>
      \(rows.joined())</tbody></table>
      </figure>

      """
  }

  private func alignment(_ isNumeric: Bool) -> String { isNumeric ? " class=\"number\"" : "" }

  private func escape(_ text: String) -> String { HTMLEscaping.escape(text) }
}
