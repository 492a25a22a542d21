import GuongModel
import Testing
import VietnameseText

@Suite struct LanguageTextTests {
  @Test(arguments: [
    (1234, "1.234", "1,234"), (-45, "−45", "−45"), (0, "0", "0"), (1_234_567, "1.234.567", "1,234,567"),
  ])
  func writesCounts(count: Int, vietnamese: String, english: String) {
    #expect(Language.vietnamese.number(count) == vietnamese)
    #expect(Language.english.number(count) == english)
  }

  @Test func writesFractionsWithTheirZeros() {
    let number = DecimalNumber(significand: -123_450, fractionDigits: 2)
    #expect(Language.vietnamese.number(number) == "−1.234,50")
    #expect(Language.english.number(number) == "−1,234.50")
  }

  @Test func writesDays() throws {
    let day = try CalendarDate.parse("2025-02-05")
    #expect(Language.vietnamese.date(day) == "05/02/2025")
    #expect(Language.english.date(day) == "5 Feb 2025")
    #expect(Language.vietnamese.longDate(day) == "ngày 05 tháng 02 năm 2025")
    #expect(Language.english.longDate(day) == "5 February 2025")
    #expect(Language.vietnamese.dayAndDate(day) == "Thứ Tư, ngày 05 tháng 02 năm 2025")
    #expect(Language.english.dayAndDate(day) == "Wednesday, 5 February 2025")
    let september = try CalendarDate.parse("2025-09-30")
    #expect(Language.english.date(september) == "30 Sep 2025")
  }

  @Test func writesMoments() throws {
    let day = try CalendarDate.parse("2025-03-01")
    let morning = try #require(LocalDateTime(date: day, hour: 5, minute: 0))
    #expect(Language.vietnamese.moment(morning) == "5 giờ 00, ngày 01/3/2025")
    #expect(Language.english.moment(morning) == "5:00, 1 Mar 2025")
    #expect(Language.vietnamese.moment(.start(of: day)) == "ngày 01/3/2025")
    #expect(Language.english.moment(.start(of: day)) == "1 Mar 2025")
  }
}
