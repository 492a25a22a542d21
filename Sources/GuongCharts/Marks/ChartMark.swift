/// Something drawn.
enum ChartMark: Sendable, Hashable {
  /// `role` becomes the class, so that style sheets and tests find the mark.
  case rectangle(Box, fill: Ink, stroke: Ink, role: Role)
  /// SVG path data.
  case path(String, fill: Ink, stroke: Ink, width: Double, dash: String?, role: Role)
  case text(TextMark)

  enum Role: String, Sendable {
    case bar, line, dot, target, grid, axis, gap, rail, swatch, plate, lead, seam
  }
}
