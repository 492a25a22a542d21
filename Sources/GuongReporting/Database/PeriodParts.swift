import GRDB
import GuongModel
import VietnameseText

/// Year, quarter and month of a date or period as the tables hold it: `2025-03-31`, `2025`, `2025-Q1`, `2025-03`.
struct PeriodParts {
  let year: Int
  /// `nil` for a year.
  let quarter: Int?
  /// `nil` for a year or a quarter.
  let month: Int?

  init?(_ value: DatabaseValue) {
    switch value.storage {
    case .int64(let year) where 1...9999 ~= year: self.init(year: Int(year), quarter: nil, month: nil)
    case .string(let text):
      if let date = try? CalendarDate.parse(text), date.iso == text {
        self.init(year: date.year, quarter: nil, month: date.month)
      } else if let period = ReportingPeriod.parse(text) {
        switch period.span {
        case .year: self.init(year: period.year, quarter: nil, month: nil)
        case .quarter(let quarter): self.init(year: period.year, quarter: quarter, month: nil)
        case .month(let month): self.init(year: period.year, quarter: nil, month: month)
        }
      } else {
        return nil
      }
    default: return nil
    }
  }

  private init(year: Int, quarter: Int?, month: Int?) {
    self.year = year
    self.quarter = quarter ?? month.map { ($0 + 2) / 3 }
    self.month = month
  }
}
