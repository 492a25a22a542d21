/// A named row of values, one for each category of its chart.
package struct ChartSeries: Sendable, Hashable {
  package let name: String
  /// `nil` where there is no figure. What is not finite, or has more than 15 digits before the decimals, counts as missing.
  package let values: [Double?]

  package init(name: String, values: [Double?]) {
    self.name = name
    self.values = values.map(Self.checked)
  }

  /// The same series with `count` values: missing ones are added, those without a category are left out.
  func fitted(to count: Int) -> ChartSeries {
    let padding = [Double?](repeating: nil, count: max(0, count - values.count))
    return ChartSeries(name: name, values: Array(values.prefix(count)) + padding)
  }

  /// Above 10^15 a double no longer holds every whole number, so the picture would print digits that nobody counted.
  static func checked(_ value: Double?) -> Double? {
    guard let value, value.isFinite, value.magnitude < 1e15 else { return nil }
    // Minus zero would be drawn and written as a negative number.
    return value == 0 ? 0 : value
  }
}
