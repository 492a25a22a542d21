/// How far each value is on the way to its target: a rail to the target, the part that is done, a tick at the target.
struct ProgressLayout: Sendable {
  private struct Row: Sendable {
    let name: LabelText
    let value: Double?
    let target: ChartTarget?
    /// Value / target; `nil` where that says nothing.
    let share: Double?
  }

  private let sheet: ChartSheet
  private let rows: [Row]
  private let origin: Double
  private let railWidth: Double
  /// The share at the right end.
  private let most: Double

  private static let thickness = 14.0
  /// Bars of more than this share end with a break: one runaway must not make the others small.
  private static let longest = 1.3

  init(_ sheet: ChartSheet) {
    self.sheet = sheet
    let chart = sheet.chart
    let isWide = sheet.frame.isWide
    let room = (sheet.right - sheet.left) * (isWide ? 0.36 : 1)
    let rows = chart.series.indices.flatMap { series in
      chart.categories.indices.map { category -> Row in
        let several = chart.series.count > 1
        let text = chart.categories[category] + (several ? " – " + chart.series[series].name : "")
        let value = chart.series[series].values[category]
        let target = chart.target(series: series, category: category)
        let whole = target?.value ?? (chart.unit == "%" ? 100 : 0)
        return Row(
          name: LabelText(text, maxWidth: room, size: sheet.frame.textSize), value: value, target: target,
          share: whole > 0 ? value.map { max(0, $0 / whole) } : nil)
      }
    }
    self.rows = rows
    origin = sheet.left + (isWide ? (rows.map(\.name.width).max() ?? 0) + 16 : 0)
    railWidth = sheet.right - origin - 2
    most = min(Self.longest, max(1, rows.compactMap(\.share).max() ?? 1))
  }

  /// Draws head and rows. Returns the y below.
  func draw(on canvas: inout Canvas) -> Double {
    let entries = [sheet.unitEntry].compactMap { $0 }
    var y = ChartHead.draw(entries, sheet: sheet, canvas: &canvas) + 2
    for row in rows { y = draw(row, top: y, canvas: &canvas) + (sheet.frame.isWide ? 12 : 14) }
    if rows.isEmpty {
      let plot = Box(x: sheet.left, y: y, width: sheet.right - sheet.left, height: 60)
      EmptyPlot.draw(plot, sheet: sheet, canvas: &canvas)
      return plot.maxY + 2
    }
    return y - 10
  }

  private func draw(_ row: Row, top: Double, canvas: inout Canvas) -> Double {
    let isWide = sheet.frame.isWide
    let size = sheet.frame.textSize
    canvas.text(
      row.name, lineHeight: sheet.textHeight,
      like: TextMark(text: "", x: sheet.left, baseline: top + size, size: size))
    let nameHeight = Double(row.name.lines.count) * sheet.textHeight
    let y = isWide ? top + 2 : top + nameHeight + 5
    drawBar(row, y: y, canvas: &canvas)
    let bottom = drawTexts(row, top: y + Self.thickness + 5, canvas: &canvas)
    return isWide ? max(bottom, top + nameHeight) : bottom
  }

  private func drawBar(_ row: Row, y: Double, canvas: inout Canvas) {
    let whole = railWidth / most
    let rail = Box(x: origin, y: y, width: whole, height: Self.thickness)
    canvas.rectangle(rail, fill: row.value == nil ? .missing : .pale, stroke: .axis, role: .rail)
    if let share = row.share {
      let width = min(share, most) * whole
      let bar = Box(x: origin, y: y, width: width, height: Self.thickness)
      canvas.rectangle(bar, fill: .pattern(0), role: .bar)
      if share > most + 1e-9 {
        let n = SVGText.number
        for x in [bar.maxX - 16, bar.maxX - 10] {
          canvas.path(
            "M\(n(x)) \(n(y + Self.thickness))l4 \(n(-Self.thickness))", stroke: .paper, width: 2.5, role: .plate)
        }
      }
    }
    if row.target != nil {
      let x = origin + whole
      canvas.targetTick(from: (x, y - 4), to: (x, y + Self.thickness + 4))
    }
  }

  /// The figure below the left end, the target at the right; below one another where they would meet.
  private func drawTexts(_ row: Row, top: Double, canvas: inout Canvas) -> Double {
    let size = sheet.frame.noteSize
    let room = sheet.right - origin
    var figure = row.value.map(sheet.numbers.text) ?? sheet.words.missing
    if let value = row.value, let target = row.target, target.isReached(by: value) {
      figure += " · " + sheet.words.reached
    }
    let isMissing = row.value == nil
    let left = LabelText(figure, maxWidth: room, size: size, isBold: !isMissing)
    canvas.text(
      left, lineHeight: sheet.noteHeight,
      like: TextMark(
        text: "", x: origin, baseline: top + size, size: size, ink: isMissing ? .soft : .ink, isBold: !isMissing,
        isItalic: isMissing))
    var bottom = top + Double(left.lines.count) * sheet.noteHeight
    guard let target = row.target else { return bottom }
    let right = LabelText(sheet.numbers.text(target), maxWidth: room, size: size)
    let isBeside = left.lines.count == 1 && right.lines.count == 1 && left.width + 14 + right.width <= room
    let end = isBeside ? max(origin + railWidth / most + 2, origin + left.width + 14 + right.width) : sheet.right
    canvas.text(
      right, lineHeight: sheet.noteHeight,
      like: TextMark(
        text: "", x: isBeside ? min(end, sheet.right) : origin, baseline: (isBeside ? top : bottom) + size, size: size,
        ink: .target, anchor: isBeside ? .end : .start))
    if !isBeside { bottom += Double(right.lines.count) * sheet.noteHeight }
    return bottom
  }
}
