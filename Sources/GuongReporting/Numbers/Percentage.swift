import VietnameseText

/// Percentages as the figures give them: out of 100, rounded to ``fractionDigits`` with halves away from zero.
package enum Percentage {
  /// What all percentages of figures are rounded to; pages may show fewer.
  package static let fractionDigits = 2

  /// `part` of `whole`; `nil` where `whole` is zero.
  package static func of(_ part: Fraction, in whole: Fraction) -> DecimalNumber? {
    part.times(Fraction(100))?.over(whole)?.rounded(toFractionDigits: fractionDigits)
  }

  package static func of(_ part: Int, in whole: Int) -> DecimalNumber? { of(Fraction(part), in: Fraction(whole)) }

  package static func of(_ part: DecimalNumber, in whole: DecimalNumber) -> DecimalNumber? {
    of(Fraction(part), in: Fraction(whole))
  }
}
