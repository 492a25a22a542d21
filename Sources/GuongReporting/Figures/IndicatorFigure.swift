import GuongModel
import VietnameseText

/// An indicator in one unit, or in the whole area: its series, and how it stands in the year of its newest figure.
package struct IndicatorFigure: Sendable {
  package let indicator: Indicator
  /// `nil` for the whole area.
  package let unit: String?
  /// Oldest first.
  package let years: [IndicatorPoint]
  /// Quarters and months of ``year`` in the order in which they end; they count from the year's first day.
  package let parts: [IndicatorPoint]

  /// The year of the newest figure up to today; the newest year with a target where there is no figure.
  package let year: Int?
  /// The point with the newest figure of ``year``: the year itself, or its newest part.
  package let newest: IndicatorPoint?
  /// What is to be reached in ``year``; where the year has no target, that of ``newest``.
  package let target: DecimalNumber?
  /// The figure of ``newest`` against ``target``. Rounded to two decimals; `nil` where a quotient says nothing.
  package let percentOfTarget: DecimalNumber?
  /// Against the same period of the year before.
  package let growth: IndicatorGrowth?
  /// The first day up to today on which the figure met the year's target.
  package let metOn: CalendarDate?
  package let status: IndicatorStatus

  package var actual: DecimalNumber? { newest?.actual }
  package var asOf: CalendarDate? { newest?.asOf }
}
