/// Upright bars over short category names: years, quarters.
struct ColumnLayout: Sendable {
  private let sheet: ChartSheet
  private let bars: [[BarStack]]
  private let scale: ValueScale
  private let tickTexts: [String]
  private let gutterLeft: Double
  private let gutterRight: Double
  /// Where a category's share of the axis, and each of its bars, begin anew.
  private let slot: Double
  private let pitch: Double
  private let barWidth: Double
  /// The categories whose bars have their figures above them.
  private let labelled: Set<Int>

  private var isPanel: Bool { sheet.chart.drawnKind == .panel }
  private var size: Double { sheet.frame.noteSize }
  /// The last category with a figure.
  private var newest: Int? { bars.lastIndex { $0.contains { $0.total != nil } } }

  /// `nil` where names or figures have no room below and above columns; a panel always finds a way.
  init?(_ sheet: ChartSheet) {
    self.sheet = sheet
    let isPanel = sheet.chart.drawnKind == .panel
    let size = sheet.frame.noteSize
    bars = BarStack.bars(of: sheet)
    let scale = ValueScale.ofBars(bars, sheet: sheet, maxTicks: sheet.frame.height == nil ? 6 : 4)
    tickTexts = sheet.numbers.ticks(scale.ticks, step: scale.step)
    let count = Double(max(1, bars.count))
    let perSlot = Double(max(1, bars.first?.count ?? 1))
    let texts = bars.joined().map { sheet.figure(of: $0) ?? "" }
    let widest = texts.map { LabelText.width($0, size: size, isBold: isPanel) }.max() ?? 0

    let hasGutter = sheet.frame.isWide && !sheet.plotTargets.isEmpty
    gutterRight = hasGutter ? 104 : 0
    let room = sheet.right - sheet.left - gutterRight
    let tickWidth = tickTexts.map { LabelText.width($0, size: size) }.max() ?? 0
    // A small multiple has no room for ticks: the figures at its ends say what they would.
    gutterLeft = isPanel ? 0 : tickWidth + 8
    let values = sheet.chart.values + sheet.plotTargets.map(\.value) + bars.joined().compactMap { $0.target?.value }
    self.scale = gutterLeft == 0 ? scale.tightened(to: values, anchor: 0) : scale
    slot = (room - gutterLeft) / count
    pitch = min(slot * 0.86, 64 * perSlot) / perSlot
    barWidth = max(2, perSlot == 1 ? min(56, slot * 0.68) : pitch - 3)
    labelled = isPanel ? Self.ends(texts, slot: slot, room: room, size: size) : Set(bars.indices)
    guard !isPanel else { return }

    let namesFit = sheet.chart.categories.allSatisfy { name in
      let label = LabelText(name, maxWidth: slot - 6, size: size)
      return !label.breaksWords && label.lines.count <= 3
    }
    let targetsFit = bars.joined().allSatisfy { bar in
      guard let target = bar.target, target.category != nil else { return true }
      return !LabelText(Self.text(of: target, sheet: sheet), maxWidth: slot - 6, size: size).breaksWords
    }
    // Below a name there is room for one target.
    let targetsAgree = bars.allSatisfy { group in
      Set(group.compactMap { $0.target?.category == nil ? nil : $0.target?.value }).count <= 1
    }
    let isOne = perSlot == 1
    let figuresFit = widest + 3 <= (isOne ? slot : pitch)
    let gap = LabelText(sheet.words.missingShort, maxWidth: slot - 4, size: size)
    let gapsFit = !isOne || !gap.breaksWords || bars.joined().allSatisfy { $0.total != nil }
    guard namesFit, targetsFit, targetsAgree, figuresFit, gapsFit, barWidth >= 5 else { return nil }
  }

  /// All categories of a small multiple if their figures (`texts`, empty where there is none) keep apart, else the last
  /// and, if there is room for both, the first.
  private static func ends(_ texts: [String], slot: Double, room: Double, size: Double) -> Set<Int> {
    let known = texts.indices.filter { !texts[$0].isEmpty }
    // Each label stays within the room, so those at the edges move inwards.
    let spans = texts.enumerated().map { index, text in
      let width = LabelText.width(text, size: size, isBold: true)
      let start = min(max(0, (Double(index) + 0.5) * slot - width / 2), room - width)
      return start...(start + width)
    }
    func areApart(_ indices: [Int]) -> Bool {
      zip(indices, indices.dropFirst()).allSatisfy { spans[$0].upperBound + 6 <= spans[$1].lowerBound }
    }
    if areApart(known) { return Set(known) }
    guard let first = known.first, let last = known.last else { return [] }
    return areApart([first, last]) ? [first, last] : [last]
  }

  /// The own target of a category, below its name.
  private static func text(of target: ChartTarget, sheet: ChartSheet) -> String {
    sheet.ownTargetName == nil ? sheet.numbers.text(target) : sheet.numbers.text(target.value)
  }

  /// Draws head, plot and names. Returns the y below.
  func draw(on canvas: inout Canvas) -> Double {
    var y = ChartHead.draw(entries, sheet: sheet, canvas: &canvas)
    let centres = bars.indices.map { sheet.left + gutterLeft + (Double($0) + 0.5) * slot }
    let bounds = sheet.left...(sheet.right - gutterRight)
    let names = PeriodLabels(sheet.chart.categories, centres: centres, bounds: bounds, size: size)
    let targets = targetLabels
    let footer = Double(names.lineCount + (targets.compactMap { $0?.lines.count }.max() ?? 0)) * sheet.noteHeight + 7
    y += size + (isPanel ? 10 : 6)
    let below = scale.lower < 0 ? size + 6 : 0
    let height = sheet.frame.height.map { max(40, $0 - y - below - footer - 1) } ?? sheet.frame.plotHeight
    let plot = Box(
      x: sheet.left + gutterLeft, y: y, width: sheet.right - gutterRight - sheet.left - gutterLeft, height: height)

    drawGrid(plot, canvas: &canvas)
    for (index, group) in bars.enumerated() {
      for (place, bar) in group.enumerated() {
        let shift = (Double(place) - Double(group.count - 1) / 2) * pitch
        draw(bar, isLast: index == newest, centre: centres[index] + shift, plot: plot, canvas: &canvas)
      }
    }
    drawBaseline(plot, canvas: &canvas)
    drawTargets(plot, canvas: &canvas)
    drawFigures(centres: centres, plot: plot, canvas: &canvas)
    if sheet.chart.values.isEmpty { EmptyPlot.draw(plot, sheet: sheet, canvas: &canvas) }

    y = plot.maxY + below + 5
    names.draw(top: y, sheet: sheet, canvas: &canvas)
    y += Double(names.lineCount) * sheet.noteHeight
    for case (let index, let label?) in targets.enumerated() {
      canvas.text(
        label, lineHeight: sheet.noteHeight,
        like: TextMark(
          text: "", x: centres[index], baseline: y + size * 0.95, size: size, ink: .target, anchor: .middle))
    }
    return max(sheet.frame.height ?? 0, plot.maxY + below + footer)
  }

  private var entries: [LegendEntry] {
    var entries = [sheet.unitEntry].compactMap { $0 } + sheet.seriesEntries(tick: .level)
    if gutterRight == 0 {
      entries += sheet.plotTargets.map { LegendEntry(sample: .target, text: sheet.numbers.text($0)) }
    }
    if let entry = sheet.incompleteEntry(bars) {
      entries.append(entry)
    } else if bars.contains(where: { $0.count > 1 && $0.contains { $0.total == nil } }) {
      entries.append(LegendEntry(sample: .missing, text: sheet.words.missing))
    }
    return entries
  }

  /// The own target of each category, below its name.
  private var targetLabels: [LabelText?] {
    guard !isPanel else { return [] }
    return bars.map { group in
      group.lazy.compactMap(\.target).first { $0.category != nil }
        .map { LabelText(Self.text(of: $0, sheet: sheet), maxWidth: slot - 6, size: size) }
    }
  }

  private func y(_ value: Double, in plot: Box) -> Double { plot.maxY - scale.fraction(value) * plot.height }

  private func drawGrid(_ plot: Box, canvas: inout Canvas) {
    guard gutterLeft > 0, !sheet.chart.values.isEmpty else { return }
    for (value, text) in zip(scale.ticks, tickTexts) {
      let y = y(value, in: plot)
      canvas.line(from: (plot.x, y), to: (plot.maxX, y), stroke: .rule, role: .grid)
      canvas.text(
        TextMark(text: text, x: plot.x - 6, baseline: y + size * 0.35, size: size, ink: .soft, anchor: .end))
    }
  }

  private func drawBaseline(_ plot: Box, canvas: inout Canvas) {
    let y = y(0, in: plot)
    canvas.line(from: (plot.x, y), to: (plot.maxX, y), stroke: .axis, width: 1.5, role: .axis)
  }

  private func draw(_ bar: BarStack, isLast: Bool, centre: Double, plot: Box, canvas: inout Canvas) {
    if bar.pieces.isEmpty, !sheet.chart.values.isEmpty {
      let foot = y(0, in: plot)
      let top = max(plot.y, foot - sheet.noteHeight * 2 - 10)
      let box = Box(x: centre - barWidth / 2, y: top, width: barWidth, height: foot - top)
      canvas.rectangle(box, fill: .missing, role: .gap)
    }
    for piece in bar.pieces {
      let (start, end) = (y(piece.start, in: plot), y(piece.end, in: plot))
      let box = Box(x: centre - barWidth / 2, y: min(start, end), width: barWidth, height: (start - end).magnitude)
      // In a small multiple the newest period stands out.
      let fill: Ink = isPanel && !isLast ? .pale : .pattern(piece.series)
      canvas.rectangle(box, fill: fill, stroke: .series(piece.series), role: .bar)
      if sheet.chart.drawnKind == .stackedBar {
        PieceLabel.draw(sheet.numbers.text(piece.value), in: box, series: piece.series, size: size, canvas: &canvas)
      }
    }
    if let target = bar.target {
      let y = y(target.value, in: plot)
      let reach = barWidth / 2 + min(5, (pitch - barWidth) / 2)
      canvas.targetTick(from: (centre - reach, y), to: (centre + reach, y))
    }
  }

  /// The figures first: what is missing is said where they leave room.
  private func drawFigures(centres: [Double], plot: Box, canvas: inout Canvas) {
    for (index, group) in bars.enumerated() where labelled.contains(index) {
      for (place, bar) in group.enumerated() {
        guard let text = sheet.figure(of: bar) else { continue }
        let shift = (Double(place) - Double(group.count - 1) / 2) * pitch
        drawFigure(text, of: bar, in: index, centre: centres[index] + shift, plot: plot, canvas: &canvas)
      }
    }
    guard !sheet.chart.values.isEmpty else { return }
    for (index, group) in bars.enumerated() where group.count == 1 && group[0].total == nil {
      let (left, right) = room(ofGap: index, centre: centres[index])
      let label = LabelText(sheet.words.missingShort, maxWidth: right - left, size: size)
      guard !label.breaksWords else { continue }
      let x = min(max(centres[index], left + label.width / 2), right - label.width / 2)
      let height = Double(label.lines.count) * sheet.noteHeight
      let top = y(0, in: plot) - 6 - height
      let place = Box(x: x - label.width / 2, y: top, width: label.width, height: height)
      guard canvas.isFree(place) else { continue }
      canvas.plate(
        label, lineHeight: sheet.noteHeight,
        like: TextMark(
          text: "", x: x, baseline: top + size, size: size, ink: .soft, anchor: .middle, isItalic: true))
    }
  }

  /// What is missing may be said up to the columns on either side, but neither in another gap's room nor beyond the sheet.
  private func room(ofGap index: Int, centre: Double) -> (left: Double, right: Double) {
    func reach(_ neighbour: Int) -> Double {
      guard bars.indices.contains(neighbour) else { return .infinity }
      return bars[neighbour][0].total == nil ? slot / 2 - 3 : slot - barWidth / 2 - 4
    }
    return (
      max(sheet.left + 3, centre - reach(index - 1)), min(sheet.right - gutterRight - 3, centre + reach(index + 1))
    )
  }

  /// The figure above a bar, or below one that hangs; beyond the target where the two would meet.
  private func drawFigure(
    _ text: String, of bar: BarStack, in category: Int, centre: Double, plot: Box, canvas: inout Canvas
  ) {
    let hangs = bar.hangs
    let lines = ([bar.target].compactMap { $0 } + sheet.plotTargets).map { y($0.value, in: plot) }
    let half = LabelText.width(text, size: size, isBold: isPanel) / 2
    let x = min(max(centre, sheet.left + half), sheet.right - half)
    var baseline = hangs ? y(bar.bottom, in: plot) + size + 2 : y(bar.top, in: plot) - 5
    // In a small multiple a figure may be wider than its column; it stands clear of its neighbours.
    if isPanel, !hangs {
      for (other, group) in bars.enumerated() where other != category && group.contains(where: { !$0.pieces.isEmpty }) {
        let distance = (slot * Double(other - category) + centre - x).magnitude
        guard distance < half + barWidth / 2 else { continue }
        baseline = min(baseline, y(group.map(\.top).max() ?? 0, in: plot) - 5)
      }
    }
    for line in hangs ? lines.sorted() : lines.sorted(by: >) where line > baseline - size - 2 && line < baseline + 4 {
      baseline = hangs ? line + size + 4 : line - 5
    }
    canvas.text(
      TextMark(
        text: text, x: x, baseline: baseline, size: size, anchor: .middle, isBold: isPanel, hasHalo: true))
  }

  private func drawTargets(_ plot: Box, canvas: inout Canvas) {
    let targets = sheet.plotTargets
    let labels = targets.map { LabelText(sheet.numbers.text($0), maxWidth: max(20, gutterRight - 8), size: size) }
    let heights = labels.map { Double($0.lines.count) * sheet.noteHeight }
    let wishes = zip(targets, heights).map { y($0.value, in: plot) - $1 / 2 }
    let tops = LabelSpread.tops(wishes, heights: heights, lower: plot.y - size, upper: plot.maxY + size)
    for (index, target) in targets.enumerated() {
      let y = y(target.value, in: plot)
      canvas.targetLine(from: (plot.x, y), to: (plot.maxX, y))
      guard gutterRight > 0, let tops else { continue }
      canvas.text(
        labels[index], lineHeight: sheet.noteHeight,
        like: TextMark(text: "", x: plot.maxX + 8, baseline: tops[index] + size, size: size, ink: .target))
    }
  }
}
