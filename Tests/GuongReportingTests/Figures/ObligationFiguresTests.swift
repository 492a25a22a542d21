import GuongModel
import GuongReporting
import Testing

@Suite struct ObligationFiguresTests {
  /// - Parameter submissions: who sent the one report that is due, and when.
  private func figures(
    from senders: String = "a;b;c", due: String = "2025-12-30",
    _ submissions: KeyValuePairs<String, String> = ["a": "2026-01-05", "a": "2025-12-30", "b": "2026-01-02"],
    bearers: DutyBearers = DutyBearers(), today: String
  ) -> ObligationFigures {
    var tables = TestTables()
    tables.add(
      Obligation.schema,
      [["id": "tk", "name": "Tổng kết", "from_whom": senders, "to_whom": "noi-vu", "due": due]])
    tables.add(
      Submission.schema, submissions.map { ["obligation": "tk", "sender": $0.key, "submitted_on": $0.value] })
    return ObligationFigures(tables.campaign, bearers: bearers, today: day(today))
  }

  @Test func theFirstSubmissionCounts() {
    let figures = figures(today: "2026-01-10")
    #expect(figures.all.map(\.status) == [.onTime, .late(days: 3), .missing(days: 11)])
    #expect(figures.all[0].submission?.submittedOn == day("2025-12-30"))
    #expect([figures.onTime, figures.late, figures.missing, figures.open] == [1, 1, 1, 0])
  }

  private static func bearers() -> DutyBearers {
    func unit(_ id: String, then successors: [String] = []) -> Unit {
      var unit = Unit(id: id, name: id, kind: .commune, location: SourceLocation("content/units.csv"))
      unit.successors = successors
      unit.validTo = successors.isEmpty ? nil : day("2025-06-30")
      return unit
    }
    return DutyBearers(
      units: [unit("cu", then: ["giua"]), unit("giua", then: ["moi", "cu"]), unit("moi")],
      organisations: [Organisation(id: Located("tat-ca", at: SourceSpan(line: 1)), name: "Mọi cơ quan", kind: .all)])
  }

  @Test func whatManyOweIsNeverOverdue() {
    let figures = figures(
      from: "tat-ca", ["cu": "2025-12-20", "moi": "2025-12-20", "moi": "2025-12-21"], bearers: Self.bearers(),
      today: "2026-01-05")
    #expect(figures.all.map(\.status) == [.shared(senders: 2)])
    #expect([figures.onTime, figures.late, figures.missing, figures.open] == [0, 0, 0, 0])
  }

  @Test func aSuccessorHandsInForTheUnitThatIsGone() {
    let figures = figures(
      from: "cu;moi", due: "2025-06-30", ["moi": "2025-07-02"], bearers: Self.bearers(), today: "2026-01-05")
    #expect(figures.all.map(\.status) == [.late(days: 2), .late(days: 2)])
  }

  @Test func theDueDayIsStillOpen() {
    #expect(figures(today: "2025-12-30").all.map(\.status) == [.onTime, .open(daysLeft: 0), .open(daysLeft: 0)])
    #expect(figures(today: "2025-12-31").all[1].status == .missing(days: 1))
  }
}
