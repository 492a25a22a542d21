import VietnameseText

/// Makes values of what cells have written, with what the workbook keeps for all of them.
struct CellValues {
  let sharedTexts: [String?]
  /// By the number of the style.
  let formats: [NumberFormat]
  let dates: SerialDates
  let maximumBytes: Int

  /// - Parameters:
  ///   - written: the content of `v`, not empty.
  ///   - style: the cell's `s`.
  ///
  /// Errors: why there is no value.
  func value(_ written: [UInt8], _ type: CellType, style: Int) throws(SpreadsheetFault.Reason) -> SheetCell {
    switch type {
    case .number: return try number(written, style)
    case .sharedText:
      let index = written.withUnsafeBufferPointer { XMLBytes(bytes: $0).number }
      guard let index, sharedTexts.indices.contains(index) else {
        throw .sharedTextMissing
      }
      guard let text = sharedTexts[index] else { throw .textTooLong(limit: maximumBytes) }
      return text.isEmpty ? .empty : .text(text)
    case .formulaText, .inlineText: return .text(EscapedText.text(written))
    case .boolean:
      switch String(decoding: written, as: UTF8.self) {
      case "1", "true": return .boolean(true)
      case "0", "false": return .boolean(false)
      case let other: throw .cellTypeUnknown(Self.shown(other))
      }
    case .error: return .error(Self.shown(String(decoding: written, as: UTF8.self)))
    case .date: return try isoDate(written)
    }
  }

  private func number(_ written: [UInt8], _ style: Int) throws(SpreadsheetFault.Reason) -> SheetCell {
    let format = formats.indices.contains(style) ? formats[style] : .plain
    let text = { Self.shown(String(decoding: written, as: UTF8.self)) }
    guard let number = SheetNumber.read(written) else { throw .numberUnreadable(text()) }
    switch format {
    case .plain, .duration: return .number(number)
    case .scaled: throw .numberScaled(text())
    case .percentage:
      guard let hundredths = SheetNumber.hundredths(number) else { throw .numberUnreadable(text()) }
      return .percentage(hundredths)
    case .date, .time, .year:
      guard let days = Self.wholeDays(number) else { throw .dateImpossible(text()) }
      // A time of day without a day is no date.
      if format == .time, days == 0 { return Self.time(number).map(SheetCell.time) ?? .number(number) }
      guard let date = dates.date(days) else { throw .dateImpossible(text()) }
      // As people see it; that it is the first of January is nobody's business.
      if format == .year { return .number(DecimalNumber(significand: date.year)) }
      return .date(date)
    }
  }

  /// `2025-03-01`, alone or with a time behind it.
  private func isoDate(_ written: [UInt8]) throws(SpreadsheetFault.Reason) -> SheetCell {
    let text = String(decoding: written, as: UTF8.self)
    let day = text.prefix { $0 != "T" && $0 != " " }
    guard day.utf8.count == 10, let date = try? CalendarDate.parse(String(day)) else {
      throw .dateImpossible(Self.shown(text))
    }
    return .date(date)
  }

  /// Without the time of day; `nil` for negative numbers.
  private static func wholeDays(_ number: DecimalNumber) -> Int? {
    guard number.significand >= 0 else { return nil }
    return (0..<number.fractionDigits).reduce(number.significand) { rest, _ in rest / 10 }
  }

  /// The time of day of a part of one day, the nearest minute; `nil` within half a minute of the next midnight.
  private static func time(_ number: DecimalNumber) -> ClockTime? {
    let minutes = Int((number.doubleValue * 1440).rounded())
    return ClockTime(hour: minutes / 60, minute: minutes % 60)
  }

  /// As much of a text as a message shows.
  private static func shown(_ text: String) -> String { String(text.prefix(40)) }
}
