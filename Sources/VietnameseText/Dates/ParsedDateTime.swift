/// A date and time as read from text, with its UTC offset if one was written.
public struct ParsedDateTime: Sendable, Hashable {
  /// The time on the clock.
  public let local: LocalDateTime
  /// Seconds ahead of UTC (`+07:00` is 25,200, `Z` is 0); `nil` if the text has no offset.
  public let utcOffset: Int?

  /// The instant in seconds since 1970-01-01T00:00:00Z, with `defaultOffset` seconds ahead of UTC if the text has no offset.
  public func secondsSince1970(defaultOffset: Int) -> Int {
    local.secondsSince1970(utcOffset: utcOffset ?? defaultOffset)
  }

  /// Reads a date (in any form of ``CalendarDate/parse(_:)``), a space or `T`, and a time: `2025-03-01 05:00`,
  /// `2025-03-01T05:00:00+07:00`, `01/3/2025 05:00`, `01/3/2025 5h30`.
  ///
  /// Seconds, a fraction of a second (dropped) and an offset (`Z`, `+07:00`, `+0700`) may follow.
  public static func parse(_ text: String) throws(DateTimeParsingError) -> ParsedDateTime {
    var scanner = ASCIIScanner(DiacriticFolding.fold(text))
    scanner.skipSpaces()
    let date: CalendarDate
    do {
      date = try CalendarDate.shape(&scanner).date()
    } catch .notADate {
      throw .notADateTime
    } catch {
      throw .date(error)
    }
    let hasSpace = scanner.skipSpaces()
    if scanner.isAtEnd { throw .missingTime }
    guard hasSpace || scanner.skip(UInt8(ascii: "t")) else { throw .notADateTime }
    let local = try time(&scanner, on: date)
    let offset = try offset(&scanner)
    scanner.skipSpaces()
    guard scanner.isAtEnd else { throw .notADateTime }
    return ParsedDateTime(local: local, utcOffset: offset)
  }

  private static func time(
    _ scanner: inout ASCIIScanner, on date: CalendarDate
  ) throws(DateTimeParsingError) -> LocalDateTime {
    guard let hour = scanner.number(), hour.digits <= 2,
      scanner.skip(UInt8(ascii: ":")) || scanner.skip(UInt8(ascii: "h")),
      let minute = scanner.number(), minute.digits == 2
    else { throw .notADateTime }
    var second = 0
    if scanner.skip(UInt8(ascii: ":")) {
      guard let number = scanner.number(), number.digits == 2 else { throw .notADateTime }
      second = number.value
      if scanner.skip(UInt8(ascii: ".")) {
        guard scanner.number() != nil else { throw .notADateTime }
      }
    }
    guard let local = LocalDateTime(date: date, hour: hour.value, minute: minute.value, second: second) else {
      throw .impossibleTime(hour: hour.value, minute: minute.value, second: second)
    }
    return local
  }

  private static func offset(_ scanner: inout ASCIIScanner) throws(DateTimeParsingError) -> Int? {
    scanner.skipSpaces()
    if scanner.skip(UInt8(ascii: "z")) { return 0 }
    let isNegative = scanner.skip(UInt8(ascii: "-"))
    guard isNegative || scanner.skip(UInt8(ascii: "+")) else { return nil }
    guard let first = scanner.number() else { throw .notADateTime }
    var hours = first.value
    var minutes = 0
    if first.digits == 4 {
      hours = first.value / 100
      minutes = first.value % 100
    } else if first.digits == 2, scanner.skip(UInt8(ascii: ":")) {
      guard let number = scanner.number(), number.digits == 2 else { throw .notADateTime }
      minutes = number.value
    } else if first.digits != 2 {
      throw .notADateTime
    }
    let seconds = hours * 3600 + minutes * 60
    guard minutes < 60, seconds <= 18 * 3600 else { throw .impossibleOffset }
    return isNegative ? -seconds : seconds
  }
}
