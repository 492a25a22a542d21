import Testing
import VietnameseText

@Suite struct DashesTests {
  @Test(arguments: [
    ("giai đoạn 2021-2025", YearRange.Style.tightHyphen), ("nhiệm kỳ 2021 - 2025", .spacedHyphen),
    ("(2021–2025)", .tightDash), ("năm 2021 – 2025,", .spacedDash), ("kỳ 2021- 2025", .lopsided),
    ("kỳ 2021 -2025.", .lopsided),
  ])
  func tellsTheStyleOfARangeOfYears(text: String, style: YearRange.Style) throws {
    let found = YearRange.find(in: TextTokens(text))
    let years = try #require(found.first)
    #expect(found.count == 1 && years.style == style && years.first == 2021 && years.last == 2025)
    #expect(years.isPeriod)
  }

  @Test(arguments: [
    "Ngày 01-2021-2025", "điện thoại 0259-2021-2025", "số 2021-2025/KH", "tỷ số 3-2", "1500-1600", "từ 2021 đến 2025",
    "Quốc lộ 1A-2025",
  ])
  func sparesOtherNumbers(text: String) {
    #expect(YearRange.find(in: TextTokens(text)).isEmpty)
  }

  @Test func tellsTheStyleOfADashBetweenWords() {
    let text = TextTokens("kinh tế-xã hội, kinh tế - xã hội, kinh tế- xã hội, Kinh tế -Xã hội")
    let found = CompoundDash.find(in: text)
    #expect(found.map(\.style) == [.tight, .spaced, .lopsided, .lopsided])
    #expect(Set(found.map(\.pair)).count == 1)
    #expect(found.map { text.text($0.context) }.first == "kinh tế-xã hội")
    #expect(found.map(\.mark.replacement) == ["tế - xã", "tế-xã", "tế - xã", "tế - Xã"])
  }

  @Test(arguments: ["- một\n- hai", "Wi-Fi", "COVID-19", "A-B", "tệp ngay-nghi.md", "dòng trên\n- dòng dưới"])
  func sparesOtherHyphens(text: String) {
    #expect(CompoundDash.find(in: TextTokens(text)).filter { $0.style == .lopsided }.isEmpty)
  }
}
