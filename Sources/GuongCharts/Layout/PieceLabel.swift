/// The figure inside a piece of a stack.
enum PieceLabel {
  /// Draws `text` in the middle of `box` if there is room; on a plate of paper where the piece has a pattern.
  static func draw(_ text: String, in box: Box, series: Int, size: Double, canvas: inout Canvas) {
    // Paper-coloured letters have enough contrast on the first colour only.
    let isFirstColour = series == 0
    var mark = TextMark(
      text: text, x: box.midX, baseline: box.midY + size * 0.35, size: size, ink: isFirstColour ? .paper : .ink,
      anchor: .middle)
    let width = mark.box.width
    guard width + 8 <= box.width, size * 1.25 <= box.height else { return }
    let plate = Box(x: box.midX - width / 2 - 3, y: box.midY - size * 0.6, width: width + 6, height: size * 1.2)
    if !isFirstColour {
      canvas.rectangle(plate, fill: .paper, role: .plate)
    } else {
      mark.isBold = width * 1.1 + 8 <= box.width
    }
    canvas.text(mark)
  }
}
