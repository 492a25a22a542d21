import GuongModel
import Testing

@Suite struct AwardCheckTests {
  private static func awards(_ rows: String) -> TableData {
    TableFixture.table(
      Award.schema, sheet: "Khen thưởng",
      """
      decision | decided_on | issuer | title     | kind  | recipient | recipient_group | achievement | state | annulled_by
      \(rows)
      """)
  }

  @Test func anAchievementIsNotAwardedTwice() {
    let result = TableFixture.check(
      Self.awards(
        """
        20/QĐ | 2025-05-01 | Huyện | Bằng khen | merit | TỔ MỘT | other | làm  đường hoa | |
        12/QĐ | 2025-03-01 | Huyện | Giấy khen | merit | Tổ Một | other | Làm đường hoa  | |
        30/QĐ | 2025-06-01 | Huyện | Giấy khen | merit | Tổ Một | other | Làm cầu        | |
        31/QĐ | 2025-06-01 | Huyện | Giấy khen | merit | Tổ Hai | other | Làm cầu        | |
        """))
    #expect(result.findings == ["table-award-twice trang «Khen thưởng», ô H2"])
    #expect(
      result.texts.first
        == "Thành tích này của «TỔ MỘT» đã được khen theo quyết định 12/QĐ (trang «Khen thưởng», dòng 3).")
    #expect(result.left(Award.schema, "decision") == ["12/QĐ", "30/QĐ", "31/QĐ"])
  }

  @Test func peopleOfOneNameInTwoUnitsAreTwo() {
    let awards = TableFixture.table(
      Award.schema,
      """
      decision | decided_on | issuer | title     | kind  | recipient      | recipient_group | unit | achievement
      12/QĐ    | 2025-03-01 | Huyện  | Giấy khen | merit | Nguyễn Văn Hòa | official        | xa-a | Xong việc năm 2025
      20/QĐ    | 2025-05-01 | Huyện  | Giấy khen | merit | Nguyễn Văn Hoà | official        | xa-b | Xong việc năm 2025
      21/QĐ    | 2025-05-02 | Huyện  | Giấy khen | merit | Nguyễn Văn Hoa | official        | xa-a | Xong việc năm 2025
      22/QĐ    | 2025-05-03 | Huyện  | Giấy khen | merit | Nguyễn Văn Hoà | official        | xa-a | Xong việc năm 2025
      """)
    let result = TableFixture.check(awards)
    #expect(result.findings == ["table-award-twice ô I5"])
  }

  @Test func anAwardIsNotDecidedTomorrow() {
    let result = TableFixture.check(
      Self.awards("12/QĐ | 2052-03-01 | Huyện | Giấy khen | merit | Tổ Một | other | Làm đường | |"))
    #expect(result.findings == ["value-date-in-future trang «Khen thưởng», ô B2"])
  }

  @Test func anAnnulledAwardLeavesRoomForAnother() {
    let result = TableFixture.check(
      Self.awards(
        """
        12/QĐ | 2025-03-01 | Huyện | Giấy khen | merit | Tổ Một | other | Làm đường | annulled | 19/QĐ
        20/QĐ | 2025-05-01 | Huyện | Bằng khen | merit | Tổ Một | other | Làm đường | valid    |
        """))
    #expect(result.findings.isEmpty)
  }

  @Test func whatAnnulledAnAwardIsSaid() {
    let result = TableFixture.check(
      Self.awards("12/QĐ | 2025-03-01 | Huyện | Giấy khen | merit | Tổ Một | other | Làm đường | annulled |"))
    #expect(result.findings == ["table-annulment-missing trang «Khen thưởng», ô J2"])
    #expect(result.diagnostics.map(\.severity) == [.warning])
    #expect(result.left(Award.schema, "decision") == ["12/QĐ"])
    #expect(result.tables.isComplete(Award.schema))
  }
}
