/// Why a text is no date with a time.
public enum DateTimeParsingError: Error, Sendable, Hashable {
  /// The text has not the shape of a date and a time.
  case notADateTime
  /// The text is a date alone.
  case missingTime
  /// The date part is wrong.
  case date(DateParsingError)
  /// The hour is above 23, or the minute or second above 59.
  case impossibleTime(hour: Int, minute: Int, second: Int)
  /// The UTC offset is beyond ±18:00 or its minutes are above 59.
  case impossibleOffset
}
