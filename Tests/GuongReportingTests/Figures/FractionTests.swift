import GuongReporting
import Testing
import VietnameseText

@Suite struct FractionTests {
  @Test func roundsHalvesAwayFromZero() {
    #expect(Fraction(1).over(Fraction(8))?.rounded(toFractionDigits: 2) == decimal("0,13"))
    #expect(Fraction(-1).over(Fraction(8))?.rounded(toFractionDigits: 2) == decimal("-0,13"))
    #expect(Fraction(2).over(Fraction(3))?.rounded(toFractionDigits: 2) == decimal("0,67"))
    #expect(Fraction(1).over(Fraction(3))?.rounded(toFractionDigits: 2) == decimal("0,33"))
  }

  @Test func dividesByNegativesAndNotByZero() {
    #expect(Fraction(3).over(Fraction(-2))?.rounded(toFractionDigits: 1) == decimal("-1,5"))
    #expect(Fraction(3).over(Fraction(0)) == nil)
  }

  @Test func givesNothingRatherThanAWrongNumber() {
    let great = Fraction(.max)
    #expect(great.times(great)?.times(great) == nil)
    #expect(great.rounded(toFractionDigits: 2) == nil)
    // Reduced terms still fit.
    #expect(great.times(great)?.over(great)?.over(great)?.rounded(toFractionDigits: 0) == decimal("1"))
  }

  @Test func sumsAreExact() {
    #expect(DecimalNumber.sum([decimal("0,1"), decimal("0,2"), decimal("10")]) == decimal("10,3"))
    #expect(DecimalNumber.sum([DecimalNumber(significand: .max), decimal("1")]) == nil)
    #expect(decimal("1,5").subtracting(decimal("2")) == decimal("-0,5"))
  }
}
