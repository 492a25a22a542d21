import Testing
import VietnameseText

@Suite struct DateParsingTests {
  @Test(arguments: [
    "2024-05-09", "09/5/2024", "09/05/2024", "9/5/2024", "9-5-2024", "9.5.2024", "ngày 9 tháng 5 năm 2024",
    "ngày 09 tháng 05 năm 2024", "Ngày 09 tháng 5 năm 2024", " 2024-05-09 ", "\u{A0}09/5/2024\r\n",
    "nga\u{300}y 9 tha\u{301}ng 5 na\u{306}m 2024", "NGÀY  9 THÁNG 5 NĂM 2024",
  ])
  func readsTheSameDay(_ text: String) throws {
    #expect(try CalendarDate.parse(text).iso == "2024-05-09")
  }

  @Test(
    arguments: [
      ("2025-11-31", .dayOutOfRange(31, month: 11, year: 2025, lastDay: 30)),
      ("31/11/2025", .dayOutOfRange(31, month: 11, year: 2025, lastDay: 30)),
      ("30/02/2024", .dayOutOfRange(30, month: 2, year: 2024, lastDay: 29)),
      ("5/13/2024", .monthOutOfRange(13)), ("2024-00-01", .monthOutOfRange(0)),
      ("0/1/2024", .dayOutOfRange(0, month: 1, year: 2024, lastDay: 31)),
      ("ngày 32 tháng 1 năm 2024", .dayOutOfRange(32, month: 1, year: 2024, lastDay: 31)),
      ("01/01/0000", .yearOutOfRange(0)),
    ] as [(String, CalendarDateError)])
  func saysThatADayIsImpossible(_ text: String, _ error: CalendarDateError) {
    #expect(throws: DateParsingError.impossible(error)) { try CalendarDate.parse(text) }
  }

  @Test(arguments: [
    "", " ", "8/8", "hôm nay", "2024", "2024/05/09", "2024-05", "9/5-2024", "9//2024", "9/5/2024x", "x9/5/2024",
    "009/5/2024",
    "9/005/2024", "9/5/20240", "9/5/224", "99999999999999999999/1/2024", "ngày 9 tháng 5", "ngày 9", "tháng 5 năm 2024",
    "-9/5/2024",
    "9/5/2024 9/5/2024", "2024-05-09T05:00",
  ])
  func saysThatATextIsNoDate(_ text: String) {
    #expect(throws: DateParsingError.notADate) { try CalendarDate.parse(text) }
  }

  @Test(arguments: ["9/5/24", "09-05-24", "9.5.24"])
  func wantsFourDigitsOfTheYear(_ text: String) {
    #expect(throws: DateParsingError.twoDigitYear) { try CalendarDate.parse(text) }
  }

  @Test func readsWhatItWrites() throws {
    for days in stride(from: -700_000, to: 2_900_000, by: 7919) {
      let date = try #require(CalendarDate(daysSinceEpoch: days))
      #expect(try CalendarDate.parse(date.iso) == date)
      if date.year >= 1000 {
        #expect(try CalendarDate.parse(date.officialLong) == date)
        #expect(try CalendarDate.parse(date.officialShort) == date)
      }
    }
  }

  @Test func randomTextNeverCrashes() {
    var generator = SplitMix64(seed: 12)
    let pool = Array("0123456789/-. ngàytháĂm:T+Zh\u{A0}")
    for _ in 0..<20_000 {
      let text = String((0..<10).compactMap { _ in pool.randomElement(using: &generator) })
      if let date = try? CalendarDate.parse(text) { #expect(throws: Never.self) { try CalendarDate.parse(date.iso) } }
      if let parsed = try? ParsedDateTime.parse(text) { #expect(parsed.local.hour < 24) }
      #expect((try? CalendarDate.parse(RandomText.hostile(&generator))) == nil)
    }
  }
}
