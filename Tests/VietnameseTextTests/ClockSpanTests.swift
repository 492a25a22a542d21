import Testing
import VietnameseText

@Suite struct ClockSpanTests {
  @Test(arguments: [
    ("7 giờ 30", "7 giờ 30", "07:30"), ("7h30", "7 giờ 30", "07:30"), ("07:30", "7 giờ 30", "07:30"),
    ("7g30", "7 giờ 30", "07:30"), ("19h", "19 giờ", "19:00"), ("Lúc 14 giờ 05 phút", "14 giờ 05", "14:05"),
    ("vào lúc 8 giờ", "8 giờ", "08:00"), ("7:30 - 11:00", "7 giờ 30 – 11 giờ", "07:30–11:00"),
    ("Từ 7 giờ đến 11 giờ 30", "7 giờ – 11 giờ 30", "07:00–11:30"), ("0h00–23h59", "0 giờ – 23 giờ 59", "00:00–23:59"),
    (" 7 gio\u{300}\u{31B} 30 ", "7 giờ 30", "07:30"),
  ])
  func readsHours(written: String, official: String, iso: String) throws {
    let span = try #require(ClockSpan.parse(written))
    #expect(span.official == official)
    #expect(span.iso == iso)
    #expect(ClockSpan.parse(official) == span)
    #expect(ClockSpan.parse(iso) == span)
  }

  @Test(arguments: [
    "", "buổi sáng", "7", "730", "24 giờ", "7 giờ 60", "7 giờ 5", "7:5", "11 giờ - 7 giờ", "7 giờ - 7 giờ",
    "2 giờ chiều",
    "7 giờ 30 ngày 18/4", "năm 2025", "7 giờ - ", "quý III/2025", "lúc", "7 h 30 h", "100:00",
  ])
  func leavesWordsToPeople(written: String) {
    #expect(ClockSpan.parse(written) == nil)
  }
}
