import GuongCharts
import GuongModel
import GuongReporting
import VietnameseText

/// The figures of a report as views, which pages fill templates with and ``PaperFigures`` writes for print.
struct ReportFigureViews {
  enum Content {
    /// Within a sentence.
    case text(String)
    case table(DataTableView)
    case chart(ChartView)
    /// What stands where data are being corrected.
    case correcting(String, isBlock: Bool)
  }

  let strings: StringCatalogue
  let charts: ChartMaker
  let frame: ChartFrame
  /// Whether wide screens get a picture of their own.
  var wide = false
  var palette = ChartPalette.site

  /// One for each figure.
  func contents(of figures: [ReportFigure]) -> [Content] {
    var tables = 0
    return figures.enumerated().map { index, figure in
      let id = "so-lieu-\(index + 1)"
      switch figure {
      case .value(let value): return .text(value)
      case .table(let table):
        tables += 1
        return .table(view(table, id: id, number: tables))
      case .chart(let chart, let note, let origin):
        return .chart(
          charts.view(chart, id: id, frame: frame, wide: wide, palette: palette, note: caption(note, origin)))
      case .correcting(let isBlock): return .correcting(strings.format(.reportCorrecting), isBlock: isBlock)
      }
    }
  }

  /// «Ghi chú. Số liệu đến ngày …. Nguồn: …»
  private func caption(_ note: String?, _ origin: ReportFigure.Origin) -> String {
    var parts: [String] = []
    if let note { parts.append(note.hasSuffix(".") ? note : note + ".") }
    if let day = try? CalendarDate.parse(origin.asOf) {
      parts.append(strings.format(.dataAsOf, ["date": strings.language.date(day)]))
    }
    // The author knows better.
    let namesSource = note.map { DiacriticFolding.fold($0).contains("nguon:") || $0.contains("Source:") } ?? false
    if !origin.tables.isEmpty, !namesSource {
      parts.append(strings.format(.reportSource, ["tables": origin.tables.map { "«\($0)»" }.joined(separator: ", ")]))
    }
    return parts.joined(separator: " ")
  }

  private func view(_ table: ReportTable, id: String, number: Int) -> DataTableView {
    DataTableView(
      id: id, caption: table.caption ?? strings.format(.table, ["number": "\(number)"]),
      hidesCaption: table.caption == nil,
      columns: table.columns.map { CellView(text: $0.title, note: $0.unit, numeric: $0.isNumeric) },
      rows: table.rows.map { row in
        DataRowView(
          cells: row.enumerated().map { index, text in
            CellView(text: text, numeric: table.columns[index].isNumeric, heading: index == 0)
          })
      }, note: table.note)
  }
}
