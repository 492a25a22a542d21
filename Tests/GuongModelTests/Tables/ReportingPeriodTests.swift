import GuongModel
import Testing
import VietnameseText

@Suite struct ReportingPeriodTests {
  @Test(
    arguments: [
      ("2025", "2025"), ("Năm 2025", "2025"), ("nam 2025", "2025"), ("2025-Q1", "2025-Q1"), ("Q1/2025", "2025-Q1"),
      ("Quý I/2025", "2025-Q1"), ("quý 4 năm 2025", "2025-Q4"), ("QUÝ IV/2025", "2025-Q4"), ("quy iii-2025", "2025-Q3"),
      ("2025-03", "2025-03"), ("3/2025", "2025-03"), ("03/2025", "2025-03"), ("Tháng 3/2025", "2025-03"),
      ("tháng 12 năm 2025", "2025-12"), ("T3/2025", "2025-03"), (" tháng 03-2025 ", "2025-03"), ("March 2025", nil),
      ("month 3/2025", "2025-03"),
      ("6 tháng đầu năm 2025", "2025-Q2"), ("9 tháng năm 2025", "2025-Q3"), ("6 tháng/2025", "2025-Q2"),
      ("12 tháng năm 2025", "2025"), ("5 tháng đầu năm 2025", nil), ("6 tháng cuối năm 2025", nil),
      ("6 tháng đầu năm", nil), ("quarter 2, 2025", "2025-Q2"),
      ("25", nil), ("13/2025", nil), ("0/2025", nil), ("Q5/2025", nil), ("quý V/2025", nil), ("2025-1-1", nil),
      ("01/02/2025", nil), ("", nil), ("tháng", nil), ("3000", nil), ("quý I", nil), ("٣/2025", nil),
      ("2025 2026", nil),
    ] as [(String, String?)])
  func readsPeriodsAsOfficesWriteThem(text: String, code: String?) {
    #expect(ReportingPeriod.parse(text)?.code == code)
  }

  @Test func spansItsDays() throws {
    let february = try #require(ReportingPeriod(year: 2024, .month(2)))
    #expect(february.firstDay.iso == "2024-02-01")
    #expect(february.lastDay.iso == "2024-02-29")
    let quarter = try #require(ReportingPeriod(year: 2025, .quarter(4)))
    #expect(quarter.firstDay.iso == "2025-10-01")
    #expect(quarter.lastDay.iso == "2025-12-31")
    #expect(quarter.contains(try CalendarDate(year: 2025, month: 11, day: 20)))
    #expect(!quarter.contains(try CalendarDate(year: 2025, month: 9, day: 30)))
  }

  @Test func standsInTheOrderInWhichPeriodsEnd() {
    let sorted = ["2025", "2025-12", "2025-Q4", "2025-03", "2025-Q1", "2024"].compactMap(ReportingPeriod.parse).sorted()
    #expect(sorted.map(\.code) == ["2024", "2025-03", "2025-Q1", "2025-12", "2025-Q4", "2025"])
  }

  @Test func isNamedInBothLanguages() throws {
    #expect(ReportingPeriod.parse("2025-Q4")?.title == Bilingual(vi: "quý IV/2025", en: "Q4 2025"))
    #expect(ReportingPeriod.parse("2025-03")?.title == Bilingual(vi: "tháng 3/2025", en: "March 2025"))
    #expect(ReportingPeriod.parse("2025")?.title == Bilingual(vi: "năm 2025", en: "2025"))
  }
}
