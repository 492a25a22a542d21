/// Draws charts.
package enum ChartPicture {
  /// `chart` as an `<svg>` element, the same bytes for the same arguments. It can stand in HTML or in a file of its own.
  ///
  /// Names and figures are never cut: the picture grows in height. Where columns would be too narrow for them, bars lie.
  /// `identifier` begins every id in the picture and has to be another one for each picture of a page; what ids
  /// cannot hold becomes `-`.
  package static func svg(
    _ chart: Chart, words: ChartWords, frame: ChartFrame, palette: ChartPalette, identifier: String
  ) -> String {
    let sheet = ChartSheet(chart: chart, words: words, frame: frame)
    var canvas = Canvas()
    let height = draw(sheet, on: &canvas)
    return SVGDocument(prefix: SVGText.identifier(identifier), palette: palette).write(
      canvas.marks, width: frame.width, height: height, title: chart.title,
      description: ChartSummary.text(of: chart, words: words), kind: chart.drawnKind)
  }

  /// Returns the height.
  private static func draw(_ sheet: ChartSheet, on canvas: inout Canvas) -> Double {
    switch sheet.chart.drawnKind {
    case .progress: return ProgressLayout(sheet).draw(on: &canvas)
    case .line: return LineLayout(sheet).draw(on: &canvas)
    case .panel where sheet.chart.categories.count > 12: return LineLayout(sheet).draw(on: &canvas)
    case .bar, .groupedBar, .stackedBar, .panel:
      if let columns = ColumnLayout(sheet) { return columns.draw(on: &canvas) }
      return RowLayout(sheet).draw(on: &canvas)
    }
  }
}
