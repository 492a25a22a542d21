/// One line of text.
struct TextMark: Sendable, Hashable {
  enum Anchor: String, Sendable {
    case start, middle, end
  }

  var text: String
  /// Where the anchor stands.
  var x: Double
  var baseline: Double
  var size: Double
  var ink = Ink.ink
  var anchor = Anchor.start
  var isBold = false
  var isItalic = false
  /// Whether a seam of paper parts the text from lines below it.
  var hasHalo = false

  /// The room that the text takes: ascent 0.93 and descent 0.24 of the size hold Ế and ặ.
  var box: Box {
    let width = GlyphWidths.width(of: text, size: size, isBold: isBold)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return Box(x: left, y: baseline - size * 0.93, width: width, height: size * 1.17)
  }
}
