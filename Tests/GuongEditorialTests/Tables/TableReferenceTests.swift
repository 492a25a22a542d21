import GuongModel
import Testing

@Suite struct TableReferenceTests {
  @Test func tellsAnUnknownNameOnceWithItsRows() {
    let values = TableFixture.table(
      IndicatorValue.schema, sheet: "2025",
      """
      unit | indicator | period   | target | actual
      xa-a | ho-ngheo  | 2024     | 2      | 1,5
      xa-a | ho-nghoe  | 2024     | 2      | 1,5
      xa-b | ho-nghoe  | 2024     | 2      | 1,6
      xa-b | truong    | 2024     | 2      | 2
      """)
    let result = TableFixture.check(TableFixture.indicators, values)
    #expect(result.findings == ["table-reference-unknown trang «2025», ô B3"])
    #expect(result.texts.first == "Không có dòng nào của bảng «Chỉ tiêu» có mã «ho-nghoe» (cột «Chỉ tiêu», 2 dòng).")
    #expect(result.texts.contains("Có phải ý bạn là «ho-ngheo»?"))
    #expect(result.texts.contains("Did you mean «ho-ngheo»?"))
    #expect(result.left(IndicatorValue.schema, "indicator") == ["ho-ngheo", "truong"])
    #expect(!result.tables.isComplete(IndicatorValue.schema))
    #expect(result.tables.isComplete(Indicator.schema))
  }

  @Test func asksForTheIdWhereTheNameWasWritten() {
    let works = TableFixture.table(
      Work.schema,
      """
      id    | name        | registered_by | status
      cau   | Cầu dân sinh | Xã Bình Sơn  | registered
      duong | Đường hoa   | PHÒNG NỘI VỤ  | registered
      """)
    let result = TableFixture.check(works)
    #expect(result.findings == ["table-reference-unknown ô C2", "table-reference-unknown ô C3"])
    #expect(result.texts.contains("Ghi mã thay cho tên: «xa-b»."))
    #expect(result.texts.contains("Write the id, not the name: «phong-noi-vu»."))
    #expect(result.left(Work.schema, "id").isEmpty)
  }

  @Test func tellsEveryKindOfReference() {
    let indicators = TableFixture.table(
      Indicator.schema,
      """
      id     | name   | measure | kind   | field       | owner
      thu    | Thu    | đồng    | social | nong-ngheip | phong-noi-vu
      chi    | Chi    | đồng    | social | nong-nghiep | phong-noi-vy
      dat    | Đất    | ha      | social | nong-nghiep | phong-noi-vu
      """)
    let replications = TableFixture.table(
      Replication.schema,
      """
      story                          | unit | since
      muoi-sach                      | xa-a | 2025-02-01
      ../../stories/2025/muoi-sach.md | xa-b | 2025-02-01
      ../../stories/2025/lop-dem     | xa-b | 2025-02-01
      muoi-sch                       | xa-a | 2025-02-01
      ../../stories/2024/muoi-sach.md | xa-a | 2025-02-01
      lop-dem                        | xa-d | 2025-02-01
      """)
    let result = TableFixture.check(indicators, replications)
    #expect(
      result.findings == [
        "table-reference-unknown ô E2", "table-reference-unknown ô F3", "table-reference-unknown ô A5",
        "table-reference-unknown ô A6", "table-reference-unknown ô B7",
      ])
    #expect(result.texts.contains("Có phải ý bạn là «nong-nghiep»?"))
    #expect(result.texts.contains("Có phải ý bạn là «muoi-sach»?"))
    #expect(
      result.texts.contains(
        "Có tệp «content/stories/2025/muoi-sach.md»: xem lại thư mục, chữ hoa, chữ thường và dấu."))
    #expect(result.left(Indicator.schema, "id") == ["dat"])
    #expect(
      result.left(Replication.schema, "story")
        == ["muoi-sach", "../../stories/2025/muoi-sach.md", "../../stories/2025/lop-dem"])
  }

  @Test func looksAtEachNameOfAList() {
    let obligations = TableFixture.table(
      Obligation.schema,
      """
      id    | name     | from_whom       | to_whom      | due
      tong  | Tổng kết | xa-a;xa-c;xa-b  | phong-noi-vu | 2025-12-30
      so    | Sơ kết   | xa-a;xa-b       | phong-noi-vu | 2025-06-30
      """)
    let result = TableFixture.check(obligations)
    #expect(result.findings == ["table-reference-unknown ô C2"])
    #expect(result.texts.contains { $0.contains("«xa-c»") })
    #expect(result.left(Obligation.schema, "id") == ["so"])
  }

  @Test func tellsAMissingTableOnce() {
    let result = TableFixture.check(TableFixture.members)
    #expect(result.findings == ["table-reference-table-missing ô A2"])
    #expect(result.diagnostics.map(\.severity) == [.error])
    #expect(
      result.texts.first
        == "Cột «Cụm, khối» gọi tới bảng «Cụm, khối thi đua», nhưng đợt thi đua chưa có bảng ấy (3 dòng, bắt đầu từ «cum-1»)."
    )
    #expect(result.left(ClusterMember.schema, "member").isEmpty)
  }

  @Test func tellsATableWithErrorsOnce() {
    // A doubtful reader kept a row out of the clusters.
    var clusters = TableFixture.clusters
    clusters.leaveOut { $0 != 0 }
    let result = TableFixture.check(clusters, TableFixture.members)
    #expect(result.findings == ["table-reference-table-incomplete ô A4"])
    #expect(result.diagnostics.map(\.severity) == [.warning])
    #expect(result.left(ClusterMember.schema, "member") == ["xa-a", "xa-b"])
    #expect(!result.tables.isComplete(ClusterMember.schema))
  }

  @Test func checksWhatOthersReferToFirst() {
    let clusters = TableFixture.table(
      Cluster.schema,
      """
      id    | name     | year | head
      cum-1 | Cụm số 1 | 2025 | xa-z
      cum-2 | Cụm số 2 | 2025 | xa-a
      """)
    // The members stand before the clusters, whose first row falls.
    let result = TableFixture.check(TableFixture.members, clusters)
    #expect(result.findings == ["table-reference-table-incomplete ô A2", "table-reference-unknown ô D2"])
    #expect(result.left(ClusterMember.schema, "member") == ["phong-noi-vu"])
  }

  @Test func followsReferencesWithinATable() {
    let schema = TableSchema(
      "to_doi", title: Bilingual(vi: "Tổ đội", en: "Teams"), summary: Bilingual(vi: "Tổ đội.", en: "Teams."),
      columns: [
        TableColumn(
          "id", title: Bilingual(vi: "Mã", en: "Id"), summary: Bilingual(vi: "Mã.", en: "Id."), type: .identifier),
        TableColumn(
          "above", title: Bilingual(vi: "Tổ trên", en: "Above"), summary: Bilingual(vi: "Tổ trên.", en: "Above."),
          type: .reference(.row(table: "to_doi"))),
      ], key: ["id"])
    let teams = TableFixture.table(
      schema,
      """
      id | above
      d  | c
      a  |
      b  | a
      c  | x
      """)
    let result = TableFixture.check(teams)
    #expect(result.findings == ["table-reference-unknown ô B5", "table-reference-table-incomplete ô B2"])
    #expect(result.left(schema, "id") == ["a", "b"])
  }

  @Test func endsAFloodOfUnknownNames() {
    let rows = (0..<80).map { "\("la-")\($0) | xa-a | 2025-02-01" }.joined(separator: "\n")
    let result = TableFixture.check(TableFixture.table(Replication.schema, "story | unit | since\n" + rows))
    #expect(result.diagnostics.count == 51)
    #expect(result.diagnostics.last?.rule == .tableMoreErrors)
    #expect(result.texts.contains("Còn 30 ô nữa cùng lỗi [table-reference-unknown]."))
    #expect(result.left(Replication.schema, "story").isEmpty)
  }
}
