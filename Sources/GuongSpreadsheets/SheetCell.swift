import VietnameseText

/// What one cell of a spreadsheet holds.
package enum SheetCell: Hashable, Sendable {
  /// Nothing, or a text without a character.
  case empty
  /// As it stands in the file: neither trimmed nor composed.
  case text(String)
  /// To 15 significant digits, as Excel shows it: 0.30000000000000004 in the file is 0,3.
  case number(DecimalNumber)
  /// A number shown as a percentage, in hundredths: 98,5 for «98,5%», which the file holds as 0.985. All digits are there,
  /// also those that the cell's format does not show.
  case percentage(DecimalNumber)
  case boolean(Bool)
  /// A date; of a date with a time, the date.
  case date(CalendarDate)
  /// A number below 1 shown as a time of day, to the minute.
  case time(ClockTime)
  /// What a formula failed with: `#REF!`, `#DIV/0!`.
  case error(String)
  /// Something that could not be read; a fault of the same place says why.
  case unreadable
}
