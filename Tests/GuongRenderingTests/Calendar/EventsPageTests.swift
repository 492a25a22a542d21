import GuongModel
import Testing
import VietnameseText

@testable import GuongRendering

/// The page of events also says what is due, from the same rows as the calendars.
@Suite struct EventsPageTests {
  private static let line = SourceSpan(line: 1)

  private static func event(_ id: String, _ day: String) -> Event {
    Event(
      id: Located(id, at: line), title: "Hội nghị \(id)",
      time: .days(from: CampaignSite.day(day), to: CampaignSite.day(day)), kind: .conference)
  }

  private static func obligation(_ id: String, due: String, from: String = "xa-vinh-hai") -> [String: TableValue] {
    [
      "id": .text(id), "name": .text("Báo cáo \(id)"), "from_whom": .text(from), "to_whom": .text("phong-noi-vu"),
      "due": .date(CampaignSite.day(due)),
    ]
  }

  private static func submission(_ id: String, on day: String) -> [String: TableValue] {
    ["obligation": .text(id), "sender": .text("xa-vinh-hai"), "submitted_on": .date(CampaignSite.day(day))]
  }

  private static func work(_ id: String, due: String, _ status: String = "in_progress") -> [String: TableValue] {
    [
      "id": .text(id), "name": .text("Công trình \(id)"), "registered_by": .text("xa-vinh-hai"),
      "status": .text(status), "due": .date(CampaignSite.day(due)),
    ]
  }

  private static func site(
    obligations: [[String: TableValue]] = [], submissions: [[String: TableValue]] = [],
    works: [[String: TableValue]] = [], events: [Event] = []
  ) -> CampaignSite {
    CampaignSite(
      tables: [
        CampaignSite.table(Obligation.schema, obligations), CampaignSite.table(Submission.schema, submissions),
        CampaignSite.table(Work.schema, works),
      ], events: events)
  }

  private static func html(_ site: CampaignSite) -> String {
    String(decoding: site.renderer.render(PagePlan(Addresses.events, .events)), as: UTF8.self)
  }

  /// Headings of groups and lines in their order.
  private func lines(_ site: CampaignSite) throws -> [String] {
    let html = Self.html(site)
    let main = try #require(html.split(separator: "<main").last)
    return main.matches(of: /<(h2|h3)[^>]*>([^<]*)<|<p>(Công trình ct[^<]*)</).map { match in
      match.output.2.map { (match.output.1 == "h2" ? "# " : "") + $0 } ?? "- " + (match.output.3 ?? "")
    }.map { String($0).trimmed }.filter { $0 != "-" }
  }

  @Test func hoursStandWithTheDayAndOrderIt() throws {
    let events = ["7h30", "19 giờ", "7 giờ – 11 giờ", "buổi tối"].enumerated().map { index, words in
      var event = Self.event(["a", "b", "c", "d"][index], "2025-03-30")
      event.hours = EventHours(words)
      return event
    }
    let site = Self.site(events: events)
    #expect(try lines(site).prefix(5) == ["# Sắp tới", "Hội nghị d", "Hội nghị c", "Hội nghị a", "Hội nghị b"])
    let html = Self.html(site)
    #expect(html.contains("<time datetime=\"2025-03-30T07:30\">30/3/2025, 7 giờ 30</time>"))
    #expect(html.contains("<time datetime=\"2025-03-30T07:00\">30/3/2025, 7 giờ – 11 giờ</time>"))
    #expect(html.contains("<time datetime=\"2025-03-30\">30/3/2025, buổi tối</time>"))
  }

  @Test func onlyWhoHasNotSentStandsBesideADeadline() {
    let site = Self.site(
      obligations: [Self.obligation("quy-1", due: "2025-02-20", from: "xa-vinh-hai;phong-noi-vu")],
      submissions: [Self.submission("quy-1", on: "2025-02-19")])
    let html = Self.html(site)
    #expect(html.contains("Hạn gửi: Báo cáo quy-1") && html.contains("Phòng Nội vụ"))
    #expect(!html.contains("Xã Vĩnh Hải"))
  }

  @Test func whatIsDueStandsAmongTheEvents() throws {
    let site = Self.site(
      obligations: [Self.obligation("quy-1", due: "2025-03-25")], works: [Self.work("duong", due: "2025-04-30")],
      events: [Self.event("a", "2025-03-30"), Self.event("b", "2025-05-10"), Self.event("c", "2025-02-01")])
    #expect(
      try lines(site).prefix(7) == [
        "# Sắp tới", "Hạn gửi: Báo cáo quy-1", "Hội nghị a", "Hạn hoàn thành: Công trình duong", "Hội nghị b",
        "# Đã qua", "Hội nghị c",
      ])
    let html = Self.html(site)
    #expect(html.contains("href=\"/guong/thi-dua/dac-biet/bao-cao-phai-gui/#viec-quy-1\""))
    #expect(html.contains("href=\"/guong/don-vi/xa-vinh-hai/\""))
  }

  @Test func worksOfOneDayStandTogetherAndTheFirstAreNamed() throws {
    let works = (1...7).map { Self.work("ct-\($0)", due: "2025-08-19") }
    let site = Self.site(works: works + [Self.work("khac", due: "2025-09-02")])
    #expect(
      try lines(site).prefix(8) == [
        "# Sắp tới", "7 công trình đến hạn hoàn thành", "- Công trình ct-1", "- Công trình ct-2", "- Công trình ct-3",
        "- Công trình ct-4", "- Công trình ct-5", "Hạn hoàn thành: Công trình khac",
      ])
    let html = Self.html(site)
    #expect(html.contains("và 2 mục khác"))
  }

  @Test func ofDaysGoneByOnlyWhatHasStillToBeDoneIsShown() throws {
    let site = Self.site(
      obligations: [Self.obligation("da-gui", due: "2025-02-01"), Self.obligation("con-no", due: "2025-02-15")],
      submissions: [Self.submission("da-gui", on: "2025-02-03")],
      works: [
        Self.work("xong", due: "2025-01-10", "completed"), Self.work("thoi", due: "2025-01-10", "abandoned"),
        Self.work("dung", due: "2025-01-10", "paused"), Self.work("cham", due: "2025-01-11"),
      ])
    #expect(
      try lines(site).prefix(3) == ["# Đã qua", "Hạn gửi: Báo cáo con-no", "Hạn hoàn thành: Công trình cham"])
    let html = Self.html(site)
    #expect(html.contains("Quá hạn 14 ngày"))
    #expect(!html.contains("da-gui") && !html.contains("Công trình dung"))
  }

  @Test func whileSubmissionsAreBeingCorrectedNobodyIsSaidToOwe() throws {
    var submissions = CampaignSite.table(Submission.schema, [])
    submissions.isIncomplete = true
    let site = CampaignSite(tables: [
      CampaignSite.table(Obligation.schema, [Self.obligation("con-no", due: "2025-02-15")]), submissions,
    ])
    #expect(try !lines(site).contains { $0.contains("con-no") })
  }

  @Test func everyDayOfTheCalendarThatIsToComeStandsOnThePage() throws {
    let site = Self.site(
      obligations: [Self.obligation("a", due: "2025-03-25"), Self.obligation("b", due: "2025-06-25")],
      works: [Self.work("c", due: "2025-03-25"), Self.work("d", due: "2025-12-31")],
      events: [Self.event("e", "2025-04-01")])
    let file = try #require(site.files["lich/dac-biet.ics"])
    let calendar = try #require(ParsedCalendar(file))
    let html = Self.html(site)
    #expect(calendar.events.count == 5)
    for title in calendar.events.compactMap({ $0["SUMMARY"] }) {
      #expect(html.contains("<h3>\(title)</h3>"), "\(title)")
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
