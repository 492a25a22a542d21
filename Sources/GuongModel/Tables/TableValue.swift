import VietnameseText

/// What one cell holds, once it has been read by its column's type.
package enum TableValue: Hashable, Sendable {
  /// An empty cell.
  case none
  /// Text, an identifier, a choice's stored word, a reference's id; references are joined by «;».
  case text(String)
  /// Whole numbers too, with no fraction digits.
  case number(DecimalNumber)
  case date(CalendarDate)
  case boolean(Bool)
  case period(ReportingPeriod)
}
