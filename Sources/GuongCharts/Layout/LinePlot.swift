/// Where the values of a line chart stand.
struct LinePlot: Sendable {
  typealias Point = (x: Double, y: Double)

  let box: Box
  let scale: ValueScale
  /// x of each category.
  let centres: [Double]
  /// Points of each series; `nil` where there is no figure.
  let points: [[Point?]]

  /// Distance from the plot's sides to the first and last point: room for their dots.
  static let inset = 7.0

  init(_ chart: Chart, box: Box, scale: ValueScale) {
    self.box = box
    self.scale = scale
    let count = chart.categories.count
    let room = box.width - 2 * Self.inset
    let centres = (0..<count).map { index in
      count == 1 ? box.midX : box.x + Self.inset + room * Double(index) / Double(count - 1)
    }
    self.centres = centres
    points = chart.series.map { series in
      zip(centres, series.values).map { x, value in
        value.map { (x, Self.y($0, in: box, scale: scale)) }
      }
    }
  }

  func y(_ value: Double) -> Double { Self.y(value, in: box, scale: scale) }

  private static func y(_ value: Double, in box: Box, scale: ValueScale) -> Double {
    box.maxY - scale.fraction(value) * box.height
  }

  /// Distance between two categories.
  var step: Double { centres.count > 1 ? centres[1] - centres[0] : box.width }

  /// Path data of one series: a new part after each gap. A point between two gaps has no line, only its dot.
  func path(_ series: Int) -> String {
    var data = ""
    var isPenDown = false
    for point in points[series] {
      guard let point else {
        isPenDown = false
        continue
      }
      data += (isPenDown ? "L" : "M") + SVGText.number(point.x) + " " + SVGText.number(point.y)
      isPenDown = true
    }
    return data
  }

  /// Runs of categories for which no series has a figure.
  var gaps: [ClosedRange<Int>] {
    var gaps: [ClosedRange<Int>] = []
    for index in centres.indices where points.allSatisfy({ $0[index] == nil }) {
      if let last = gaps.last, last.upperBound == index - 1 {
        gaps[gaps.count - 1] = last.lowerBound...index
      } else {
        gaps.append(index...index)
      }
    }
    return gaps
  }

  /// Whether a line runs through `box`.
  func isCrossed(_ box: Box) -> Bool {
    points.contains { line in
      zip(line, line.dropFirst()).contains { start, end in
        guard let start, let end, end.x > box.x, start.x < box.maxX else { return false }
        func y(at x: Double) -> Double { start.y + (end.y - start.y) * (x - start.x) / (end.x - start.x) }
        let left = y(at: max(start.x, box.x))
        let right = y(at: min(end.x, box.maxX))
        return min(left, right) < box.maxY && max(left, right) > box.y
      }
    }
  }
}
