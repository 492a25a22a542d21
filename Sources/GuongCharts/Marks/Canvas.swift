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

  /// The broken line of a target. A seam of paper parts it from bars that are as dark as it is in greyscale; it is broken like
  /// the line, so that a bar which ends there still shows on which side.
  mutating func targetLine(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
    line(from: start, to: end, stroke: .paper, width: 4.5, dash: Self.targetDash, role: .seam)
    line(from: start, to: end, stroke: .target, width: 2, dash: Self.targetDash, role: .target)
  }

  private static let targetDash = "6 4"

  /// The tick of a target beside one figure, with the same seam.
  mutating func targetTick(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
    line(from: start, to: end, stroke: .paper, width: 6, role: .seam)
    line(from: start, to: end, stroke: .target, width: 3, role: .target)
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

  /// Lines of text on a plate of paper, for patterned ground.
  mutating func plate(_ label: LabelText, lineHeight: Double, like mark: TextMark) {
    var first = mark
    first.text = label.lines[0]
    let middle = first.box.midX
    let height = Double(label.lines.count - 1) * lineHeight + first.box.height
    let box = Box(x: middle - label.width / 2 - 3, y: first.box.y, width: label.width + 6, height: height)
    rectangle(box, fill: .paper, role: .plate)
    text(label, lineHeight: lineHeight, like: mark)
  }

  /// Keeps text away from a place.
  mutating func occupy(_ box: Box) { occupied.append(box) }

  func isFree(_ box: Box) -> Bool { !occupied.contains { $0.intersects(box) } }
}
