import Testing
import VietnameseText

@Suite struct RomanNumeralTests {
  @Test(arguments: [
    (1, "I"), (4, "IV"), (6, "VI"), (9, "IX"), (11, "XI"), (13, "XIII"), (14, "XIV"), (15, "XV"), (40, "XL"),
    (1994, "MCMXCIV"),
    (3888, "MMMDCCCLXXXVIII"), (3999, "MMMCMXCIX"),
  ])
  func writesAndReads(_ number: Int, _ numeral: String) {
    #expect(RomanNumeral.format(number) == numeral)
    #expect(RomanNumeral.parse(numeral) == number)
    #expect(RomanNumeral.parse(numeral.lowercased()) == number)
  }

  @Test func allNumbersRoundTrip() {
    for number in 1...3999 { #expect(RomanNumeral.format(number).flatMap(RomanNumeral.parse) == number) }
    #expect(RomanNumeral.format(0) == nil)
    #expect(RomanNumeral.format(4000) == nil)
  }

  @Test(arguments: ["", "IIII", "IC", "VX", "A", "XIIII", "MMMM", "X I", "xın", "ı", "XIV.", "IIV", "VV"])
  func refusesUnusualForms(_ text: String) {
    #expect(RomanNumeral.parse(text) == nil)
  }
}
