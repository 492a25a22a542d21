/// Draws what stands above the plot: the title, if the frame shows it, the unit and the legend.
enum ChartHead {
  /// Entries follow one another in rows. Returns the y below.
  static func draw(_ entries: [LegendEntry], sheet: ChartSheet, canvas: inout Canvas) -> Double {
    var y = 1.0
    let width = sheet.right - sheet.left
    if sheet.frame.showsTitle {
      let size = sheet.frame.textSize + 3
      let label = LabelText(sheet.chart.title, maxWidth: width, size: size, isBold: true)
      canvas.text(
        label, lineHeight: sheet.frame.lineHeight(size),
        like: TextMark(text: "", x: sheet.left, baseline: y + size, size: size, isBold: true))
      y += Double(label.lines.count) * sheet.frame.lineHeight(size) + 6
    }
    guard !entries.isEmpty else { return y }

    let size = sheet.frame.noteSize
    var x = sheet.left
    var isRowOpen = false
    for entry in entries {
      let indent = entry.sample == nil ? 0 : sampleWidth + 6
      let label = LabelText(entry.text, maxWidth: width - indent, size: size)
      if isRowOpen, x + indent + label.width > sheet.right || label.lines.count > 1 {
        y += sheet.noteHeight + 2
        x = sheet.left
      }
      if let sample = entry.sample { draw(sample, x: x, middle: y + size * 0.6, canvas: &canvas) }
      let isTarget = [.target, .tick, .level].contains(entry.sample)
      let ink: Ink = isTarget ? .target : .soft
      canvas.text(
        label, lineHeight: sheet.noteHeight,
        like: TextMark(text: "", x: x + indent, baseline: y + size * 0.95, size: size, ink: ink))
      isRowOpen = label.lines.count == 1
      if isRowOpen {
        x += indent + label.width + 18
      } else {
        y += Double(label.lines.count) * sheet.noteHeight + 2
        x = sheet.left
      }
    }
    return y + (isRowOpen ? sheet.noteHeight : 0) + 5
  }

  private static let sampleWidth = 20.0

  private static func draw(_ sample: LegendEntry.Sample, x: Double, middle: Double, canvas: inout Canvas) {
    switch sample {
    case .bar(let series):
      let box = Box(x: x + 0.5, y: middle - 6, width: sampleWidth - 1, height: 12)
      canvas.rectangle(box, fill: .pattern(series), stroke: .series(series), role: .swatch)
    case .line(let series):
      canvas.line(
        from: (x, middle), to: (x + sampleWidth, middle), stroke: .series(series), width: 2.5,
        dash: SeriesMarks.dash(series), role: .swatch)
      SeriesMarks.dot(series, x: x + sampleWidth / 2, y: middle, role: .swatch, canvas: &canvas)
    case .target:
      canvas.line(
        from: (x, middle), to: (x + sampleWidth, middle), stroke: .target, width: 2, dash: "5 3", role: .swatch)
    case .tick:
      canvas.line(
        from: (x + sampleWidth / 2, middle - 7), to: (x + sampleWidth / 2, middle + 7), stroke: .target, width: 3,
        role: .swatch)
    case .level:
      canvas.line(from: (x, middle), to: (x + sampleWidth, middle), stroke: .target, width: 3, role: .swatch)
    case .missing:
      let box = Box(x: x + 0.5, y: middle - 6, width: sampleWidth - 1, height: 12)
      canvas.rectangle(box, fill: .missing, stroke: .axis, role: .swatch)
    }
  }
}
