import GuongModel
import VietnameseText

/// One figure of a series: target and actual value of a period.
package struct IndicatorPoint: Sendable {
  package let period: ReportingPeriod
  package let target: DecimalNumber?
  package let actual: DecimalNumber?
  /// As written.
  package let asOf: CalendarDate?
  /// The row of the table that holds it.
  package let index: Int

  init(_ value: IndicatorValue) {
    period = value.period
    target = value.target
    actual = value.actual
    asOf = value.asOf
    index = value.index
  }

  /// The day that the figure stands for: as written, or the period's last.
  package var day: CalendarDate { asOf ?? period.lastDay }

  /// Of the period's own target.
  package func percentOfTarget(_ direction: Indicator.Direction) -> DecimalNumber? {
    guard let actual, let target else { return nil }
    return TargetComparison(actual: actual, target: target, direction: direction).percent
  }
}
