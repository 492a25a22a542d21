import Testing
import VietnameseText

@Suite struct DecimalNumberTests {
  @Test func comparesByValue() {
    let short = DecimalNumber(significand: 15, fractionDigits: 1)
    let long = DecimalNumber(significand: 150, fractionDigits: 2)
    #expect(short == long)
    #expect(Set([short, long]).count == 1)
    #expect(DecimalNumber(significand: 149, fractionDigits: 2) < short)
    #expect(!(short < long))
    #expect(DecimalNumber(significand: -2) < DecimalNumber(significand: -19, fractionDigits: 1))
    #expect(DecimalNumber(significand: 1, fractionDigits: 18) < DecimalNumber(significand: .max))
    #expect(DecimalNumber(significand: 0, fractionDigits: 3) == DecimalNumber(significand: 0))
  }

  @Test(arguments: [
    (12_345, 2, 1, 1235), (12_344, 2, 1, 1234), (-12_345, 2, 1, -1235), (5, 1, 0, 1), (-5, 1, 0, -1), (4, 1, 0, 0),
    (15, 1, 3, 1500),
    (999, 2, 0, 10), (1, 18, 0, 0),
  ])
  func roundsHalvesAwayFromZero(_ significand: Int, _ digits: Int, _ newDigits: Int, _ rounded: Int) throws {
    let number = try #require(
      DecimalNumber(significand: significand, fractionDigits: digits).rounded(toFractionDigits: newDigits))
    #expect(number.significand == rounded)
    #expect(number.fractionDigits == newDigits)
  }

  @Test func overflowIsNil() {
    #expect(DecimalNumber(significand: .max).rounded(toFractionDigits: 1) == nil)
    #expect(DecimalNumber(9.3e18, fractionDigits: 0) == nil)
    #expect(DecimalNumber(9.2e18, fractionDigits: 0)?.significand == 9_200_000_000_000_000_000)
  }

  @Test func convertsToOtherTypes() {
    #expect(DecimalNumber(significand: 9876, fractionDigits: 2).doubleValue == 98.76)
    #expect(DecimalNumber(significand: 3000, fractionDigits: 2).integerValue == 30)
    #expect(DecimalNumber(significand: 3001, fractionDigits: 2).integerValue == nil)
  }

  @Test func takesDoublesAsTheyPrint() {
    #expect(DecimalNumber(.leastNonzeroMagnitude, fractionDigits: 18)?.significand == 0)
    #expect(DecimalNumber(1.5e16, fractionDigits: 2)?.significand == 1_500_000_000_000_000_000)
    #expect(DecimalNumber(1e-5, fractionDigits: 5)?.significand == 1)
    #expect(DecimalNumber(6e-6, fractionDigits: 5)?.significand == 1)
    #expect(DecimalNumber(4e-6, fractionDigits: 5)?.significand == 0)
    #expect(DecimalNumber(-0.0, fractionDigits: 1)?.significand == 0)
  }
}
