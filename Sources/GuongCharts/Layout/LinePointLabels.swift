/// Figures at the points of a single line, where they cover nothing.
struct LinePointLabels: Sendable {
  let sheet: ChartSheet
  let plot: LinePlot
  /// Whether the last figure is drawn here too, because there is no label at the line's end.
  let labelsLast: Bool

  /// The last point first, then the highest and lowest, the first, and the others while there is room.
  func draw(top: Double, canvas: inout Canvas) {
    guard plot.points.count == 1, let points = plot.points.first, let series = sheet.chart.series.first else { return }
    let known = points.indices.filter { points[$0] != nil }
    guard let last = known.last, let first = known.first else { return }
    let highest = known.min { (points[$0]?.y ?? 0) < (points[$1]?.y ?? 0) } ?? first
    let lowest = known.max { (points[$0]?.y ?? 0) < (points[$1]?.y ?? 0) } ?? first
    var order: [Int] = labelsLast ? [last] : []
    let others = sheet.frame.height == nil ? known : []
    for index in [highest, lowest, first] + others where index != last && !order.contains(index) {
      order.append(index)
    }
    let targets = sheet.plotTargets.map { plot.y($0.value) }
    for index in order {
      guard let point = points[index], let value = series.values[index] else { continue }
      let neighbours = [index - 1, index + 1].compactMap { points.indices.contains($0) ? points[$0]?.y : nil }
      let isPeak = neighbours.reduce(0, +) >= point.y * Double(neighbours.count)
      let size = sheet.frame.noteSize
      let above = point.y - 8
      let below = point.y + size + 6
      for baseline in isPeak ? [above, below] : [below, above] {
        var mark = TextMark(
          text: sheet.numbers.text(value), x: point.x, baseline: baseline, size: size, anchor: .middle,
          isBold: index == last, hasHalo: true)
        let half = mark.box.width / 2
        mark.x = min(max(point.x, plot.box.x + half), sheet.right - half)
        let box = mark.box
        guard box.y >= top, box.maxY <= plot.box.maxY + 1, canvas.isFree(box), !plot.isCrossed(box.insetBy(1)),
          !targets.contains(where: { $0 > box.y && $0 < box.maxY })
        else {
          continue
        }
        canvas.text(mark)
        break
      }
    }
  }
}
