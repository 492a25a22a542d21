import GuongModel
import Testing
import VietnameseText

@testable import GuongRendering

@Suite struct CalendarTests {
  private static let line = SourceSpan(line: 1)
  private static let hard =
    "Đại hội; lần thứ XIII, «Đoàn kết \\ Đổi mới»\r\nPhiên thứ nhất\u{2028}và phiên thứ hai\u{0}\u{1B}[31m của huyện 👩🏽‍🌾 tại hội trường"

  private static func event(_ id: String, _ from: String, _ to: String, title: String = "Đại hội") -> Event {
    Event(
      id: Located(id, at: line), title: title,
      time: .days(from: CampaignSite.day(from), to: CampaignSite.day(to)), kind: .congress)
  }

  private static func obligations(due: String, name: String = "Báo cáo tổng kết") -> TableData {
    CampaignSite.table(
      Obligation.schema,
      [
        [
          "id": .text("tong-ket"), "name": .text(name), "from_whom": .text("xa-vinh-hai;phong-noi-vu"),
          "to_whom": .text("phong-noi-vu"), "due": .date(CampaignSite.day(due)),
        ]
      ])
  }

  private static func works(_ status: String) -> TableData {
    CampaignSite.table(
      Work.schema,
      [
        [
          "id": .text("duong"), "name": .text("Đường liên thôn"), "registered_by": .text("xa-vinh-hai"),
          "status": .text(status), "due": .date(CampaignSite.day("2025-09-02")),
        ]
      ])
  }

  private func parsed(_ site: CampaignSite, _ path: String = "lich/dac-biet.ics") throws -> ParsedCalendar {
    let bytes = try #require(site.files[path])
    return try #require(ParsedCalendar(bytes))
  }

  // MARK: The format

  @Test func textComesBackUnfoldedAndUnescaped() throws {
    var event = Self.event("dai-hoi", "2025-06-10", "2025-06-12", title: Self.hard)
    event.place = Self.hard
    event.summary = Self.hard
    let calendar = try parsed(CampaignSite(events: [event]))
    let expected =
      "Đại hội; lần thứ XIII, «Đoàn kết \\ Đổi mới»\nPhiên thứ nhất\nvà phiên thứ hai[31m của huyện 👩🏽‍🌾 tại hội trường"
    #expect(calendar.events[0]["SUMMARY"] == expected)
    #expect(calendar.events[0]["LOCATION"] == expected)
    #expect(calendar.events[0]["DESCRIPTION"] == expected)
  }

  @Test func linesHaveSeventyFiveBytesAtMostAndWholeCharacters() throws {
    for padding in 0..<8 {
      let title = String(repeating: "x", count: padding) + String(repeating: "Đại hội 👩🏽‍🌾 ", count: 30)
      let calendar = try parsed(CampaignSite(events: [Self.event("a", "2025-06-10", "2025-06-10", title: title)]))
      #expect(calendar.lines.allSatisfy { $0.count <= 75 })
      #expect(calendar.lines.contains { $0.count > 70 })
      for line in calendar.lines { #expect(String(validating: line, as: UTF8.self) != nil) }
      #expect(calendar.events[0]["SUMMARY"] == title)
    }
  }

  @Test func theLastDayIsInside() throws {
    let calendar = try parsed(CampaignSite(events: [Self.event("dai-hoi", "2025-12-30", "2025-12-31")]))
    #expect(calendar.events[0]["DTSTART;VALUE=DATE"] == "20251230")
    #expect(calendar.events[0]["DTEND;VALUE=DATE"] == "20260101")
  }

  @Test func theCalendarNamesItselfAndItsZone() throws {
    let calendar = try parsed(CampaignSite(events: [Self.event("dai-hoi", "2025-12-30", "2025-12-31")])).calendar
    #expect(calendar["VERSION"] == "2.0")
    #expect(calendar["PRODID"] == "-//Guong//Guong//VI")
    #expect(calendar["METHOD"] == nil)
    #expect(calendar["X-WR-CALNAME"] == "Lịch: Thi đua đặc biệt")
    #expect(calendar["X-WR-TIMEZONE"] == "Asia/Ho_Chi_Minh")
    // Whole days need no zone.
    #expect(!calendar.parts.contains { $0.kind == "VTIMEZONE" })
  }

  @Test func theProgramNamesTheLanguageOfTheSite() throws {
    let site = CampaignSite().site
    let file = CalendarFile(
      name: "Calendar", entries: [], clock: site.clock, zone: "Asia/Ho_Chi_Minh", host: "example.vn", language: .english
    )
    #expect(try #require(ParsedCalendar(file.bytes)).calendar["PRODID"] == "-//Guong//Guong//EN")
  }

  @Test func hoursBringTheirZone() throws {
    let site = CampaignSite().site
    let start = try #require(LocalDateTime(date: CampaignSite.day("2025-06-10"), hour: 7, minute: 30))
    let end = try #require(LocalDateTime(date: CampaignSite.day("2025-06-10"), hour: 11, minute: 0))
    let entry = CalendarEntry(id: "a", title: "Khai mạc", time: .hours(from: start, to: end), category: "Đại hội")
    let file = CalendarFile(
      name: "Lịch", entries: [entry], clock: site.clock, zone: "Asia/Ho_Chi_Minh", host: "example.vn")
    let calendar = try #require(ParsedCalendar(file.bytes))
    #expect(calendar.events[0]["DTSTART;TZID=Asia/Ho_Chi_Minh"] == "20250610T073000")
    let zone = try #require(calendar.calendar.parts.first { $0.kind == "VTIMEZONE" })
    #expect(zone["TZID"] == "Asia/Ho_Chi_Minh")
    #expect(zone.parts[0]["TZOFFSETTO"] == "+0700")
  }

  @Test(arguments: [
    ("7 giờ 30", "20250610T073000", nil), ("7h30 – 11h", "20250610T073000", "20250610T110000"),
  ])
  func hoursOfAnEventReachTheCalendar(words: String, start: String, end: String?) throws {
    var event = Self.event("dai-hoi", "2025-06-10", "2025-06-10")
    event.hours = EventHours(words)
    let entry = try #require(try parsed(CampaignSite(events: [event])).events.first)
    #expect(entry["DTSTART;TZID=Asia/Ho_Chi_Minh"] == start)
    #expect(entry["DTEND;TZID=Asia/Ho_Chi_Minh"] == end)
    #expect(entry["DESCRIPTION"] == nil)
  }

  @Test(arguments: [("buổi sáng", "2025-06-10"), ("7 giờ 30", "2025-06-12")])
  func hoursThatNoClockCanShowStandInTheText(words: String, last: String) throws {
    var event = Self.event("dai-hoi", "2025-06-10", last)
    event.hours = EventHours(words)
    let entry = try #require(try parsed(CampaignSite(events: [event])).events.first)
    #expect(entry["DTSTART;VALUE=DATE"] == "20250610")
    #expect(entry["DESCRIPTION"] == "Thời gian: \(words).")
  }

  @Test func anEmptyCalendarStillHasAComponent() throws {
    let calendar = try parsed(CampaignSite()).calendar
    #expect(calendar.parts.map(\.kind) == ["VTIMEZONE"])
  }

  // MARK: Changes

  @Test func theIdentifierOutlivesTitleAndDate() throws {
    let before = try parsed(CampaignSite(tables: [Self.obligations(due: "2025-12-30")]))
    let after = try parsed(CampaignSite(tables: [Self.obligations(due: "2025-12-15", name: "Báo cáo tổng kết năm")]))
    #expect(before.events[0]["UID"] == "obligation.dac-biet.tong-ket@thi-dua.example.vn")
    #expect(after.events[0]["UID"] == before.events[0]["UID"])
  }

  @Test func aLaterBuildHasALaterStampAndNumber() throws {
    var site = CampaignSite(events: [Self.event("a", "2025-06-10", "2025-06-10")])
    let first = try parsed(site).events[0]
    // 05:30 in Việt Nam.
    #expect(first["DTSTAMP"] == "20250228T223000Z")
    #expect(first["SEQUENCE"] == "2715750")
    #expect(try parsed(site).events[0]["SEQUENCE"] == first["SEQUENCE"])
    let later = try #require(LocalDateTime(date: CampaignSite.day("2025-03-01"), hour: 5, minute: 31))
    site.site.clock = SiteClock(now: later, zone: site.site.clock.zone)
    #expect(try parsed(site).events[0]["SEQUENCE"] == "2715751")
  }

  // MARK: What is in it

  @Test func aCampaignHasEventsDeadlinesAndItsLastDay() throws {
    let site = CampaignSite(
      tables: [Self.obligations(due: "2025-12-30"), Self.works("in_progress")],
      events: [
        Self.event("dai-hoi", "2025-06-10", "2025-06-12"),
        Event(id: Located("sau", at: Self.line), title: "Chưa định", time: .text("năm 2025"), kind: .other),
      ], period: CampaignPeriod(from: nil, to: CampaignSite.day("2025-12-31")))
    let events = try parsed(site).events
    #expect(
      events.map { $0["SUMMARY"] } == [
        "Đại hội", "Hạn hoàn thành: Đường liên thôn", "Hạn gửi: Báo cáo tổng kết", "Ngày cuối: Thi đua đặc biệt",
      ])
    #expect(events[2]["DESCRIPTION"] == "Bên gửi: Xã Vĩnh Hải; Phòng Nội vụ.\nBên nhận: Phòng Nội vụ.")
    #expect(events[2]["URL"] == "https://thi-dua.example.vn:8443/guong/thi-dua/dac-biet/bao-cao-phai-gui/")
    #expect(Set(events.map { $0["UID"] }).count == 4)
  }

  @Test(arguments: [("registered", 1), ("in_progress", 1), ("paused", 1), ("completed", 0), ("abandoned", 0)])
  func onlyWorksStillToBeDoneAreDue(status: String, count: Int) throws {
    #expect(try parsed(CampaignSite(tables: [Self.works(status)])).events.count == count)
  }

  @Test func onlyReportsStillAheadRing() throws {
    let ahead = try parsed(CampaignSite(tables: [Self.obligations(due: "2025-03-01")])).events[0]
    #expect(ahead.parts.map(\.kind) == ["VALARM"])
    #expect(ahead.parts[0]["TRIGGER"] == "-P2DT16H")
    #expect(ahead.parts[0]["ACTION"] == "DISPLAY")
    #expect(ahead.parts[0]["DESCRIPTION"] == "Hạn gửi: Báo cáo tổng kết")
    let past = try parsed(CampaignSite(tables: [Self.obligations(due: "2025-02-28")])).events[0]
    #expect(past.parts.isEmpty)
  }

  @Test func eachParticipantHasItsOwn() throws {
    var congress = Self.event("dai-hoi", "2025-06-10", "2025-06-12")
    congress.organiser = Located("phong-noi-vu", at: Self.line)
    let site = CampaignSite(
      tables: [Self.obligations(due: "2025-12-30"), Self.works("completed")], events: [congress],
      period: CampaignPeriod(from: nil, to: CampaignSite.day("2025-12-31")))
    #expect(
      site.files.keys.filter { $0.hasPrefix("lich/") }.sorted()
        == ["lich/dac-biet.ics", "lich/dac-biet/phong-noi-vu.ics", "lich/dac-biet/xa-vinh-hai.ics"])
    let office = try parsed(site, "lich/dac-biet/phong-noi-vu.ics")
    #expect(office.events.map { $0["SUMMARY"] } == ["Đại hội", "Hạn gửi: Báo cáo tổng kết"])
    #expect(office.calendar["X-WR-CALNAME"] == "Lịch của Phòng Nội vụ: Thi đua đặc biệt")
    let commune = try parsed(site, "lich/dac-biet/xa-vinh-hai.ics")
    #expect(commune.events.map { $0["SUMMARY"] } == ["Hạn gửi: Báo cáo tổng kết"])
  }

  @Test func aCalendarStaysWhenAllIsDone() throws {
    let site = CampaignSite(tables: [Self.works("completed")])
    #expect(try parsed(site, "lich/dac-biet/xa-vinh-hai.ics").events.isEmpty)
  }

  @Test func unknownParticipantsHaveNoFile() {
    var congress = Self.event("dai-hoi", "2025-06-10", "2025-06-12")
    congress.organiser = Located("../../etc", at: Self.line)
    #expect(CampaignSite(events: [congress]).files.keys.filter { $0.hasPrefix("lich/") } == ["lich/dac-biet.ics"])
  }

  @Test func thePageOfEventsOffersTheCalendar() {
    let site = CampaignSite(events: [Self.event("dai-hoi", "2025-06-10", "2025-06-12")])
    let html = String(decoding: site.renderer.render(PagePlan(Addresses.events, .events)), as: UTF8.self)
    #expect(html.contains("<a href=\"/guong/lich/dac-biet.ics\">"))
  }
}
