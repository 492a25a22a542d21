extension CalendarDate {
  /// Reads a date as people write it in Vietnam: `2024-05-09`, `09/5/2024`, `09/05/2024`, `9/5/2024`, `9-5-2024`,
  /// `9.5.2024`, `ngày 9 tháng 5 năm 2024`. Day before month, always; space around it does not count.
  ///
  /// The error tells a text that is no date from a day that does not exist (31/11/2025).
  public static func parse(_ text: String) throws(DateParsingError) -> CalendarDate {
    var scanner = ASCIIScanner(DiacriticFolding.fold(text))
    scanner.skipSpaces()
    let numbers = try shape(&scanner)
    scanner.skipSpaces()
    guard scanner.isAtEnd else { throw .notADate }
    return try numbers.date()
  }

  /// The three numbers of a date as written, not yet checked against the calendar.
  struct Numbers {
    var year: ASCIIScanner.Number
    var month: ASCIIScanner.Number
    var day: ASCIIScanner.Number

    func date() throws(DateParsingError) -> CalendarDate {
      guard 1...2 ~= month.digits, 1...2 ~= day.digits else { throw .notADate }
      if year.digits == 2 { throw .twoDigitYear }
      guard year.digits == 4 else { throw .notADate }
      do {
        return try CalendarDate(year: year.value, month: month.value, day: day.value)
      } catch {
        throw .impossible(error)
      }
    }
  }

  /// Reads the shape of a date from folded text and leaves the scanner behind it.
  static func shape(_ scanner: inout ASCIIScanner) throws(DateParsingError) -> Numbers {
    if scanner.skip("ngay") { return try words(&scanner) }
    guard let first = scanner.number(), let separator = scanner.peek, "-/.".utf8.contains(separator) else {
      throw .notADate
    }
    scanner.advance()
    guard let second = scanner.number(), scanner.skip(separator), let third = scanner.number() else { throw .notADate }
    if first.digits == 4 {
      guard separator == UInt8(ascii: "-") else { throw .notADate }
      return Numbers(year: first, month: second, day: third)
    }
    return Numbers(year: third, month: second, day: first)
  }

  private static func words(_ scanner: inout ASCIIScanner) throws(DateParsingError) -> Numbers {
    guard scanner.skipSpaces(), let day = scanner.number(), scanner.skipSpaces(), scanner.skip("thang"),
      scanner.skipSpaces(), let month = scanner.number(), scanner.skipSpaces(), scanner.skip("nam"),
      scanner.skipSpaces(), let year = scanner.number()
    else { throw .notADate }
    return Numbers(year: year, month: month, day: day)
  }
}
