import VietnameseText

/// The ways in which a citation may write a document's date.
enum CitationDates {
  /// `09/5/2024`, `09/05/2024`, `9/5/2024`, `9/05/2024`.
  static func forms(of date: CalendarDate) -> [String] {
    let days = padded(date.day)
    let months = padded(date.month)
    return days.flatMap { day in months.map { "\(day)/\($0)/\(date.year)" } }
  }

  private static func padded(_ number: Int) -> [String] { number < 10 ? ["0\(number)", "\(number)"] : ["\(number)"] }
}
