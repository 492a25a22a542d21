import VietnameseText

/// The time that a figure stands for: a year, a quarter or a month. Figures of a quarter or a month count from the year's
/// first day (lũy kế từ đầu năm), as reports to superiors do.
package struct ReportingPeriod: Hashable, Sendable {
  package enum Span: Hashable, Sendable {
    case year
    /// 1–4.
    case quarter(Int)
    /// 1–12.
    case month(Int)
  }

  /// 1900–2199.
  package let year: Int
  package let span: Span

  /// `nil` for a year, quarter or month that does not exist.
  package init?(year: Int, _ span: Span = .year) {
    guard Self.years.contains(year) else { return nil }
    switch span {
    case .year: break
    case .quarter(let quarter): guard (1...4).contains(quarter) else { return nil }
    case .month(let month): guard (1...12).contains(month) else { return nil }
    }
    self.year = year
    self.span = span
  }

  package static let years = 1900...2199

  private var months: ClosedRange<Int> {
    switch span {
    case .year: 1...12
    case .quarter(let quarter): (quarter * 3 - 2)...(quarter * 3)
    case .month(let month): month...month
    }
  }

  package var firstDay: CalendarDate { Self.day(year, months.lowerBound, 1) }

  package var lastDay: CalendarDate {
    Self.day(year, months.upperBound, CalendarDate.lastDay(ofMonth: months.upperBound, year: year))
  }

  package func contains(_ day: CalendarDate) -> Bool { firstDay <= day && day <= lastDay }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    do { return try CalendarDate(year: year, month: month, day: day) } catch {
      preconditionFailure("\(year)-\(month)-\(day) was checked when the period was made")
    }
  }
}

extension ReportingPeriod: Comparable {
  /// By the last day, then the longer first: months, then their quarter, then the year stand in the order in which they end.
  package static func < (left: ReportingPeriod, right: ReportingPeriod) -> Bool {
    (left.year, left.months.upperBound, left.months.count) < (right.year, right.months.upperBound, right.months.count)
  }
}
