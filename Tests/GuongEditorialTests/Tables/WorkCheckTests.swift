import GuongModel
import Testing

@Suite struct WorkCheckTests {
  private static func check(_ rows: String) -> TableFixture.Result {
    TableFixture.check(
      TableFixture.table(
        Work.schema, sheet: "2025",
        """
        id | name | registered_by | start | due | progress | status | completed_on
        \(rows)
        """))
  }

  @Test func noWorkEndsBeforeItBegins() {
    let result = Self.check(
      """
      cau   | Cầu   | xa-a | 2025-03-01 | 2025-02-01 |     | in_progress |
      cong  | Cống  | xa-a | 2025-03-01 |            | 100 | completed   | 2025-02-28
      duong | Đường | xa-a | 2025-03-01 | 2025-03-01 | 100 | completed   | 2025-03-01
      """)
    #expect(
      result.findings == ["value-work-ends-early trang «2025», ô E2", "value-work-ends-early trang «2025», ô H3"])
    #expect(result.texts.first == "«Hạn hoàn thành» (01/02/2025) đứng trước ngày khởi công (01/3/2025).")
    #expect(result.left(Work.schema, "id") == ["duong"])
  }

  @Test func progressWrittenAsAFractionIsTold() {
    let result = Self.check("cau | Cầu | xa-a | | | 0,95 | in_progress |")
    #expect(result.findings == ["value-work-fraction trang «2025», ô F2"])
    #expect(result.left(Work.schema, "id") == ["cau"])
  }

  @Test func aWorkWorthMoreThanADistrictHasIsTold() {
    let works = TableFixture.table(
      Work.schema,
      """
      id  | name | registered_by | status      | value
      cau | Cầu  | xa-a          | in_progress | 300000000
      nha | Nhà  | xa-a          | in_progress | 999999
      """)
    #expect(TableFixture.check(works).findings == ["value-work-huge ô E2"])
  }

  @Test func aCompletedWorkHasItsDay() {
    let result = Self.check("cau | Cầu | xa-a | | | 100 | completed |")
    #expect(result.findings == ["value-work-not-dated trang «2025», ô H2"])
    #expect(result.left(Work.schema, "id") == ["cau"])
  }

  @Test func onlyACompletedWorkHasADay() {
    let result = Self.check("cau | Cầu | xa-a | | | 80 | paused | 2025-05-01")
    #expect(result.findings == ["value-work-not-completed trang «2025», ô G2"])
    #expect(
      result.texts.first == "Công trình «cau» có ngày hoàn thành 01/5/2025, nhưng trạng thái là «Tạm dừng».")
    #expect(result.texts.contains { $0.contains("«Paused»") })
    #expect(result.left(Work.schema, "id").isEmpty)
  }

  @Test func progressFitsTheStatus() {
    let result = Self.check(
      """
      cau   | Cầu   | xa-a | | | 100  | in_progress |
      cong  | Cống  | xa-a | | | 99,5 | completed   | 2025-02-28
      duong | Đường | xa-a | | |      | completed   | 2025-02-28
      """)
    #expect(result.findings == ["value-work-progress trang «2025», ô F2", "value-work-progress trang «2025», ô F3"])
    #expect(result.texts.contains { $0.contains("99,5%") && $0.contains("«Hoàn thành»") })
    #expect(result.left(Work.schema, "id") == ["cau", "cong", "duong"])
  }

  @Test func nothingIsCompletedTomorrow() {
    let result = Self.check(
      """
      cau  | Cầu  | xa-a | | | 100 | completed | 2025-11-20
      cong | Cống | xa-a | | | 100 | completed | 2025-11-21
      """)
    #expect(result.findings == ["value-date-in-future trang «2025», ô H3"])
    #expect(result.left(Work.schema, "id") == ["cau"])
  }
}
