/// Lines over periods.
struct LineLayout: Sendable {
  private let sheet: ChartSheet
  private let scale: ValueScale
  private let tickTexts: [String]
  private let gutter: Double
  private let endLabels: LineEndLabels

  private var size: Double { sheet.frame.noteSize }

  init(_ sheet: ChartSheet) {
    self.sheet = sheet
    let chart = sheet.chart
    let targets = chart.targets.map(\.value)
    let all = chart.values + targets
    // Lines need not begin at zero; but where zero is near, leaving it out would only exaggerate.
    let least = all.min() ?? 0
    let most = all.max() ?? 0
    let isNearZero = least >= 0 ? least <= most * 0.5 : most <= 0 ? most >= least * 0.5 : true
    scale = ValueScale(
      all, anchor: isNearZero ? 0 : nil, maxTicks: sheet.frame.height == nil ? 6 : 4,
      isWhole: sheet.isWhole)
    tickTexts = sheet.numbers.ticks(scale.ticks, step: scale.step)
    gutter = (tickTexts.map { LabelText.width($0, size: sheet.frame.noteSize) }.max() ?? 0) + 8
    endLabels = LineEndLabels(sheet)
  }

  /// Draws head, plot and names. Returns the y below.
  func draw(on canvas: inout Canvas) -> Double {
    let width = sheet.right - sheet.left - gutter - endLabels.width
    // Names and gaps depend on x alone, so a plot without height can tell what the legend has to say.
    let draft = LinePlot(
      sheet.chart, box: Box(x: sheet.left + gutter, y: 0, width: width, height: 0), scale: scale)
    let head = ChartHead.draw(entries(draft), sheet: sheet, canvas: &canvas)
    let bounds = sheet.left...(endLabels.width > 0 ? draft.box.maxX + 8 : sheet.right)
    let names = PeriodLabels(sheet.chart.categories, centres: draft.centres, bounds: bounds, size: size)
    let footer = Double(names.lineCount) * sheet.noteHeight + 8
    let top = head + size * 0.9
    let height = sheet.frame.height.map { max(44, $0 - top - footer - 1) } ?? sheet.frame.plotHeight
    let plot = LinePlot(
      sheet.chart, box: Box(x: sheet.left + gutter, y: top, width: width, height: height), scale: scale)

    drawGrid(plot, canvas: &canvas)
    drawGaps(plot, canvas: &canvas)
    drawTargets(plot, canvas: &canvas)
    drawLines(plot, canvas: &canvas)
    if sheet.chart.values.isEmpty {
      EmptyPlot.draw(plot.box, sheet: sheet, canvas: &canvas)
    } else {
      endLabels.draw(plot, top: head, bottom: plot.box.maxY + size * 0.5, canvas: &canvas)
      LinePointLabels(sheet: sheet, plot: plot, labelsLast: endLabels.width == 0).draw(top: head, canvas: &canvas)
    }
    names.draw(top: plot.box.maxY + 6, sheet: sheet, canvas: &canvas)
    return max(sheet.frame.height ?? 0, plot.box.maxY + footer)
  }

  private func entries(_ plot: LinePlot) -> [LegendEntry] {
    var entries = [sheet.unitEntry].compactMap { $0 }
    if sheet.chart.series.count > 1, !endLabels.hasNames {
      entries += sheet.chart.series.enumerated().map { LegendEntry(sample: .line($0.offset), text: $0.element.name) }
    }
    if !endLabels.hasTargets {
      entries += sheet.plotTargets.map { LegendEntry(sample: .target, text: sheet.numbers.text($0)) }
    }
    if sheet.chart.targets.contains(where: { $0.category != nil }) {
      entries.append(LegendEntry(sample: .level, text: sheet.ownTargetName ?? sheet.words.target))
    }
    if !sheet.chart.values.isEmpty, plot.gaps.contains(where: { gapLabel($0, in: plot) == nil }) {
      entries.append(LegendEntry(sample: .missing, text: sheet.words.missing))
    }
    return entries
  }

  private func drawGrid(_ plot: LinePlot, canvas: inout Canvas) {
    guard !sheet.chart.values.isEmpty else { return }
    for (value, text) in zip(scale.ticks, tickTexts) {
      let y = plot.y(value)
      // Only zero is a floor: a scale that begins elsewhere has none.
      let isFoot = value == 0
      canvas.line(
        from: (plot.box.x, y), to: (plot.box.maxX, y), stroke: isFoot ? .axis : .rule, role: isFoot ? .axis : .grid)
      canvas.text(
        TextMark(text: text, x: plot.box.x - 6, baseline: y + size * 0.35, size: size, ink: .soft, anchor: .end))
    }
  }

  private func gapBox(_ gap: ClosedRange<Int>, in plot: LinePlot) -> Box {
    let left = max(plot.box.x, plot.centres[gap.lowerBound] - plot.step / 2)
    let right = min(plot.box.maxX, plot.centres[gap.upperBound] + plot.step / 2)
    return Box(x: left, y: plot.box.y, width: right - left, height: plot.box.height)
  }

  /// «chưa có», if it has room in the gap.
  private func gapLabel(_ gap: ClosedRange<Int>, in plot: LinePlot) -> LabelText? {
    let label = LabelText(sheet.words.missingShort, maxWidth: gapBox(gap, in: plot).width - 2, size: size)
    return label.breaksWords ? nil : label
  }

  private func drawGaps(_ plot: LinePlot, canvas: inout Canvas) {
    guard !sheet.chart.values.isEmpty else { return }
    for gap in plot.gaps {
      let box = gapBox(gap, in: plot)
      canvas.rectangle(box, fill: .missing, role: .gap)
      guard let label = gapLabel(gap, in: plot) else { continue }
      canvas.plate(
        label, lineHeight: sheet.noteHeight,
        like: TextMark(
          text: "", x: box.midX, baseline: box.maxY - 6 - Double(label.lines.count - 1) * sheet.noteHeight, size: size,
          ink: .soft, anchor: .middle, isItalic: true))
    }
  }

  private func drawTargets(_ plot: LinePlot, canvas: inout Canvas) {
    for target in sheet.chart.targets {
      let y = plot.y(target.value)
      if let category = target.category {
        let x = plot.centres[category]
        // Wide enough to be seen behind a dot.
        canvas.targetTick(from: (x - 9, y), to: (x + 9, y))
        canvas.occupy(Box(x: x - 9, y: y - 3, width: 18, height: 6))
      } else {
        canvas.targetLine(from: (plot.box.x, y), to: (plot.box.maxX, y))
      }
    }
  }

  private func drawLines(_ plot: LinePlot, canvas: inout Canvas) {
    for series in plot.points.indices {
      let data = plot.path(series)
      guard !data.isEmpty else { continue }
      canvas.path(
        data, stroke: .series(series), width: 2.5, dash: SeriesMarks.dash(series), role: .line)
    }
    for (series, points) in plot.points.enumerated() {
      let last = points.lastIndex { $0 != nil }
      for (index, point) in points.enumerated() {
        guard let point else { continue }
        let isAlone =
          (index == 0 || points[index - 1] == nil) && (index == points.count - 1 || points[index + 1] == nil)
        guard plot.step >= (plot.points.count == 1 ? 12 : 24) || isAlone || index == last else { continue }
        SeriesMarks.dot(series, x: point.x, y: point.y, canvas: &canvas)
        canvas.occupy(Box(x: point.x - 4, y: point.y - 4, width: 8, height: 8))
      }
    }
  }
}
