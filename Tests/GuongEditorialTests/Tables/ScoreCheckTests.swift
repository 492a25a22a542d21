import GuongModel
import Testing

@Suite struct ScoreCheckTests {
  private static func check(_ rows: String, members: TableData? = TableFixture.members) -> TableFixture.Result {
    let scores = TableFixture.table(
      Score.schema, sheet: "Điểm",
      """
      cluster | criterion | member | target | actual | self_score | assessed | reason
      \(rows)
      """)
    guard let members else { return TableFixture.check(scores, TableFixture.clusters, TableFixture.criteria) }
    return TableFixture.check(scores, TableFixture.clusters, TableFixture.criteria, members)
  }

  @Test func noScoreIsAboveItsCriterion() {
    let result = Self.check(
      """
      cum-1 | thu   | xa-a | 5 | 5 | 10   |      | đủ
      cum-1 | thu   | xa-b | 5 | 5 | 10,5 |      | tự chấm cao
      cum-1 | chung | xa-a |   |   | 5    | 5,25 | thẩm định cao
      """)
    #expect(
      result.findings == ["value-above-criterion trang «Điểm», ô F3", "value-above-criterion trang «Điểm», ô G4"])
    #expect(
      result.texts.first == "Điểm 10,5 ở cột «Điểm tự chấm» vượt điểm tối đa 10 của tiêu chí «thu».")
    #expect(result.left(Score.schema, "reason") == ["đủ"])
  }

  @Test func aScoreOfWhichNoRatioCanBeMadeIsTold() {
    let result = Self.check(
      """
      cum-1 | thu | xa-a | 0  | 20 | | | kế hoạch bằng 0
      cum-1 | thu | xa-b | 10 | -1 | | | số âm
      """)
    #expect(
      result.findings == [
        "value-score-uncomputable trang «Điểm», ô D2", "value-score-uncomputable trang «Điểm», ô E3",
      ])
    #expect(result.texts.first?.contains("từ 20 so với 0 không tính được tỷ lệ") == true)
    #expect(result.left(Score.schema, "reason").count == 2)
    #expect(Self.check("cum-1 | thu | xa-a | 0 | 20 | | 7 | có điểm thẩm định").findings == [])
  }

  @Test func onlyMembersAreScored() {
    let result = Self.check(
      """
      cum-1 | chung | xa-a         | | | | 4 | đúng
      cum-1 | chung | phong-noi-vu | | | | 4 | sai cụm
      cum-2 | chung | phong-noi-vu | | | | 4 | đúng
      """)
    #expect(result.findings == ["table-score-not-member trang «Điểm», ô C3"])
    #expect(result.texts.first == "«phong-noi-vu» không phải là thành viên của cụm, khối «cum-1».")
    #expect(result.left(Score.schema, "reason") == ["đúng", "đúng"])
  }

  @Test func membersThatNobodyListedAreToldOnce() {
    let result = Self.check(
      """
      cum-1 | chung | xa-a | | | | 4 |
      cum-1 | chung | xa-b | | | | 4 |
      """, members: nil)
    #expect(result.findings == ["table-reference-table-missing trang «Điểm», ô C2"])
    #expect(result.left(Score.schema, "member").isEmpty)
  }

  @Test func membersOfAnIncompleteTableAreToldOnce() {
    var members = TableFixture.members
    members.leaveOut { $0 == 1 }
    let result = Self.check(
      """
      cum-1 | chung | xa-a | | | | 4 |
      cum-1 | chung | xa-b | | | | 4 |
      """, members: members)
    #expect(result.findings == ["table-reference-table-incomplete trang «Điểm», ô C3"])
    #expect(result.left(Score.schema, "member") == ["xa-a"])
  }

  @Test func aCriterionOfAnotherClusterIsNotScored() {
    let result = Self.check("cum-2 | thu | phong-noi-vu | 5 | 5 | | |")
    #expect(result.findings == ["table-score-other-cluster trang «Điểm», ô B2"])
    #expect(result.left(Score.schema, "member").isEmpty)
  }

  @Test func scoringByRatioNeedsFiguresOrAScore() {
    let result = Self.check(
      """
      cum-1 | thu | xa-a | 5 |   |   |   |
      cum-1 | thu | xa-b |   |   |   | 4 |
      """)
    #expect(result.findings == ["value-score-missing trang «Điểm», ô E2"])
    #expect(result.left(Score.schema, "member") == ["xa-a", "xa-b"])
  }

  @Test func scoringByCountNeedsPoints() {
    let criteria = TableFixture.table(
      Criterion.schema,
      """
      id      | name        | maximum | method | points_each
      bai     | Bài viết    | 10      | count  |
      tin     | Tin         | 10      | count  | 0,5
      """)
    let result = TableFixture.check(criteria)
    #expect(result.findings == ["value-points-each-missing ô E2"])
    #expect(result.left(Criterion.schema, "id") == ["tin"])
  }
}
