/// The labels right of a line chart: the last figure and the name of each series, and the targets.
struct LineEndLabels: Sendable {
  private struct Item: Sendable {
    /// What it belongs to: a series, or a target if `nil`.
    let series: Int?
    let value: Double
    let figure: LabelText?
    let words: LabelText?
    let height: Double
    /// Whether the words stand behind the figure, not below it.
    let isOneLine: Bool
  }

  private let items: [Item]
  private let sheet: ChartSheet
  /// Room that the labels need right of the plot; 0 if there are none.
  let width: Double
  /// Whether the names of the series are among them, so that no legend is needed.
  let hasNames: Bool
  let hasTargets: Bool

  private static let lead = 12.0
  /// Between a figure and the name behind it.
  private static let space = 6.0

  init(_ sheet: ChartSheet) {
    self.sheet = sheet
    let size = sheet.frame.noteSize
    let room = sheet.frame.isWide ? 150.0 : 96
    let isMany = sheet.chart.series.count > 1

    func items(names: Bool, targets: Bool) -> [Item] {
      let series = sheet.chart.series.enumerated().compactMap { index, series -> Item? in
        guard let last = series.values.last(where: { $0 != nil }) ?? nil else { return nil }
        let figure = LabelText(sheet.numbers.text(last), maxWidth: room, size: size, isBold: true)
        let words = names && isMany ? LabelText(series.name, maxWidth: room, size: size) : nil
        let isOneLine = words.map { $0.lines.count == 1 && figure.width + Self.space + $0.width <= room } ?? false
        let lines = isOneLine ? 1 : figure.lines.count + (words?.lines.count ?? 0)
        return Item(
          series: index, value: last, figure: figure, words: words, height: Double(lines) * sheet.noteHeight + 3,
          isOneLine: isOneLine)
      }
      guard targets else { return series }
      return series
        + sheet.plotTargets.map { target in
          let words = LabelText(sheet.numbers.text(target), maxWidth: room, size: size)
          return Item(
            series: nil, value: target.value, figure: nil, words: words,
            height: Double(words.lines.count) * sheet.noteHeight + 3, isOneLine: false)
        }
    }
    func fits(_ items: [Item]) -> Bool {
      items.reduce(0) { $0 + $1.height } <= sheet.frame.plotHeight
        && items.allSatisfy { !($0.words?.breaksWords ?? false) && !($0.figure?.breaksWords ?? false) }
    }
    // A small multiple has no room beside its plot: figures stand at the line, names in the legend.
    let choices = sheet.frame.height == nil ? [(true, true), (false, true), (false, false)] : []
    for (names, targets) in choices {
      let candidate = items(names: names, targets: targets)
      guard fits(candidate) else { continue }
      self.items = candidate
      let widest = candidate.map { item in
        let (figure, words) = (item.figure?.width ?? 0, item.words?.width ?? 0)
        return item.isOneLine ? figure + Self.space + words : max(figure, words)
      }.max()
      width = widest.map { $0 + Self.lead + 2 } ?? 0
      hasNames = names && isMany
      hasTargets = targets
      return
    }
    self.items = []
    (width, hasNames, hasTargets) = (0, false, false)
  }

  /// Draws the labels right of `plot`, moved apart, with a thin line to what they belong to where they had to move.
  func draw(_ plot: LinePlot, top: Double, bottom: Double, canvas: inout Canvas) {
    let wishes = items.map { plot.y($0.value) - sheet.noteHeight / 2 }
    guard let tops = LabelSpread.tops(wishes, heights: items.map(\.height), lower: top, upper: bottom) else { return }
    let x = plot.box.maxX + Self.lead
    let size = sheet.frame.noteSize
    for (item, top) in zip(items, tops) {
      let target = plot.y(item.value)
      let middle = top + sheet.noteHeight / 2
      let start =
        item.series.flatMap { plot.points[$0].last(where: { $0 != nil }) ?? nil }?.x ?? plot.box.maxX - LinePlot.inset
      if (middle - target).magnitude > 3 || start < plot.box.maxX - LinePlot.inset - 1 {
        let n = SVGText.number
        canvas.path(
          "M\(n(start + 5)) \(n(target))L\(n(max(start + 5, plot.box.maxX - 1))) \(n(target))L\(n(x - 3)) \(n(middle))",
          stroke: item.series == nil ? .target : .axis, width: 0.8, role: .lead)
      }
      var baseline = top + size
      if let figure = item.figure {
        canvas.text(
          figure, lineHeight: sheet.noteHeight,
          like: TextMark(text: "", x: x, baseline: baseline, size: size, isBold: true, hasHalo: true))
        baseline += item.isOneLine ? 0 : Double(figure.lines.count) * sheet.noteHeight
      }
      if let words = item.words {
        let ink: Ink = item.series == nil ? .target : .soft
        canvas.text(
          words, lineHeight: sheet.noteHeight,
          like: TextMark(
            text: "", x: item.isOneLine ? x + (item.figure?.width ?? 0) + Self.space : x, baseline: baseline,
            size: size,
            ink: ink, hasHalo: true))
      }
    }
  }
}
