/// Names below an axis, as many as there is room for; the last is always among them.
struct PeriodLabels: Sendable {
  struct Item: Sendable {
    let index: Int
    let label: LabelText
    /// Centre of the label, moved inwards where it would leave the frame.
    let x: Double
  }

  let items: [Item]

  /// Lines of the tallest label.
  var lineCount: Int { items.map(\.label.lines.count).max() ?? 0 }

  /// - Parameters:
  ///   - centres: x of each category, ascending.
  ///   - bounds: the x that labels have to stay between.
  init(_ categories: [String], centres: [Double], bounds: ClosedRange<Double>, size: Double) {
    let count = categories.count
    let room = bounds.upperBound - bounds.lowerBound
    let pitch = count > 1 ? (centres[count - 1] - centres[0]) / Double(count - 1) : room
    func items(_ indices: [Int], width: Double) -> [Item] {
      indices.map { index in
        let label = LabelText(categories[index], maxWidth: min(width, room), size: size)
        let half = label.width / 2
        let x = min(max(centres[index], bounds.lowerBound + half), bounds.upperBound - half)
        return Item(index: index, label: label, x: x)
      }
    }
    func isGood(_ items: [Item]) -> Bool {
      let parted = zip(items, items.dropFirst()).allSatisfy { left, right in
        left.x + left.label.width / 2 + 5 <= right.x - right.label.width / 2
      }
      return parted && items.allSatisfy { $0.label.lines.count <= 3 && !$0.label.breaksWords }
    }
    for step in stride(from: 1, through: max(1, count - 1), by: 1) {
      let indices = (0..<count).filter { (count - 1 - $0).isMultiple(of: step) }
      let chosen = items(indices, width: Double(step) * pitch - 5)
      if isGood(chosen) {
        self.items = chosen
        return
      }
    }
    // Long names: the first and the last, half of the width each.
    self.items = count > 1 ? items([0, count - 1], width: room / 2 - 5) : items(Array(0..<count), width: room)
  }

  /// Draws the labels, the first line's top at `top`.
  func draw(top: Double, sheet: ChartSheet, canvas: inout Canvas) {
    for item in items {
      canvas.text(
        item.label, lineHeight: sheet.noteHeight,
        like: TextMark(
          text: "", x: item.x, baseline: top + sheet.frame.noteSize * 0.95, size: sheet.frame.noteSize, ink: .soft,
          anchor: .middle))
    }
  }
}
