import VietnameseText

/// An exact quotient of two whole numbers, for ratios that are rounded once, at the end.
///
/// Every operation gives `nil` where the result needs more than 128 bits or divides by zero: figures are then left out,
/// never published wrong.
package struct Fraction: Sendable {
  let numerator: Int128
  /// Above zero.
  let denominator: Int128

  private init(_ numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  package init(_ value: Int) { self.init(Int128(value), 1) }

  package init(_ number: DecimalNumber) {
    let power = (0..<number.fractionDigits).reduce(Int128(1)) { power, _ in power * 10 }
    self.init(Int128(number.significand), power)
  }

  package var isZero: Bool { numerator == 0 }
  package var isNegative: Bool { numerator < 0 }

  package func times(_ other: Fraction) -> Fraction? {
    Self.made(from: self, and: other) { left, right in
      let (top, over) = left.numerator.multipliedReportingOverflow(by: right.numerator)
      let (bottom, under) = left.denominator.multipliedReportingOverflow(by: right.denominator)
      return over || under ? nil : Fraction(top, bottom)
    }
  }

  package func over(_ other: Fraction) -> Fraction? {
    guard !other.isZero else { return nil }
    let sign: Int128 = other.isNegative ? -1 : 1
    return times(Fraction(other.denominator * sign, other.numerator * sign))
  }

  package func plus(_ other: Fraction) -> Fraction? {
    Self.made(from: self, and: other) { left, right in
      let (first, over1) = left.numerator.multipliedReportingOverflow(by: right.denominator)
      let (second, over2) = right.numerator.multipliedReportingOverflow(by: left.denominator)
      let (top, over3) = first.addingReportingOverflow(second)
      let (bottom, over4) = left.denominator.multipliedReportingOverflow(by: right.denominator)
      return over1 || over2 || over3 || over4 ? nil : Fraction(top, bottom)
    }
  }

  package func minus(_ other: Fraction) -> Fraction? { plus(Fraction(-other.numerator, other.denominator)) }

  /// The value rounded to `digits` (0…18) decimals, halves away from zero; `nil` if it needs more than 64 bits.
  package func rounded(toFractionDigits digits: Int) -> DecimalNumber? {
    guard let scaled = times(Fraction((0..<digits).reduce(Int128(1)) { power, _ in power * 10 }, 1)) else { return nil }
    let (quotient, remainder) = scaled.numerator.quotientAndRemainder(dividingBy: scaled.denominator)
    // As far from the next whole number as from this one, or nearer to the next.
    let isHalfOrMore = remainder.magnitude >= scaled.denominator.magnitude - remainder.magnitude
    let whole = quotient + (isHalfOrMore ? (scaled.isNegative ? -1 : 1) : 0)
    return Int(exactly: whole).map { DecimalNumber(significand: $0, fractionDigits: digits) }
  }

  /// `self` < `other`; `nil` on overflow.
  package func isLess(than other: Fraction) -> Bool? { minus(other)?.isNegative }

  /// Tries with the terms as they are, which is quick, then with reduced ones.
  private static func made(
    from left: Fraction, and right: Fraction, _ operation: (Fraction, Fraction) -> Fraction?
  ) -> Fraction? {
    operation(left, right) ?? operation(left.reduced, right.reduced)
  }

  private var reduced: Fraction {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    guard a > 1, let divisor = Int128(exactly: a) else { return self }
    return Fraction(numerator / divisor, denominator / divisor)
  }
}
