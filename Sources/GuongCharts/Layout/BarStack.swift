/// One bar of a chart: a single piece, or the pieces of a stack.
struct BarStack: Sendable {
  struct Piece: Sendable {
    let series: Int
    /// Values at its two ends; the one nearer to the axis first.
    let start: Double
    let end: Double
    /// The piece's own figure.
    let value: Double
  }

  let pieces: [Piece]
  /// The figure beside the bar; `nil` if nothing is known.
  let total: Double?
  /// Whether a part of the total is missing: a star at the figure says so.
  let isIncomplete: Bool
  let target: ChartTarget?

  /// Highest and lowest value that the bar reaches.
  var top: Double { pieces.map { max($0.start, $0.end) }.max() ?? 0 }
  var bottom: Double { pieces.map { min($0.start, $0.end) }.min() ?? 0 }

  /// Whether it reaches below the axis, and not above it.
  var hangs: Bool { top <= 0 && bottom < 0 }

  /// The bars of each category.
  static func bars(of sheet: ChartSheet) -> [[BarStack]] {
    let chart = sheet.chart
    return chart.categories.indices.map { category in
      if chart.drawnKind == .stackedBar { return [stack(category: category, sheet: sheet)] }
      return chart.series.indices.map { series in
        let value = chart.series[series].values[category]
        let pieces = value.map { [Piece(series: series, start: 0, end: $0, value: $0)] } ?? []
        return BarStack(
          pieces: pieces, total: value, isIncomplete: false, target: sheet.barTarget(series: series, category: category)
        )
      }
    }
  }

  private static func stack(category: Int, sheet: ChartSheet) -> BarStack {
    var pieces: [Piece] = []
    var (up, down) = (0.0, 0.0)
    for (index, series) in sheet.chart.series.enumerated() {
      guard let value = series.values[category] else { continue }
      let start = value < 0 ? down : up
      let end = start + value
      if value < 0 { down = end } else { up = end }
      pieces.append(Piece(series: index, start: start, end: end, value: value))
    }
    return BarStack(
      pieces: pieces, total: pieces.isEmpty ? nil : up + down,
      isIncomplete: !pieces.isEmpty && pieces.count < sheet.chart.series.count,
      target: sheet.barTarget(series: 0, category: category))
  }
}
