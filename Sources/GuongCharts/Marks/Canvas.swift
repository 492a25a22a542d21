/// Collects marks, and remembers where text stands so that no other text is put there.
struct Canvas: Sendable {
  private(set) var marks: [ChartMark] = []
  private(set) var occupied: [Box] = []

  mutating func rectangle(_ box: Box, fill: Ink, stroke: Ink = .none, role: ChartMark.Role) {
    marks.append(.rectangle(box, fill: fill, stroke: stroke, role: role))
  }

  mutating func path(
    _ data: String, fill: Ink = .none, stroke: Ink, width: Double = 1, dash: String? = nil, role: ChartMark.Role
  ) {
    marks.append(.path(data, fill: fill, stroke: stroke, width: width, dash: dash, role: role))
  }

  /// A straight line.
  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), stroke: Ink, width: Double = 1,
    dash: String? = nil, role: ChartMark.Role
  ) {
    let data =
      "M\(SVGText.number(start.x)) \(SVGText.number(start.y))L\(SVGText.number(end.x)) \(SVGText.number(end.y))"
    path(data, stroke: stroke, width: width, dash: dash, role: role)
  }

  mutating func text(_ mark: TextMark) {
    occupied.append(mark.box)
    marks.append(.text(mark))
  }

  /// Lines of text below one another; the first baseline is `mark.baseline`.
  mutating func text(_ label: LabelText, lineHeight: Double, like mark: TextMark) {
    for (row, line) in label.lines.enumerated() {
      var mark = mark
      mark.text = line
      mark.baseline += Double(row) * lineHeight
      text(mark)
    }
  }

  /// Keeps text away from a place.
  mutating func occupy(_ box: Box) { occupied.append(box) }

  func isFree(_ box: Box) -> Bool { !occupied.contains { $0.intersects(box) } }
}
