/// An exact decimal number with as many fraction digits as were written: `1,50` is 150 hundredths.
///
/// Numbers compare by value: 1,5 and 1,50 are equal.
public struct DecimalNumber: Sendable {
  /// The number times ten to the power of `fractionDigits`.
  public let significand: Int
  /// 0…18.
  public let fractionDigits: Int

  /// `significand` / 10^`fractionDigits`. `fractionDigits` is 0…18.
  public init(significand: Int, fractionDigits: Int = 0) {
    precondition(0...18 ~= fractionDigits, "0…18 fraction digits")
    self.significand = significand
    self.fractionDigits = fractionDigits
  }

  /// `value` rounded to `fractionDigits` (0…18), halves away from zero; `nil` if it is not finite or needs more than 64 bits.
  ///
  /// The shortest decimal that stands for the double is what is rounded, so 2.675 is 2,68, as a reader of tables expects,
  /// though the binary value lies just below.
  public init?(_ value: Double, fractionDigits: Int) {
    precondition(0...18 ~= fractionDigits, "0…18 fraction digits")
    guard value.isFinite, let parts = Self.decimalParts(of: value.magnitude) else { return nil }
    var significand = 0
    // `point` digits stand before the decimal point; digits beyond the text are zeros.
    for place in 0..<max(0, parts.point + fractionDigits) {
      let digit = place < parts.digits.count ? parts.digits[place] : 0
      let (product, overflow1) = significand.multipliedReportingOverflow(by: 10)
      let (sum, overflow2) = product.addingReportingOverflow(digit)
      if overflow1 || overflow2 { return nil }
      significand = sum
    }
    let next = parts.point + fractionDigits
    if next >= 0, next < parts.digits.count, parts.digits[next] >= 5 {
      let (sum, overflow) = significand.addingReportingOverflow(1)
      if overflow { return nil }
      significand = sum
    }
    self.significand = value < 0 ? -significand : significand
    self.fractionDigits = fractionDigits
  }

  /// The same value rounded to `fractionDigits` (0…18), halves away from zero, or padded with zeros; `nil` on overflow.
  public func rounded(toFractionDigits digits: Int) -> DecimalNumber? {
    precondition(0...18 ~= digits, "0…18 fraction digits")
    let change = digits - fractionDigits
    if change >= 0 {
      let (product, overflow) = significand.multipliedReportingOverflow(by: Self.powerOfTen(change))
      return overflow ? nil : DecimalNumber(significand: product, fractionDigits: digits)
    }
    let divisor = Self.powerOfTen(-change)
    let (quotient, remainder) = significand.quotientAndRemainder(dividingBy: divisor)
    let isHalfOrMore = remainder.magnitude >= divisor.magnitude / 2
    let correction = isHalfOrMore ? (significand < 0 ? -1 : 1) : 0
    return DecimalNumber(significand: quotient + correction, fractionDigits: digits)
  }

  /// The nearest double.
  public var doubleValue: Double { Double(significand) / Double(Self.powerOfTen(fractionDigits)) }

  /// The value as an integer, `nil` if it has a fraction other than zero.
  public var integerValue: Int? {
    let (quotient, remainder) = significand.quotientAndRemainder(dividingBy: Self.powerOfTen(fractionDigits))
    return remainder == 0 ? quotient : nil
  }

  static func powerOfTen(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// Splits the shortest description of a double (`1234.5`, `1e-05`, `1.5e+20`) into digits and the place of the point.
  private static func decimalParts(of value: Double) -> (digits: [Int], point: Int)? {
    let parts = value.description.split(separator: "e")
    guard let mantissa = parts.first, let exponent = parts.count > 1 ? Int(parts[1]) : 0 else { return nil }
    let digits = mantissa.utf8.filter(\.isASCIIDigit).map { Int($0 - 0x30) }
    let point = mantissa.firstIndex(of: ".").map { mantissa.distance(from: mantissa.startIndex, to: $0) }
    return (digits, (point ?? digits.count) + exponent)
  }
}

extension DecimalNumber: Hashable, Comparable {
  /// The value without trailing zeros of the fraction.
  private var reduced: (significand: Int, fractionDigits: Int) {
    var significand = significand
    var digits = fractionDigits
    while digits > 0, significand.isMultiple(of: 10) {
      significand /= 10
      digits -= 1
    }
    return (significand, digits)
  }

  /// Equality by value: 1,5 and 1,50 are equal.
  public static func == (left: DecimalNumber, right: DecimalNumber) -> Bool { left.reduced == right.reduced }

  /// Exact comparison by value.
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    let digits = max(left.fractionDigits, right.fractionDigits)
    // 128 bits hold any 64-bit significand times 10^18.
    func scaled(_ number: DecimalNumber) -> Int128 {
      Int128(number.significand) * Int128(powerOfTen(digits - number.fractionDigits))
    }
    return scaled(left) < scaled(right)
  }

  /// Hashes the value without the zeros that end its fraction.
  public func hash(into hasher: inout Hasher) {
    let (significand, digits) = reduced
    hasher.combine(significand)
    hasher.combine(digits)
  }
}
