import VietnameseText

/// How a figure differs from that of the same period a year before.
package enum IndicatorGrowth: Sendable, Hashable {
  /// In percent of the earlier figure.
  case percent(DecimalNumber)
  /// In percentage points, for what is itself measured in percent.
  case points(DecimalNumber)

  /// - Returns: `nil` for a percentage of nothing or of a negative figure.
  init?(from earlier: DecimalNumber, to later: DecimalNumber, measure: Measure) {
    guard let difference = later.subtracting(earlier) else { return nil }
    if measure.isShare {
      self = .points(difference)
    } else {
      guard earlier.significand > 0, let percent = Percentage.of(difference, in: earlier) else { return nil }
      self = .percent(percent)
    }
  }
}
