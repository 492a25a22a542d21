/// What stands in a plot without a single figure.
enum EmptyPlot {
  static func draw(_ plot: Box, sheet: ChartSheet, canvas: inout Canvas) {
    canvas.rectangle(plot, fill: .missing, role: .gap)
    let size = sheet.frame.textSize
    let label = LabelText(sheet.words.missing, maxWidth: plot.width - 12, size: size)
    let height = Double(label.lines.count) * sheet.textHeight
    let plate = Box(
      x: plot.midX - label.width / 2 - 8, y: plot.midY - height / 2 - 4, width: label.width + 16, height: height + 8)
    canvas.rectangle(plate, fill: .paper, role: .plate)
    canvas.text(
      label, lineHeight: sheet.textHeight,
      like: TextMark(
        text: "", x: plot.midX, baseline: plot.midY - height / 2 + size * 1.02, size: size, ink: .soft, anchor: .middle,
        isItalic: true))
  }
}
