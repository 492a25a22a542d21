import GuongModel
import GuongReporting
import Testing

@Suite struct WorkFiguresTests {
  private let figures = {
    var tables = TestTables()
    tables.add(
      Work.schema,
      [
        [
          "id": "a", "name": "A", "registered_by": "x", "status": "completed", "due": "2025-05-10",
          "completed_on": "2025-05-01", "value": "10,5",
        ],
        [
          "id": "b", "name": "B", "registered_by": "x", "status": "completed", "due": "2025-05-10",
          "completed_on": "2025-05-10",
        ],
        [
          "id": "c", "name": "C", "registered_by": "y", "status": "completed", "due": "2025-05-10",
          "completed_on": "2025-05-13", "value": "2",
        ],
        ["id": "d", "name": "D", "registered_by": "x", "status": "in_progress", "due": "2025-05-31", "progress": "99"],
        [
          "id": "e", "name": "E", "registered_by": "x", "status": "in_progress", "start": "2025-05-23",
          "due": "2025-06-11", "progress": "30", "value": "1",
        ],
        ["id": "f", "name": "F", "registered_by": "y", "status": "registered", "due": "2025-06-01"],
        ["id": "g", "name": "G", "registered_by": "y", "status": "paused", "due": "2025-01-01"],
        ["id": "h", "name": "H", "registered_by": "y", "status": "completed", "due": "2025-01-01"],
        ["id": "i", "name": "I", "registered_by": "z", "status": "abandoned", "due": "2025-01-01", "value": "9000"],
        [
          "id": "j", "name": "J", "registered_by": "x", "status": "completed", "due": "2025-06-30",
          "completed_on": "2025-06-20", "progress": "100",
        ],
      ])
    return WorkFigures(tables.campaign, today: day("2025-06-01"))
  }()

  @Test func statusIsHeldAgainstTheDates() {
    #expect(
      figures.all.map(\.status) == [
        .completedEarly, .completed, .completedLate, .late, .inProgress, .registered, .paused, .completed,
        .abandoned, .inProgress,
      ])
    #expect(figures.all.map(\.daysLate) == [-9, 0, 3, 1, nil, nil, nil, nil, nil, nil])
  }

  /// In a report of an earlier day.
  @Test func aWorkCompletedLaterIsStillUnderWay() {
    #expect(figures.all[9].status == .inProgress)
    #expect(!figures.all[9].isBehind)
  }

  @Test func worksThatWereGivenUpCountInNoSum() {
    #expect(figures.counted == 9)
    #expect(figures.statuses.first { $0.key == .abandoned }?.count == 1)
  }

  /// Ten of twenty days are gone: 50%, 30% done.
  @Test func progressIsHeldAgainstTheTime() {
    #expect(figures.all[4].elapsedPercent == decimal("50"))
    #expect(figures.all[4].isBehind)
    #expect(!figures.all[5].isBehind)
  }

  @Test func worksAreCountedByStatusAndParticipant() {
    #expect(figures.completed == 4 && figures.late == 1)
    #expect(figures.statuses.first { $0.key == .completed }?.count == 2)
    #expect(figures.participants.map(\.key) == ["x", "y"])
    #expect(figures.participants.map(\.completed) == [2, 2])
    #expect(figures.participants[0].value == decimal("11,5"))
    #expect(figures.value == decimal("13,5"))
  }
}
