import GuongModel
import VietnameseText

/// Reads what nearly every number, date and period of a CSV file looks like straight from its bytes.
///
/// Everything else, and everything out of bounds, is `nil` and left to ``CellReader``, which knows what to say of it. What is
/// understood here has the very value that it gives; a test holds the two against each other.
enum QuickCell {
  static func value(_ bytes: UnsafeBufferPointer<UInt8>, _ type: ColumnType) -> TableValue? {
    switch type {
    case .number(let minimum): number(bytes, low: minimum, high: nil)
    case .percentage(let maximum): number(bytes, low: 0, high: maximum)
    case .integer(let range): whole(bytes, in: range)
    case .date: date(bytes)
    case .period: period(bytes)
    case .text, .identifier, .boolean, .choice, .reference, .references: nil
    }
  }

  /// Digits, perhaps with a comma among them: no points between thousands, which must be in their places.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, low: Int?, high: Int?) -> TableValue? {
    // 18 digits fit into 64 bits.
    guard let first = bytes.first, bytes.count <= 18 else { return nil }
    let isNegative = first == UInt8(ascii: "-")
    var significand = 0
    var fractionDigits = -1
    var hasDigits = false
    for byte in bytes.dropFirst(isNegative ? 1 : 0) {
      if byte == UInt8(ascii: ","), hasDigits, fractionDigits < 0 {
        fractionDigits = 0
        hasDigits = false
        continue
      }
      guard let digit = digit(byte) else { return nil }
      significand = significand * 10 + digit
      if fractionDigits >= 0 { fractionDigits += 1 }
      hasDigits = true
    }
    // «2,000» is told by the one that knows how.
    guard hasDigits, fractionDigits != 3 else { return nil }
    let number = DecimalNumber(
      significand: isNegative ? -significand : significand, fractionDigits: max(0, fractionDigits))
    if let low, number < DecimalNumber(significand: low) { return nil }
    if let high, DecimalNumber(significand: high) < number { return nil }
    return .number(number)
  }

  private static func whole(_ bytes: UnsafeBufferPointer<UInt8>, in range: ClosedRange<Int>) -> TableValue? {
    guard (1...18).contains(bytes.count), let number = digits(bytes[...]), range.contains(number) else { return nil }
    return .number(DecimalNumber(significand: number))
  }

  /// `2025-03-01` and `01/03/2025`.
  private static func date(_ bytes: UnsafeBufferPointer<UInt8>) -> TableValue? {
    guard bytes.count == 10 else { return nil }
    let parts: (year: Int?, month: Int?, day: Int?)
    if bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") {
      parts = (digits(bytes[0..<4]), digits(bytes[5..<7]), digits(bytes[8..<10]))
    } else if bytes[2] == UInt8(ascii: "/"), bytes[5] == UInt8(ascii: "/") {
      parts = (digits(bytes[6..<10]), digits(bytes[3..<5]), digits(bytes[0..<2]))
    } else {
      return nil
    }
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let date = try? CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return .date(date)
  }

  /// `2025`, `2025-Q1` and `2025-03`.
  private static func period(_ bytes: UnsafeBufferPointer<UInt8>) -> TableValue? {
    guard bytes.count == 4 || bytes.count == 7, let year = digits(bytes[0..<4]) else { return nil }
    if bytes.count == 4 { return ReportingPeriod(year: year).map(TableValue.period) }
    guard bytes[4] == UInt8(ascii: "-") else { return nil }
    if bytes[5] == UInt8(ascii: "Q") {
      return digits(bytes[6..<7]).flatMap { ReportingPeriod(year: year, .quarter($0)) }.map(TableValue.period)
    }
    return digits(bytes[5..<7]).flatMap { ReportingPeriod(year: year, .month($0)) }.map(TableValue.period)
  }

  private static func digits(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var number = 0
    for byte in bytes {
      guard let digit = digit(byte) else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  private static func digit(_ byte: UInt8) -> Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
  }
}
