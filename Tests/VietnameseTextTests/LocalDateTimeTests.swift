import Testing
import VietnameseText

@Suite struct LocalDateTimeTests {
  @Test(
    arguments: [
      ("2025-03-01 05:00", "2025-03-01T05:00:00", nil), ("2025-03-01T05:00:00+07:00", "2025-03-01T05:00:00", 25_200),
      ("01/3/2025 05:00", "2025-03-01T05:00:00", nil), ("01/3/2025 5:00", "2025-03-01T05:00:00", nil),
      ("01/3/2025 5h30", "2025-03-01T05:30:00", nil), ("2025-03-01T05:00:09Z", "2025-03-01T05:00:09", 0),
      ("2025-03-01t05:00z", "2025-03-01T05:00:00", 0), ("2025-03-01T05:00:59.999+0700", "2025-03-01T05:00:59", 25_200),
      ("2025-03-01 05:00:00 -03:30", "2025-03-01T05:00:00", -12_600),
      ("2025-03-01 05:00:00 +07", "2025-03-01T05:00:00", 25_200),
      ("  ngày 01 tháng 3 năm 2025 23:59:59 ", "2025-03-01T23:59:59", nil),
    ] as [(String, String, Int?)])
  func readsDatesWithTimes(_ text: String, _ iso: String, _ offset: Int?) throws {
    let parsed = try ParsedDateTime.parse(text)
    #expect(parsed.local.iso == iso)
    #expect(parsed.utcOffset == offset)
  }

  @Test(
    arguments: [
      ("", .notADateTime), ("hôm nay", .notADateTime), ("2025-03-01", .missingTime), ("01/3/2025 ", .missingTime),
      ("2025-02-29 05:00", .date(.impossible(.dayOutOfRange(29, month: 2, year: 2025, lastDay: 28)))),
      ("1/3/25 05:00", .date(.twoDigitYear)), ("2025-03-01 24:00", .impossibleTime(hour: 24, minute: 0, second: 0)),
      ("2025-03-01 05:60", .impossibleTime(hour: 5, minute: 60, second: 0)),
      ("2025-03-01 05:00:60", .impossibleTime(hour: 5, minute: 0, second: 60)), ("2025-03-01 5", .notADateTime),
      ("2025-03-01 05:0", .notADateTime), ("2025-03-01 005:00", .notADateTime), ("2025-03-01x05:00", .notADateTime),
      ("2025-03-01 05:00 sáng", .notADateTime), ("2025-03-01 05:00+7", .notADateTime),
      ("2025-03-01 05:00+07:0", .notADateTime),
      ("2025-03-01 05:00:00.", .notADateTime), ("2025-03-01 05:00+19:00", .impossibleOffset),
      ("2025-03-01 05:00+07:60", .impossibleOffset),
    ] as [(String, DateTimeParsingError)])
  func saysWhatIsWrong(_ text: String, _ error: DateTimeParsingError) {
    #expect(throws: error) { try ParsedDateTime.parse(text) }
  }

  @Test func convertsToInstantsAndBack() throws {
    let parsed = try ParsedDateTime.parse("2025-03-01 05:00")
    #expect(parsed.secondsSince1970(defaultOffset: 25_200) == 1_740_780_000)
    #expect(try ParsedDateTime.parse("2025-02-28T22:00:00Z").secondsSince1970(defaultOffset: 25_200) == 1_740_780_000)
    #expect(LocalDateTime(secondsSince1970: 1_740_780_000, utcOffset: 25_200) == parsed.local)
    #expect(LocalDateTime(secondsSince1970: -1, utcOffset: 0)?.iso == "1969-12-31T23:59:59")
    #expect(LocalDateTime(secondsSince1970: .max, utcOffset: 1) == nil)
    #expect(LocalDateTime(secondsSince1970: .min, utcOffset: -1) == nil)
  }

  @Test func instantsRoundTrip() throws {
    var generator = SplitMix64(seed: 13)
    for _ in 0..<2000 {
      let instant = Int.random(in: -60_000_000_000...250_000_000_000, using: &generator)
      let offset = Int.random(in: -50_000...50_000, using: &generator)
      let local = try #require(LocalDateTime(secondsSince1970: instant, utcOffset: offset))
      #expect(local.secondsSince1970(utcOffset: offset) == instant)
    }
  }

  @Test func comparesByDateThenTime() throws {
    let times = try [
      "2025-03-01 05:00", "2025-03-01 05:00:01", "2025-03-01 05:01", "2025-03-01 06:00", "2025-03-02 00:00",
    ]
    .map { try ParsedDateTime.parse($0).local }
    #expect(times.reversed().sorted() == times)
    #expect(times[1].description == "2025-03-01T05:00:01")
  }

  @Test func refusesImpossibleTimes() throws {
    let date = try CalendarDate(year: 2025, month: 3, day: 1)
    #expect(LocalDateTime(date: date, hour: 24, minute: 0) == nil)
    #expect(LocalDateTime(date: date, hour: 0, minute: 60) == nil)
    #expect(LocalDateTime(date: date, hour: 0, minute: 0, second: -1) == nil)
    #expect(LocalDateTime(date: date, hour: 23, minute: 59, second: 59) != nil)
  }
}
