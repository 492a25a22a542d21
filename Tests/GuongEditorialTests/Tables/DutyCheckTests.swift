import GuongModel
import Testing

/// Submissions, replications and events.
@Suite struct DutyCheckTests {
  private static let obligations = TableFixture.table(
    Obligation.schema,
    """
    id   | name     | from_whom         | to_whom      | due
    tong | Tổng kết | xa-a;phong-noi-vu | phong-noi-vu | 2025-12-30
    so   | Sơ kết   | tat-ca            | phong-noi-vu | 2025-06-30
    """)

  @Test func onlyWhoOwesAReportSendsIt() {
    let submissions = TableFixture.table(
      Submission.schema, sheet: "2025",
      """
      obligation | sender       | submitted_on
      tong       | xa-a         | 2025-10-01
      tong       | xa-b         | 2025-10-01
      so         | xa-b         | 2025-06-01
      """)
    let result = TableFixture.check(Self.obligations, submissions)
    #expect(result.findings == ["table-sender-not-obliged trang «2025», ô B3"])
    #expect(result.texts.first == "«xa-b» không thuộc danh sách bên gửi của việc «tong».")
    #expect(result.left(Submission.schema, "sender") == ["xa-a", "xa-b"])
  }

  @Test func nothingIsSentOrTakenUpTomorrow() {
    let submissions = TableFixture.table(
      Submission.schema,
      """
      obligation | sender | submitted_on
      tong       | xa-a   | 2025-11-20
      tong       | xa-a   | 2025-11-21
      """)
    let replications = TableFixture.table(
      Replication.schema,
      """
      story     | unit | since
      muoi-sach | xa-a | 2026-01-01
      muoi-sach | xa-b | 2025-11-20
      """)
    let result = TableFixture.check(Self.obligations, submissions, replications)
    #expect(result.findings == ["value-date-in-future ô C3", "value-date-in-future ô C2"])
    #expect(result.texts.first == "«Ngày gửi» là 21/11/2025, sau ngày dựng trang (20/11/2025).")
    #expect(result.left(Submission.schema, "sender") == ["xa-a"])
    #expect(result.left(Replication.schema, "unit") == ["xa-b"])
  }

  @Test func eventsHaveATimeThatRunsForward() {
    let events = TableFixture.table(
      EventRecord.schema,
      """
      id  | title     | from_day   | to_day     | when_text    | kind
      hop | Hội nghị  | 2025-05-02 | 2025-05-01 |              | conference
      le  | Lễ        |            |            |              | ceremony
      dh  | Đại hội   |            |            | quý III/2025 | congress
      het | Bế mạc    |            | 2025-05-02 |              | ceremony
      ngay | Một ngày | 2025-05-02 | 2025-05-02 |              | other
      """)
    let result = TableFixture.check(events)
    #expect(
      result.findings == [
        "value-event-ends-early ô D2", "value-event-without-time ô C3", "value-event-without-time ô C5",
      ])
    #expect(result.texts.contains("Sự kiện «le» chưa có thời gian."))
    #expect(result.left(EventRecord.schema, "id") == ["dh", "ngay"])
  }
}
