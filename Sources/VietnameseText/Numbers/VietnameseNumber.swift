/// Numbers in Vietnamese notation: `1.234,5`, `3.000`, `98,76%`, `1.234.567 đồng`.
public enum VietnameseNumber {
  /// `1234567` as `1.234.567`. Negative numbers begin with a hyphen.
  public static func format(_ value: Int) -> String {
    (value < 0 ? "-" : "") + grouped(String(value.magnitude))
  }

  /// A decimal number with the fraction digits it has: `1.234,50`.
  public static func format(_ value: DecimalNumber) -> String {
    var digits = String(value.significand.magnitude)
    let missing = value.fractionDigits + 1 - digits.utf8.count
    if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
    let whole = grouped(String(digits.dropLast(value.fractionDigits)))
    let sign = value.significand < 0 ? "-" : ""
    return sign + whole + (value.fractionDigits == 0 ? "" : "," + digits.suffix(value.fractionDigits))
  }

  /// A double rounded to `fractionDigits` (0…18), halves away from zero: `1.234,5`; `nil` if it is not finite or needs more
  /// than 64 bits. `keepsZeros` false drops the zeros that end the fraction.
  public static func format(_ value: Double, fractionDigits: Int, keepsZeros: Bool = true) -> String? {
    guard let number = DecimalNumber(value, fractionDigits: fractionDigits) else { return nil }
    let text = format(number)
    guard !keepsZeros, fractionDigits > 0 else { return text }
    let trimmed = String(text.reversed().drop { $0 == "0" }.reversed())
    return trimmed.hasSuffix(",") ? String(trimmed.dropLast()) : trimmed
  }

  /// A percentage, `percent` being out of 100: `98,76%`. No space before the sign. `nil` as in
  /// ``format(_:fractionDigits:keepsZeros:)``.
  public static func percent(_ percent: Double, fractionDigits: Int, keepsZeros: Bool = true) -> String? {
    format(percent, fractionDigits: fractionDigits, keepsZeros: keepsZeros).map { $0 + "%" }
  }

  /// A sum of money in whole đồng: `1.234.567 đồng`.
  public static func money(_ amount: Int) -> String { format(amount) + " đồng" }

  /// Reads a number strictly: the whole of `text` but for space around it. `3.000` is three thousand; `1.8` is an error.
  ///
  /// The error says what is wrong and what the text would be in Vietnamese notation.
  public static func parse(_ text: String) throws(NumberParsingError) -> DecimalNumber {
    let (number, rest) = try NumberReader(text).read()
    if !rest.isEmpty { throw .unexpectedText(rest) }
    return number
  }

  /// Reads a number and the unit after it: `1,8 tỷ` is 1,8 and «tỷ», `98,76%` is 98,76 and «%». A unit may be missing.
  public static func parseWithUnit(_ text: String) throws(NumberParsingError) -> (number: DecimalNumber, unit: String) {
    let (number, unit) = try NumberReader(text).read()
    return (number, unit)
  }

  /// Puts a point before each third digit from the right.
  private static func grouped(_ digits: String) -> String {
    var output: [UInt8] = []
    let count = digits.utf8.count
    for (place, digit) in digits.utf8.enumerated() {
      if place > 0, (count - place).isMultiple(of: 3) { output.append(UInt8(ascii: ".")) }
      output.append(digit)
    }
    return String(decoding: output, as: UTF8.self)
  }
}
