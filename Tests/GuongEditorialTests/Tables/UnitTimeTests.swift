import GuongModel
import Testing

@Suite struct UnitTimeTests {
  @Test func aUnitOfValuesExistsOnSomeDayOfThePeriod() {
    let values = TableFixture.table(
      IndicatorValue.schema, sheet: "2025",
      """
      indicator | unit   | period   | target | actual
      ho-ngheo  | xa-cu  | 2025     | 2      | 1,5
      ho-ngheo  | xa-cu  | quý II/2025  | 2  | 1,5
      ho-ngheo  | xa-cu  | quý III/2025 | 2  | 1,5
      truong    | xa-cu  | quý III/2025 | 2  | 1
      ho-ngheo  | xa-moi | 2025     | 2      | 1,5
      ho-ngheo  | xa-moi | tháng 6/2025 | 2  | 1,5
      """)
    let result = TableFixture.check(TableFixture.indicators, values)
    #expect(
      result.findings == ["table-unit-not-valid trang «2025», ô B4", "table-unit-not-valid trang «2025», ô B7"])
    #expect(
      result.texts.first
        == "Đơn vị «xa-cu» (Xã Cát Hải) chỉ có đến hết 30/6/2025, nên không dùng được cho quý III/2025 (2 dòng).")
    #expect(result.texts.contains("Vào thời gian ấy có: «xa-moi» (Xã Cát Hải Mới)."))
    #expect(result.texts.contains("At that time there was: «xa-cu» (Xã Cát Hải)."))
    #expect(result.left(IndicatorValue.schema, "unit") == ["xa-cu", "xa-cu", "xa-moi"])
  }

  @Test func otherUnitsExistOnTheRowsDay() {
    let awards = TableFixture.table(
      Award.schema,
      """
      decision | decided_on | issuer | title     | kind  | recipient | recipient_group | unit   | achievement
      12/QĐ    | 2025-06-30 | Huyện  | Giấy khen | merit | Tổ Một    | other           | xa-cu  | Làm đường
      13/QĐ    | 2025-07-01 | Huyện  | Giấy khen | merit | Tổ Hai    | other           | xa-cu  | Làm cầu
      """)
    let replications = TableFixture.table(
      Replication.schema,
      """
      story     | unit   | since      | place
      muoi-sach | xa-moi | 2025-06-30 | Thôn Một
      muoi-sach | xa-moi | 2025-07-01 | Thôn Hai
      """)
    let obligations = TableFixture.table(
      Obligation.schema,
      """
      id   | name     | from_whom | to_whom      | due
      tong | Tổng kết | tat-ca    | phong-noi-vu | 2025-12-30
      """)
    let submissions = TableFixture.table(
      Submission.schema,
      """
      obligation | sender       | submitted_on
      tong       | xa-cu        | 2025-10-01
      tong       | phong-noi-vu | 2025-10-01
      """)
    let result = TableFixture.check(awards, replications, obligations, submissions)
    #expect(
      result.findings == ["table-unit-not-valid ô H3", "table-unit-not-valid ô B2", "table-unit-not-valid ô B2"])
    #expect(result.texts.first { $0.contains("xa-cu") }?.contains("ngày 01/7/2025 (1 dòng)") == true)
    #expect(result.left(Award.schema, "decision") == ["12/QĐ"])
    #expect(result.left(Replication.schema, "place") == ["Thôn Hai"])
    #expect(result.left(Submission.schema, "sender") == ["phong-noi-vu"])
  }

  @Test func whoOwesAReportExistsOnItsDay() {
    let obligations = TableFixture.table(
      Obligation.schema,
      """
      id   | name     | from_whom  | to_whom      | due
      tong | Tổng kết | xa-a;xa-cu | phong-noi-vu | 2025-12-30
      so   | Sơ kết   | xa-a;xa-cu | phong-noi-vu | 2025-06-30
      """)
    // The new commune sends what the old one owed.
    let submissions = TableFixture.table(
      Submission.schema,
      """
      obligation | sender | submitted_on
      so         | xa-moi | 2025-07-02
      """)
    let result = TableFixture.check(obligations, submissions)
    #expect(result.findings == ["table-unit-not-valid ô C2"])
    #expect(result.texts.contains("Vào thời gian ấy có: «xa-moi» (Xã Cát Hải Mới)."))
    #expect(result.left(Submission.schema, "sender") == ["xa-moi"])
  }

  @Test func whoBeginsAWorkExistsOnThatDay() {
    let works = TableFixture.table(
      Work.schema,
      """
      id  | name | registered_by | status      | start      | due
      cau | Cầu  | xa-cu         | in_progress | 2025-06-01 | 2025-12-30
      nha | Nhà  | xa-cu         | in_progress | 2025-09-01 | 2025-12-30
      """)
    let result = TableFixture.check(works)
    #expect(result.findings == ["table-unit-not-valid ô C3"])
  }
}
