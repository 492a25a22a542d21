import GuongModel
import Testing

@Suite struct RepeatedRowTests {
  @Test func theSecondRowOfAKeyLeaves() {
    let values = TableFixture.table(
      IndicatorValue.schema, sheet: "2025",
      """
      indicator | unit | period | target | actual | source
      ho-ngheo  | xa-a | 2024   | 2      | 1,5    | một
      ho-ngheo  | xa-b | 2024   | 2      | 1,5    | hai
      ho-ngheo  |      | 2024   | 2      | 1,5    | ba
      ho-ngheo  |      | 2023   | 2      | 1,5    | bốn
      ho-ngheo  |      | 2024   | 2      | 1,7    | năm
      """)
    let result = TableFixture.check(TableFixture.indicators, values)
    #expect(result.findings == ["table-row-duplicate trang «2025», dòng 6"])
    #expect(
      result.texts.first
        == "Dòng này trùng với trang «2025», dòng 4: giống nhau ở «Chỉ tiêu», «Đơn vị», «Kỳ».")
    #expect(result.left(IndicatorValue.schema, "source") == ["một", "hai", "ba", "bốn"])
    #expect(!result.tables.isComplete(IndicatorValue.schema))
  }

  @Test func namesTheFileOfTheFirst() {
    var clusters = TableFixture.clusters
    clusters.append(
      contentsOf: TableFixture.table(
        Cluster.schema, file: "Cụm 2025.csv",
        """
        id    | name     | year
        cum-3 | Cụm số 3 | 2025
        cum-1 | Cụm một  | 2025
        """))
    let result = TableFixture.check(clusters)
    #expect(result.findings == ["table-row-duplicate ô A3"])
    #expect(result.diagnostics.first?.location.path == "content/campaigns/thi-dua/Cụm 2025.csv")
    #expect(result.texts.first == "Dòng này trùng với dòng 2 của tệp «clusters.csv»: giống nhau ở «Mã».")
    #expect(result.left(Cluster.schema, "name") == ["Cụm số 1", "Cụm số 2", "Cụm số 3"])
  }

  @Test func anAwardThatStandsThereTwiceIsTold() {
    let rows = """
      decision | decided_on | issuer | title     | kind  | recipient | recipient_group | unit | achievement
      12/QĐ    | 2025-03-01 | Huyện  | Giấy khen | merit | Tổ Một    | other           | xa-a | Làm đường
      12/QĐ    | 2025-03-01 | Huyện  | Bằng khen | merit | Tổ Một    | other           | xa-a | Làm đường
      12/QĐ    | 2025-03-01 | Huyện  | Giấy khen | merit | Tổ Một    | other           | xa-b | Làm đường
      12/QĐ    | 2025-03-01 | Huyện  | Giấy khen | merit | Tổ Hai    | other           | xa-a | Làm đường
      """
    #expect(TableFixture.check(TableFixture.table(Award.schema, rows)).findings.isEmpty)
    // Excel names a sheet so that was copied.
    var twice = TableFixture.table(Award.schema, sheet: "Khen thưởng", rows)
    twice.append(contentsOf: TableFixture.table(Award.schema, sheet: "Khen thưởng (2)", rows))
    let result = TableFixture.check(twice)
    #expect(result.findings == (2...5).map { "table-award-repeated trang «Khen thưởng (2)», dòng \($0)" })
    #expect(
      result.texts.first
        == "Khen thưởng này của «Tổ Một» đã có: cùng quyết định, danh hiệu và thành tích (trang «Khen thưởng», dòng 2)."
    )
    #expect(result.left(Award.schema, "recipient").count == 4)
  }
}
