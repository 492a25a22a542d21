import Testing
import VietnameseText

@Suite struct VietnameseNumberTests {
  @Test(arguments: [
    (0, "0"), (5, "5"), (999, "999"), (1000, "1.000"), (3000, "3.000"), (9813, "9.813"), (12_345, "12.345"),
    (123_456, "123.456"),
    (1_234_567, "1.234.567"), (-1_234, "-1.234"), (-999, "-999"), (Int.max, "9.223.372.036.854.775.807"),
    (Int.min, "-9.223.372.036.854.775.808"),
  ])
  func formatsIntegers(_ value: Int, _ text: String) {
    #expect(VietnameseNumber.format(value) == text)
  }

  @Test(arguments: [
    (1234.5, 1, "1.234,5"), (98.76, 2, "98,76"), (1.58, 2, "1,58"), (0.05, 2, "0,05"), (2.675, 2, "2,68"),
    (-2.5, 0, "-3"),
    (0.5, 0, "1"), (0.4, 0, "0"), (-0.04, 1, "0,0"), (999.995, 2, "1.000,00"), (1e-7, 3, "0,000"),
    (1e-7, 7, "0,0000001"),
    (1e17, 1, "100.000.000.000.000.000,0"), (62.37, 4, "62,3700"), (0.1 + 0.2, 2, "0,30"), (9.5, 0, "10"),
  ])
  func formatsDoubles(_ value: Double, _ digits: Int, _ text: String) {
    #expect(VietnameseNumber.format(value, fractionDigits: digits) == text)
  }

  @Test func dropsZerosOnDemand() {
    #expect(VietnameseNumber.format(1234.50, fractionDigits: 2, keepsZeros: false) == "1.234,5")
    #expect(VietnameseNumber.format(3000, fractionDigits: 2, keepsZeros: false) == "3.000")
    #expect(VietnameseNumber.format(3000, fractionDigits: 0, keepsZeros: false) == "3.000")
  }

  @Test func formatsPercentAndMoney() {
    #expect(VietnameseNumber.percent(98.76, fractionDigits: 2) == "98,76%")
    #expect(VietnameseNumber.percent(100, fractionDigits: 2, keepsZeros: false) == "100%")
    #expect(VietnameseNumber.money(1_234_567) == "1.234.567 đồng")
  }

  @Test func hasNoFormForWhatIsNoNumber() {
    #expect(VietnameseNumber.format(.nan, fractionDigits: 1) == nil)
    #expect(VietnameseNumber.format(.infinity, fractionDigits: 1) == nil)
    #expect(VietnameseNumber.format(1e300, fractionDigits: 1) == nil)
  }

  @Test(arguments: [
    ("1,5", 15, 1), ("1,58", 158, 2), ("99,59", 9959, 2), ("43,58", 4358, 2), ("62,37", 6237, 2), ("0,05", 5, 2),
    ("3,141", 3141, 3),
    ("9.813", 9813, 0), ("1.234,5", 12_345, 1), ("3.000", 3000, 0), ("98,76", 9876, 2), ("1.234.567", 1_234_567, 0),
    ("5", 5, 0),
    ("05", 5, 0), ("0", 0, 0), ("1234567", 1_234_567, 0), ("1234,5", 12_345, 1), ("-1.234", -1234, 0),
    ("\u{2212}1,5", -15, 1),
    (" 3.000\u{A0}", 3000, 0), ("1,50", 150, 2), ("999.999", 999_999, 0),
  ])
  func parses(_ text: String, _ significand: Int, _ fractionDigits: Int) throws {
    let number = try VietnameseNumber.parse(text)
    #expect(number.significand == significand)
    #expect(number.fractionDigits == fractionDigits)
  }

  @Test(
    arguments: [
      ("1.8 tỷ", .pointAsDecimal(suggestion: "1,8 tỷ")), ("1.8", .pointAsDecimal(suggestion: "1,8")),
      ("12.34", .pointAsDecimal(suggestion: "12,34")), ("0.05", .pointAsDecimal(suggestion: "0,05")),
      ("0.500", .pointAsDecimal(suggestion: "0,500")), ("1234.5", .pointAsDecimal(suggestion: "1234,5")),
      ("1.234.5", .pointAsDecimal(suggestion: "1.234,5")), ("-98.7%", .pointAsDecimal(suggestion: "-98,7%")),
      ("1.8tỷ", .pointAsDecimal(suggestion: "1,8tỷ")),
      ("1,234.5", .englishGrouping(suggestion: "1.234,5")), ("1,234,567", .englishGrouping(suggestion: "1.234.567")),
      ("1,234,567.89 đồng", .englishGrouping(suggestion: "1.234.567,89 đồng")),
      ("1 234", .wrongGrouping(suggestion: "1.234")), ("1\u{A0}234,5", .wrongGrouping(suggestion: "1.234,5")),
      ("1.23.456", .wrongGrouping(suggestion: nil)), ("1,2,3", .wrongGrouping(suggestion: nil)),
      ("1.8,5", .wrongGrouping(suggestion: nil)), ("12 34", .wrongGrouping(suggestion: nil)),
      ("1,2 3", .wrongGrouping(suggestion: nil)),
      ("", .notANumber), (" ", .notANumber), ("tỷ", .notANumber), (".", .notANumber), ("-", .notANumber),
      ("--1", .notANumber),
      (",5", .missingDigits), ("5,", .missingDigits), ("3.000.", .missingDigits), (".5", .missingDigits),
      ("1,8 tỷ", .unexpectedText("tỷ")), ("5%", .unexpectedText("%")), ("1/2", .unexpectedText("/2")),
      ("99999999999999999999", .tooLarge), ("0,1234567890123456789", .tooLarge),
    ] as [(String, NumberParsingError)])
  func saysWhatIsWrong(_ text: String, _ error: NumberParsingError) {
    #expect(throws: error) { try VietnameseNumber.parse(text) }
  }

  @Test(arguments: [
    ("1,8 tỷ", 18, 1, "tỷ"), ("98,76%", 9876, 2, "%"), ("3.000 km", 3000, 0, "km"), ("113 tỷ đồng ", 113, 0, "tỷ đồng"),
    ("5", 5, 0, ""),
    ("43,58 triệu đồng/người/năm", 4358, 2, "triệu đồng/người/năm"),
  ])
  func parsesUnits(_ text: String, _ significand: Int, _ fractionDigits: Int, _ unit: String) throws {
    let result = try VietnameseNumber.parseWithUnit(text)
    #expect(result.number.significand == significand)
    #expect(result.number.fractionDigits == fractionDigits)
    #expect(result.unit == unit)
    #expect(throws: NumberParsingError.pointAsDecimal(suggestion: "1,8 tỷ")) {
      try VietnameseNumber.parseWithUnit("1.8 tỷ")
    }
  }

  @Test func readsWhatItWrites() throws {
    var generator = SplitMix64(seed: 14)
    for _ in 0..<3000 {
      let magnitude = Int.random(in: 0...18, using: &generator)
      let significand = (0..<magnitude).reduce(0) { value, _ in value * 10 + Int.random(in: 0...9, using: &generator) }
      let number = DecimalNumber(
        significand: Bool.random(using: &generator) ? significand : -significand,
        fractionDigits: Int.random(in: 0...18, using: &generator))
      let parsed = try VietnameseNumber.parse(VietnameseNumber.format(number))
      #expect(parsed.significand == number.significand)
      #expect(parsed.fractionDigits == number.fractionDigits)
    }
  }

  @Test func suggestionsAreNumbers() {
    var generator = SplitMix64(seed: 15)
    let pool = Array("0123456789.., 5-")
    var suggestions = 0
    for _ in 0..<20_000 {
      let text = String(
        (0..<Int.random(in: 1...9, using: &generator)).compactMap { _ in pool.randomElement(using: &generator) })
      do {
        _ = try VietnameseNumber.parse(text)
      } catch .pointAsDecimal(let suggestion), .englishGrouping(let suggestion) {
        suggestions += 1
        #expect((try? VietnameseNumber.parseWithUnit(suggestion)) != nil, "\(text) → \(suggestion)")
      } catch .wrongGrouping(.some(let suggestion)) {
        suggestions += 1
        #expect((try? VietnameseNumber.parseWithUnit(suggestion)) != nil, "\(text) → \(suggestion)")
      } catch {}
    }
    #expect(suggestions > 100)
  }
}
