import GuongModel
import GuongReporting
import Testing

@Suite struct AwardFiguresTests {
  private func award(
    _ group: String, title: String = "Giấy khen", on day: String = "2025-03-01", state: String = "valid"
  )
    -> KeyValuePairs<String, String>
  {
    [
      "decision": "1/QĐ-UBND", "decided_on": day, "issuer": "UBND huyện", "title": title, "kind": "prompt",
      "recipient": "Mẫu", "recipient_group": group, "achievement": "việc", "state": state, "unit": "vinh-hai",
    ]
  }

  private func figures(_ rows: [KeyValuePairs<String, String>]) -> AwardFigures {
    var tables = TestTables()
    tables.add(Award.schema, rows)
    return AwardFigures(tables.campaign, today: day("2025-12-31"))
  }

  @Test func annulledAndFutureAwardsCountNowhere() {
    let figures = figures([
      award("farmer"), award("farmer", state: "annulled"), award("farmer", on: "2026-01-01"),
    ])
    #expect(figures.valid.count == 1 && figures.annulled.count == 1)
    #expect(figures.groups.map(\.count).reduce(0, +) == 1)
  }

  @Test func favouredGroupsHaveTheirShare() {
    let figures = figures([award("farmer"), award("student"), award("enterprise")])
    #expect(figures.favoured.count == 2)
    #expect(figures.favoured.share == decimal("66,67"))
    #expect(figures.groups.first { $0.key == .farmer }?.share == decimal("33,33"))
    #expect(figures.groups.count == RecipientGroup.allCases.count)
  }

  @Test func titlesComeByCountThenInVietnameseOrder() {
    let figures = figures([
      award("farmer", title: "Đơn vị quyết thắng"), award("farmer", title: "Bằng khen"),
      award("farmer", title: "Giấy khen"), award("farmer", title: "Giấy khen"),
    ])
    #expect(figures.titles.map(\.key) == ["Giấy khen", "Bằng khen", "Đơn vị quyết thắng"])
    #expect(figures.units.map(\.count) == [4])
  }

  @Test func withoutAwardsThereAreNoShares() {
    let figures = figures([])
    #expect(figures.favoured.share == nil)
    #expect(figures.years.isEmpty)
  }
}
