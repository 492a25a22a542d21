import GuongEditorial
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
    #expect(
      result.texts.first == "Không có dòng nào của bảng «Chỉ tiêu» có mã hoặc tên «ho-nghoe» (cột «Chỉ tiêu», 2 dòng).")
    #expect(result.texts.contains("Có phải ý bạn là «ho-ngheo»?"))
    #expect(result.texts.contains("Did you mean «ho-ngheo»?"))
    #expect(result.left(IndicatorValue.schema, "indicator") == ["ho-ngheo", "truong"])
    #expect(!result.tables.isComplete(IndicatorValue.schema))
    #expect(result.tables.isComplete(Indicator.schema))
  }

  @Test func namesStandForIds() {
    let works = TableFixture.table(
      Work.schema,
      """
      id    | name         | registered_by  | status
      cau   | Cầu dân sinh | Xã Bình Sơn    | registered
      duong | Đường hoa    | PHÒNG  NỘI VỤ  | registered
      nha   | Nhà văn hóa  | xã an hoà      | registered
      """)
    let values = TableFixture.table(
      IndicatorValue.schema,
      """
      unit        | indicator      | period | target | actual
      Xã An Hòa   | Tỷ lệ hộ nghèo | 2024   | 2      | 1,5
      Xã Bình Sơn | ho-ngheo       | 2024   | 2      | 1,6
      """)
    let result = TableFixture.check(works, TableFixture.indicators, values)
    #expect(result.findings == [])
    #expect(result.left(Work.schema, "registered_by") == ["xa-b", "phong-noi-vu", "xa-a"])
    #expect(result.left(IndicatorValue.schema, "indicator") == ["ho-ngheo", "ho-ngheo"])
    #expect(result.left(IndicatorValue.schema, "unit") == ["xa-a", "xa-b"])
  }

  @Test func aNameAndItsIdAreTheSameRow() {
    let members = TableFixture.table(
      ClusterMember.schema,
      """
      cluster  | member
      cum-1    | xa-a
      Cụm số 1 | Xã An Hòa
      """)
    let result = TableFixture.check(TableFixture.clusters, members)
    #expect(result.findings == ["table-row-duplicate dòng 3"])
  }

  @Test func namesWithCommasStandInLists() {
    let district = TableFixture.context
    let culture = TableFixture.organisation("phong-van-hoa", "Phòng Văn hóa, Khoa học")
    let context = TableFixture.context(units: district.units, organisations: district.organisations + [culture])
    // As the reader of cells leaves them: cut at commas too.
    let obligations = TableFixture.table(
      Obligation.schema,
      """
      id   | name     | from_whom                                  | to_whom      | due
      tong | Tổng kết | Xã An Hòa;Phòng Văn hóa;Khoa học;xa-b      | Phòng Nội vụ | 2025-12-30
      so   | Sơ kết   | Phòng Văn hóa;Xã An Hòa                    | phong-noi-vu | 2025-06-30
      """)
    let result = TableFixture.check(obligations, context: context)
    #expect(result.findings == ["table-reference-unknown ô C3"])
    #expect(result.left(Obligation.schema, "from_whom") == ["xa-a;phong-van-hoa;xa-b"])
  }

  @Test func nearNamesAreAskedForNotTaken() {
    let works = TableFixture.table(
      Work.schema,
      """
      id    | name         | registered_by  | status
      cau   | Cầu dân sinh | Xa Binh Son    | registered
      duong | Đường hoa    | Xã Bình Sôn    | registered
      """)
    let result = TableFixture.check(works)
    #expect(result.findings == ["table-reference-unknown ô C2", "table-reference-unknown ô C3"])
    #expect(
      result.texts.first
        == "Không có đơn vị, cơ quan nào có mã hoặc tên «Xa Binh Son» (cột «Đơn vị đăng ký», 1 dòng).")
    #expect(result.texts.contains("Có phải ý bạn là «Xã Bình Sơn» (mã xa-b)?"))
    #expect(result.texts.contains("Did you mean «Xã Bình Sơn» (id xa-b)?"))
    #expect(result.left(Work.schema, "id").isEmpty)
  }

  @Test func aNameOfSeveralIsNotGuessed() {
    let criteria = TableFixture.table(
      Criterion.schema,
      """
      id    | cluster  | name | maximum | method
      thu-1 | Cụm số 1 | Thu  | 10      | direct
      thu-2 | cum-2    | Thu  | 10      | direct
      """)
    let scores = TableFixture.table(
      Score.schema,
      """
      cluster | criterion | member | assessed
      cum-1   | Thu       | xa-a   | 9
      cum-1   | thu-1     | xa-b   | 9
      """)
    let result = TableFixture.check(TableFixture.clusters, TableFixture.members, criteria, scores)
    #expect(result.findings == ["table-reference-ambiguous ô B2"])
    #expect(result.texts.contains("Có nhiều nơi cùng tên «Thu» (cột «Tiêu chí», 1 dòng)."))
    #expect(result.texts.contains("Ghi mã thay cho tên: «thu-1» hoặc «thu-2»."))
    #expect(result.left(Score.schema, "member") == ["xa-b"])
  }

  @Test func ofUnitsOfOneNameTheOneThatExistsThenIsMeant() {
    let context = TableFixture.context(units: [
      TableFixture.unit("xa-vinh-hai", "Xã Vĩnh Hải", to: "2025-06-30"),
      TableFixture.unit("xa-vinh-hai-2025", "Xã Vĩnh Hải", from: "2025-07-01"),
    ])
    let values = TableFixture.table(
      IndicatorValue.schema,
      """
      unit        | indicator | period      | target | actual
      Xã Vĩnh Hải | ho-ngheo  | quý I/2025  | 2      | 1,5
      xã vĩnh hải | ho-ngheo  | quý III/2025 | 2      | 1,4
      Xã Vĩnh Hải | ho-ngheo  | 2025        | 2      | 1,3
      """)
    let result = TableFixture.check(TableFixture.indicators, values, context: context)
    // Both are there in 2025.
    #expect(result.findings == ["table-reference-ambiguous ô A4"])
    #expect(result.texts.contains("Ghi mã thay cho tên: «xa-vinh-hai» hoặc «xa-vinh-hai-2025»."))
    #expect(result.left(IndicatorValue.schema, "unit") == ["xa-vinh-hai", "xa-vinh-hai-2025"])
  }

  @Test func namesInATableWithErrorsAreNotTrusted() {
    // The row that was left out may bear the same name.
    var indicators = TableFixture.indicators
    indicators.leaveOut { $0 == 1 }
    let values = TableFixture.table(
      IndicatorValue.schema,
      """
      unit | indicator      | period | target | actual
      xa-a | Tỷ lệ hộ nghèo | 2024   | 2      | 1,5
      xa-b | ho-ngheo       | 2024   | 2      | 1,6
      """)
    let result = TableFixture.check(indicators, values)
    #expect(result.findings == ["table-reference-table-incomplete ô B2"])
    #expect(result.left(IndicatorValue.schema, "unit") == ["xa-b"])
  }

  @Test func rowsWithErrorsHoldBackWhatTheirNameMeans() {
    var values = TableFixture.table(
      IndicatorValue.schema,
      """
      unit | indicator      | period | target | actual
      xa-a | Tỷ lệ hộ nghèo | 2024   | 2      | 1,5
      xa-b | truong         | 2024   | 2      | 2
      """)
    // A cell of the first row could not be read.
    values.leaveOut { $0 == 0 }
    let result = TableFixture.check(TableFixture.indicators, values)
    let gaps = result.tables.table(IndicatorValue.schema.id)?.gaps
    #expect(gaps?.subjects == ["ho-ngheo"])
    #expect(gaps?.spare("truong", known: ["ho-ngheo", "truong"]) == true)
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
