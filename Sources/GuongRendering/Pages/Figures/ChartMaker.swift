import GuongCharts
import GuongModel

/// Charts as pages show them: drawn in the site's colours, with their tables.
struct ChartMaker: Sendable {
  let words: ChartWords

  init(language: Language) { words = ChartWords(language) }

  /// - Parameters:
  ///   - id: unique on the page.
  ///   - wide: whether screens and paper with room for it get a wide picture; the stylesheet says where there is.
  ///   - hasTable: whether the chart brings its own table; not where one with the same figures follows.
  func view(
    _ chart: Chart, id: String, frame: ChartFrame, wide: Bool = false, palette: ChartPalette = .site,
    url: String? = nil, note: String? = nil,
    status: (name: String, text: String)? = nil, hasTable: Bool = true
  ) -> ChartView {
    ChartView(
      id: id, title: chart.title, url: url,
      svgHTML: ChartPicture.svg(chart, words: words, frame: frame, palette: palette, identifier: id),
      wideHTML: wide
        ? ChartPicture.svg(chart, words: words, frame: .wide, palette: palette, identifier: id + "-rong") : nil,
      statusText: status?.text, status: status?.name, note: note,
      table: hasTable ? table(chart, id: id) : nil)
  }

  private func table(_ chart: Chart, id: String) -> DataTableView {
    let table = ChartTable.table(of: chart, words: words)
    return DataTableView(
      id: id + "-bang", caption: table.caption,
      columns: table.columns.enumerated().map { CellView(text: $1, numeric: $0 > 0) },
      rows: table.rows.map { row in
        DataRowView(
          cells: [CellView(text: row.header, heading: true)] + row.cells.map { CellView(text: $0.text, numeric: true) })
      }, note: table.notes.isEmpty ? nil : table.notes.joined(separator: "; "))
  }
}
