/// A value that was to be reached, drawn as a line or a tick beside what was reached.
package struct ChartTarget: Sendable, Hashable {
  /// Which side of the target is the good one.
  package enum Direction: Sendable, Hashable {
    case atLeast
    /// For what is to fall: poor households, accidents.
    case atMost
  }

  package let value: Double
  /// Index of the series that it is for; `nil`: for all.
  package let series: Int?
  /// Index of the category that it is for; `nil`: for all.
  package let category: Int?
  /// Said before the number in place of ``ChartWords/target``.
  package let label: String?
  package let direction: Direction

  package init(
    _ value: Double, series: Int? = nil, category: Int? = nil, label: String? = nil, direction: Direction = .atLeast
  ) {
    self.value = value
    self.series = series
    self.category = category
    self.label = label
    self.direction = direction
  }

  /// Whether `value` reaches the target.
  package func isReached(by value: Double) -> Bool {
    direction == .atLeast ? value >= self.value : value <= self.value
  }
}
