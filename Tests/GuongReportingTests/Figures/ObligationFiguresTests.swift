import GuongModel
import GuongReporting
import Testing

@Suite struct ObligationFiguresTests {
  private func figures(today: String) -> ObligationFigures {
    var tables = TestTables()
    tables.add(
      Obligation.schema,
      [["id": "tk", "name": "Tổng kết", "from_whom": "a;b;c", "to_whom": "noi-vu", "due": "2025-12-30"]])
    tables.add(
      Submission.schema,
      [
        ["obligation": "tk", "sender": "a", "submitted_on": "2026-01-05"],
        ["obligation": "tk", "sender": "a", "submitted_on": "2025-12-30"],
        ["obligation": "tk", "sender": "b", "submitted_on": "2026-01-02"],
      ])
    return ObligationFigures(tables.campaign, today: day(today))
  }

  @Test func theFirstSubmissionCounts() {
    let figures = figures(today: "2026-01-10")
    #expect(figures.all.map(\.status) == [.onTime, .late(days: 3), .missing(days: 11)])
    #expect(figures.all[0].submission?.submittedOn == day("2025-12-30"))
    #expect([figures.onTime, figures.late, figures.missing, figures.open] == [1, 1, 1, 0])
  }

  @Test func theDueDayIsStillOpen() {
    #expect(figures(today: "2025-12-30").all.map(\.status) == [.onTime, .open(daysLeft: 0), .open(daysLeft: 0)])
    #expect(figures(today: "2025-12-31").all[1].status == .missing(days: 1))
  }
}
