import Foundation
import Testing
import VietnameseText

@Suite struct CalendarDateTests {
  @Test(arguments: [
    (2020, 1, 5, "ngày 05 tháng 01 năm 2020", "05/01/2020", "2020-01-05"),
    (2019, 6, 29, "ngày 29 tháng 6 năm 2019", "29/6/2019", "2019-06-29"),
    (2024, 7, 17, "ngày 17 tháng 7 năm 2024", "17/7/2024", "2024-07-17"),
    (2024, 5, 9, "ngày 09 tháng 5 năm 2024", "09/5/2024", "2024-05-09"),
    (2025, 1, 1, "ngày 01 tháng 01 năm 2025", "01/01/2025", "2025-01-01"),
    (2025, 2, 10, "ngày 10 tháng 02 năm 2025", "10/02/2025", "2025-02-10"),
    (2025, 3, 1, "ngày 01 tháng 3 năm 2025", "01/3/2025", "2025-03-01"),
    (2025, 10, 31, "ngày 31 tháng 10 năm 2025", "31/10/2025", "2025-10-31"),
    (938, 12, 9, "ngày 09 tháng 12 năm 938", "09/12/938", "0938-12-09"),
  ])
  func writesOfficialForms(_ year: Int, _ month: Int, _ day: Int, _ long: String, _ short: String, _ iso: String) throws
  {
    let date = try CalendarDate(year: year, month: month, day: day)
    #expect(date.officialLong == long)
    #expect(date.officialShort == short)
    #expect(date.iso == iso)
    #expect(date.description == iso)
  }

  @Test(
    arguments: [
      (2025, 11, 31, .dayOutOfRange(31, month: 11, year: 2025, lastDay: 30), "month 11 has 30 days"),
      (2025, 2, 29, .dayOutOfRange(29, month: 2, year: 2025, lastDay: 28), "month 2 of 2025 has 28 days"),
      (2024, 2, 30, .dayOutOfRange(30, month: 2, year: 2024, lastDay: 29), "month 2 of 2024 has 29 days"),
      (1900, 2, 29, .dayOutOfRange(29, month: 2, year: 1900, lastDay: 28), "month 2 of 1900 has 28 days"),
      (2025, 1, 0, .dayOutOfRange(0, month: 1, year: 2025, lastDay: 31), "month 1 has 31 days"),
      (2025, 13, 1, .monthOutOfRange(13), "there is no month 13"),
      (2025, 0, 1, .monthOutOfRange(0), "there is no month 0"),
      (0, 1, 1, .yearOutOfRange(0), "year 0 is outside 1…9999"),
      (10_000, 1, 1, .yearOutOfRange(10_000), "year 10000 is outside 1…9999"),
    ] as [(Int, Int, Int, CalendarDateError, String)])
  func saysWhyThereIsNoSuchDay(_ year: Int, _ month: Int, _ day: Int, _ error: CalendarDateError, _ text: String) {
    #expect(throws: error) { try CalendarDate(year: year, month: month, day: day) }
    #expect(error.description == text)
  }

  @Test func countsDaysLikeFoundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for days in stride(from: -130_000, through: 130_000, by: 97) {
      let date = try #require(CalendarDate(daysSinceEpoch: days))
      #expect(date.daysSinceEpoch == days)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(days) * 86_400))
      #expect(parts.year == date.year && parts.month == date.month && parts.day == date.day)
      // Foundation counts from Sunday = 1.
      #expect(parts.weekday == date.weekday.rawValue % 7 + 1)
    }
  }

  @Test func calendarHasFirstAndLastDays() throws {
    let first = try CalendarDate(year: 1, month: 1, day: 1)
    let last = try CalendarDate(year: 9999, month: 12, day: 31)
    #expect(CalendarDate(daysSinceEpoch: first.daysSinceEpoch) == first)
    #expect(CalendarDate(daysSinceEpoch: last.daysSinceEpoch) == last)
    #expect(first.advanced(byDays: -1) == nil)
    #expect(last.advanced(byDays: 1) == nil)
    #expect(last.advanced(byDays: .max) == nil)
    #expect(first.days(until: last) == 3_652_058)
  }

  @Test func addsDays() throws {
    let end = try CalendarDate(year: 2024, month: 2, day: 28)
    #expect(end.advanced(byDays: 1)?.iso == "2024-02-29")
    #expect(end.advanced(byDays: 2)?.iso == "2024-03-01")
    #expect(
      try CalendarDate(year: 2025, month: 12, day: 30).days(until: CalendarDate(year: 2025, month: 12, day: 31)) == 1)
    #expect(try CalendarDate(year: 2025, month: 1, day: 1) < CalendarDate(year: 2025, month: 1, day: 2))
    #expect(try CalendarDate(year: 2024, month: 12, day: 31) < CalendarDate(year: 2025, month: 1, day: 1))
  }

  @Test(arguments: [
    (2025, 3, 1, "Thứ Bảy"), (2025, 3, 2, "Chủ Nhật"), (2025, 3, 3, "Thứ Hai"), (2025, 3, 4, "Thứ Ba"),
    (2025, 3, 5, "Thứ Tư"),
    (2025, 3, 6, "Thứ Năm"), (2025, 3, 7, "Thứ Sáu"), (1945, 9, 2, "Chủ Nhật"),
  ])
  func namesWeekdays(_ year: Int, _ month: Int, _ day: Int, _ name: String) throws {
    #expect(try CalendarDate(year: year, month: month, day: day).weekday.vietnameseName == name)
  }

  @Test func weeksBeginOnMonday() {
    #expect(Weekday.allCases.reversed().sorted() == Weekday.allCases)
    #expect(Weekday.monday.rawValue == 1)
  }

  @Test func codesAsISO() throws {
    let date = try CalendarDate(year: 2025, month: 3, day: 1)
    let data = try JSONEncoder().encode([date])
    #expect(String(decoding: data, as: UTF8.self) == "[\"2025-03-01\"]")
    #expect(try JSONDecoder().decode([CalendarDate].self, from: data) == [date])
    for wrong in ["[\"01/3/2025\"]", "[\"2025-02-30\"]", "[\"2025-3-1\"]", "[5]"] {
      #expect(throws: DecodingError.self) { try JSONDecoder().decode([CalendarDate].self, from: Data(wrong.utf8)) }
    }
  }
}
