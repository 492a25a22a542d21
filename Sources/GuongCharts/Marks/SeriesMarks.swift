/// How lines are told apart without colour: by their dashes and the shape of their dots.
enum SeriesMarks {
  /// Dashes of the line of a series; `nil`: unbroken.
  static func dash(_ series: Int) -> String? {
    [nil, "7 4", "2 3", "10 3 2 3", "12 5", "4 2 1 2"][series % 6]
  }

  /// The dot of a series: round, square, diamond, triangle, and hollow the same.
  static func dot(_ series: Int, x: Double, y: Double, role: ChartMark.Role = .dot, canvas: inout Canvas) {
    let radius = 4.0
    let n = SVGText.number
    let shape: String
    switch series % 4 {
    case 0:
      shape =
        "M\(n(x - radius)) \(n(y))a\(n(radius)) \(n(radius)) 0 1 0 \(n(2 * radius)) 0"
        + "a\(n(radius)) \(n(radius)) 0 1 0 \(n(-2 * radius)) 0z"
    case 1:
      shape = "M\(n(x - 3.5)) \(n(y - 3.5))h7v7h-7z"
    case 2:
      shape = "M\(n(x)) \(n(y - 5))L\(n(x + 5)) \(n(y))L\(n(x)) \(n(y + 5))L\(n(x - 5)) \(n(y))z"
    default:
      shape = "M\(n(x)) \(n(y - 5))L\(n(x + 5)) \(n(y + 4))L\(n(x - 5)) \(n(y + 4))z"
    }
    canvas.path(
      shape, fill: series % 8 < 4 ? .series(series) : .paper, stroke: series % 8 < 4 ? .paper : .series(series),
      width: 1.5, role: role)
  }
}
