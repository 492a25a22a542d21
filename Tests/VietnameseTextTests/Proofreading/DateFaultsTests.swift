import Testing
import VietnameseText

@Suite struct DateFaultsTests {
  private func find(_ text: String) -> [String] {
    let tokens = TextTokens(text)
    return DateFaults.find(in: tokens).map { "\($0.kind): \(tokens.text($0.range))" }
  }

  @Test(arguments: [
    ("họp ngày 31/02/2025", "dayBeyond(last: 28): 31/02/2025"), ("ngày 30/2", "dayBeyond(last: 29): 30/2"),
    ("ngày 31 tháng 4 năm 2025", "dayBeyond(last: 30): 31 tháng 4 năm 2025"),
    ("31-11-2025", "dayBeyond(last: 30): 31-11-2025"),
    ("ngày 29/2/2025", "dayBeyond(last: 28): 29/2/2025"), ("ngày 15/13/2025", "monthBeyond: 15/13/2025"),
    ("Thứ Ba, ngày 05/5/2025", "weekday(VietnameseText.Weekday.monday): Thứ Ba, ngày 05/5/2025"),
    ("sáng thứ 3 (05/5/2025)", "weekday(VietnameseText.Weekday.monday): thứ 3 (05/5/2025"),
    ("Chủ nhật, 05/5/2025", "weekday(VietnameseText.Weekday.monday): Chủ nhật, 05/5/2025"),
    ("ngày 05/5/2025 (thứ sáu)", "weekday(VietnameseText.Weekday.monday): 05/5/2025 (thứ sáu"),
    ("từ ngày 15/3/2025 đến ngày 10/3/2025", "reversed: 15/3/2025 đến ngày 10/3/2025"),
    ("từ ngày 15/3 đến hết ngày 10/3/2025", "reversed: 15/3 đến hết ngày 10/3/2025"),
  ])
  func findsFaults(text: String, expected: String) {
    #expect(find(text) == [expected])
  }

  @Test(arguments: [
    "thứ Hai, ngày 05/5/2025", "Chủ nhật, ngày 04/5/2025", "buổi họp thứ sáu, ngày 05/5/2025",
    "tuần thứ ba, ngày 05/5/2025", "lần thứ hai (05/5/2025)", "ngày 29/2/2024", "ngày 29/2",
    "từ ngày 15/12 đến ngày 10/01/2026", "từ ngày 10/3/2025 đến ngày 15/3/2025", "số 252/12/2024", "31/02/2024/QH15",
    "8/8 xã",
    "30/2 nhà", "ngày 31/12/2025", "tỷ lệ 31/4", "192.168.31.4", "điện thoại 31-4-2025-11",
    "ngày 5/5/2025, ngày 4/5/2025",
    "đến ngày 15/3/2025; từ ngày 10/3/2025", "Từ 01/01/1945 đến nay", "ngày 12 tháng 9",
  ])
  func sparesWhatIsRight(text: String) {
    #expect(find(text) == [])
  }

  @Test func findsYearsInTheWrongOrder() {
    func misordered(_ text: String) -> [String] {
      let tokens = TextTokens(text)
      return marked(YearPhrases.misordered(in: tokens), in: tokens)
    }
    #expect(misordered("cả nước năm trong 2025”") == ["năm trong 2025 → trong năm 2025"])
    for text in ["trong năm 2025", "5 năm trong 2021-2025", "các năm trong kỳ", "năm trong 2021-2025"] {
      #expect(misordered(text) == [], "\(text)")
    }
  }

  @Test func findsPeriodsOfYearsThatEndBeforeTheyBegin() {
    func reversed(_ text: String) -> [String] {
      let tokens = TextTokens(text)
      return marked(YearPhrases.reversed(in: tokens), in: tokens)
    }
    #expect(reversed("giai đoạn 2025-2021") == ["2025-2021 → 2021-2025"])
    #expect(reversed("từ năm 2025 đến năm 2021") == ["2025 đến năm 2021 → 2021 đến năm 2025"])
    for text in ["giai đoạn 2021-2025", "từ năm 2021 đến 2025", "máy 2025-2021", "năm 2025 đến thăm 2021"] {
      #expect(reversed(text) == [], "\(text)")
    }
  }
}
