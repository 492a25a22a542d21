import GuongModel
import GuongReporting
import Testing
import VietnameseText

@Suite struct ClockAndReplicationTests {
  private func clock(_ today: String, from: String? = "2025-01-01") -> CampaignClock {
    CampaignClock(period: CampaignPeriod(from: from.map(day), to: day("2025-12-31")), today: day(today))
  }

  @Test func elapsedAndLeftMakeTheWhole() {
    for (today, elapsed, left) in [
      ("2024-12-31", 0, 365), ("2025-01-01", 1, 364), ("2025-12-31", 365, 0), ("2026-05-01", 365, 0),
    ] {
      #expect(clock(today).daysElapsed == elapsed)
      #expect(clock(today).daysLeft == left)
    }
    #expect(clock("2025-12-31").elapsedPercent == decimal("100"))
    #expect(clock("2025-12-31").phase == .running && clock("2026-01-01").phase == .ended)
  }

  @Test func anUnknownStartLeavesOnlyDaysLeft() {
    let clock = clock("2025-12-01", from: nil)
    #expect(clock.daysElapsed == nil && clock.elapsedPercent == nil)
    #expect(clock.daysLeft == 30)
  }

  @Test func placesOfAModelComeEarliestFirst() {
    var tables = TestTables()
    tables.add(
      Replication.schema,
      [
        ["story": "muoi", "unit": "a", "since": "2025-05-01"], ["story": "muoi", "unit": "b", "since": "2025-02-01"],
        ["story": "muoi", "unit": "b", "place": "thôn 2", "since": "2025-06-01"],
        ["story": "muoi", "unit": "c", "since": "2027-01-01"],
      ])
    let figures = ReplicationFigures(tables.campaign, today: day("2025-12-31"))
    #expect(figures.figure(ofStory: "muoi")?.places.map(\.since.iso) == ["2025-02-01", "2025-05-01", "2025-06-01"])
    #expect(figures.figure(ofStory: "muoi")?.units == 2)
  }
}
