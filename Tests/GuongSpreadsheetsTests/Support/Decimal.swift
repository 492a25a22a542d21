import GuongSpreadsheets
import VietnameseText

/// `SheetCell`s of numbers written as people read them: `1.5`.
enum Decimal {
  static func number(_ text: String) -> SheetCell { .number(value(text)) }

  static func percentage(_ text: String) -> SheetCell { .percentage(value(text)) }

  static func date(_ year: Int, _ month: Int, _ day: Int) throws -> SheetCell {
    .date(try CalendarDate(year: year, month: month, day: day))
  }

  private static func value(_ text: String) -> DecimalNumber {
    let parts = text.split(separator: ".")
    let fraction = parts.count > 1 ? parts[1] : ""
    guard let significand = Int(parts[0] + fraction) else { preconditionFailure(text) }
    return DecimalNumber(significand: significand, fractionDigits: fraction.count)
  }
}
