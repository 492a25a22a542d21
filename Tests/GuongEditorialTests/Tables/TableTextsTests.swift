import GuongModel
import Testing

@Suite struct TableTextsTests {
  @Test func everyArgumentOfAMessageIsFilled() {
    let works = TableFixture.table(
      Work.schema,
      """
      id   | name | registered_by | start      | due        | progress | status    | completed_on
      cau  | Cầu  | xa-z          | 2025-03-01 | 2025-02-01 | 10       | completed | 2026-02-01
      cau  | Cầu  | xa-a          |            |            | 100      | paused    | 2025-02-01
      cong | Cống | xa-a          |            |            |          | completed |
      """)
    let result = TableFixture.check(works, TableFixture.members)
    #expect(result.diagnostics.count == 9)
    for text in result.texts {
      #expect(!text.contains("{") && !text.contains("}") && !text.isEmpty, "\(text)")
    }
  }
}
