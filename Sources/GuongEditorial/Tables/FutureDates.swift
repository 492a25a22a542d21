import GuongModel
import VietnameseText

/// What is said to have happened must not lie ahead.
enum FutureDates {
  /// Checks one cell.
  static func check(
    _ table: TableData, row: Int, _ column: some TableColumnName, _ date: CalendarDate?, _ today: CalendarDate,
    _ findings: inout TableFindings
  ) {
    guard let date, date > today else { return }
    findings.add(
      .valueDateInFuture, row: row, column,
      [
        "column": table.schema.columns[column.rawValue].title, "date": date.officialShort,
        "today": today.officialShort,
      ])
  }

  /// Checks a whole column.
  static func check(
    _ table: TableData, _ column: some TableColumnName, _ today: CalendarDate, _ findings: inout TableFindings
  ) {
    for row in 0..<table.count {
      guard case .date(let date) = table.value(row: row, column: column.rawValue) else { continue }
      check(table, row: row, column, date, today, &findings)
    }
  }
}
