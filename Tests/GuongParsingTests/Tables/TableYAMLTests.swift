import GuongModel
import GuongParsing
import Testing

/// Tables as YAML lists.
@Suite struct TableYAMLTests {
  @Test func readsAListOfMaps() {
    let reading = TableReading(
      "obligations.yaml",
      """
      - Mã: tong-ket
        nội dung: Báo cáo tổng kết
        Bên gửi: [xa-vinh-hai, xa-xuan-hai]
        to_whom: phong-noi-vu
        hạn: 30/12/2025
        ghi chú: gấp
      """)
    #expect(reading.found == [])
    #expect(
      reading.row(0) == [
        "id": "tong-ket", "name": "Báo cáo tổng kết", "from_whom": "xa-vinh-hai;xa-xuan-hai",
        "to_whom": "phong-noi-vu", "due": "2025-12-30", "note": "gấp",
      ])
    #expect(reading.tables.first?.location(row: 0).span?.line == 1)
  }

  @Test(arguments: [
    (
      "- cluster: cum-1\n  member: ⟦⟧\n  note: x\n".replacing("member: ⟦⟧", with: "⟦member⟧:"), "table-required-missing"
    ),
    ("- ⟦cluster: cum-1⟧\n", "table-required-missing"),
    ("- cluster: cum-1\n  member: xa\n  ⟦Thành viên⟧: xa-hai\n", "key-duplicate"),
    ("- cluster: cum-1\n  member: xa\n  ⟦membr⟧: xa-hai\n", "table-column-unknown"),
    ("- cluster: cum-1\n  member:\n    ⟦a: b⟧\n", "table-cell-unreadable"),
    ("- ⟦cum-1⟧\n", "value-not-map"), ("⟦cluster: cum-1⟧\nmember: x\n", "file-not-list"),
  ])
  func wrongRowIsPointedAtAndLeftOut(marked: String, code: String) {
    let reading = TableReading("cluster_members.yaml", marked)
    #expect(reading.codes == [code])
    #expect(reading.standsAtMarks)
    #expect(reading.rows == 0 && reading.isIncomplete)
  }

  @Test func wrongValueIsPointedAt() {
    let reading = TableReading(
      "so-lieu.yaml",
      "- {indicator: ho-ngheo, period: ⟦hôm qua⟧}\n- {indicator: ho-ngheo, period: 2025, nguồn: ⟦MẬT⟧}\n")
    #expect(reading.codes == ["table-period-invalid", "secrecy-marking"])
    #expect(reading.standsAtMarks)
    #expect(reading.rows == 0)
  }

  @Test func emptyFileIsAnEmptyTable() {
    let reading = TableReading("cluster_members.yaml", "# chưa có\n")
    #expect(reading.found == [] && reading.rows == 0 && !reading.isIncomplete)
  }

  @Test func brokenYAMLLeavesTheTableIncomplete() {
    let reading = TableReading("cluster_members.yaml", "- cluster: [a\n")
    #expect(reading.isIncomplete && !reading.codes.isEmpty)
  }

  @Test(arguments: StandardTables.schemas.map(\.id))
  func everyTableMayBeYAML(id: String) {
    let reading = TableReading("\(id).yaml", "- {note: x}\n")
    #expect(Set(reading.codes) == ["table-required-missing"])
  }
}
