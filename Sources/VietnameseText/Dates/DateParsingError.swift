/// Why a text is no date.
public enum DateParsingError: Error, Sendable, Hashable {
  /// The text has not the shape of a date at all.
  case notADate
  /// The year is written with two digits.
  case twoDigitYear
  /// The text has the shape of a date, but there is no such day.
  case impossible(CalendarDateError)
}
