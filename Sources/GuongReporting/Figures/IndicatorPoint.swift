import GuongModel
import VietnameseText

/// One figure of a series: target and actual value of a period.
package struct IndicatorPoint: Sendable {
  package let period: ReportingPeriod
  package let target: DecimalNumber?
  package let actual: DecimalNumber?
  /// As written.
  package let asOf: CalendarDate?
  /// The day that the figure stands for: as written, or the period's last, or the day of the report where the period runs.
  package let day: CalendarDate
  /// The row of the table that holds it.
  package let index: Int

  /// As it was on a day: what was counted later, or in a period that begins later, was not known.
  init(_ value: IndicatorValue, today: CalendarDate) {
    let isKnown = (value.asOf ?? value.period.firstDay) <= today
    period = value.period
    target = value.target
    actual = isKnown ? value.actual : nil
    asOf = isKnown ? value.asOf : nil
    day = value.asOf ?? min(value.period.lastDay, max(value.period.firstDay, today))
    index = value.index
  }

  /// Of the period's own target.
  package func percentOfTarget(_ direction: Indicator.Direction) -> DecimalNumber? {
    guard let actual, let target else { return nil }
    return TargetComparison(actual: actual, target: target, direction: direction).percent
  }
}
