import GuongModel
import Testing

/// Units in headings: numbers under «tỷ đồng» are no «triệu đồng».
@Suite struct HeadingUnitTests {
  private static func works(_ heading: String) -> TableReading {
    TableReading(
      "works.csv",
      "Mã;Tên công trình;Đơn vị đăng ký;Trạng thái;\(heading)\ncau;Cầu mới;xa-vinh-hai;Hoàn thành;1.500\n")
  }

  @Test(arguments: [
    "Giá trị (triệu đồng)", "Giá trị (ĐVT: triệu đồng)", "GIÁ TRỊ (Tr.đ)", "Kinh phí (trđ)", "Giá trị (triệu)",
    "Giá trị [đơn vị tính triệu đồng]", "Giá trị, triệu đồng", "Giá trị ĐVT: triệu đồng", "Giá trị - triệu đồng",
    "Kinh phí tr.đ", "Giá trị (1.000.000 đ)", "Giá trị (million đồng)", "Giá trị (triệu đồng/công trình)",
    "Giá trị (*)", "Giá trị (theo KH 312)", "Giá trị (dd/mm/yyyy)", "Giá trị (5)", "Giá trị (nếu có)", "Giá trị (1000)",
    "Giá trị (đạt 95% kế hoạch)", "Giá trị (theo tỷ lệ)", "Giá trị (d)", "Giá trị (năm 2025)", "Giá trị (xã, hộ)",
  ])
  func theColumnsOwnUnitAndOtherWordsAreFine(heading: String) {
    let reading = Self.works(heading)
    #expect(reading.found == [], "\(heading)")
    #expect(reading.row(0)["value"] == "1.500", "\(heading)")
  }

  @Test(arguments: [
    "Giá trị (tỷ đồng)", "Giá trị (Tỉ đồng)", "Giá trị (tỷ)", "Giá trị (tỷ đ)", "Giá trị (tyđ)", "Giá trị (nghìn đồng)",
    "Giá trị (ngàn đồng)", "Giá trị (1000đ)", "Giá trị (1.000 đồng)", "Giá trị (đồng)", "Giá trị (VNĐ)", "Giá trị (đ)",
    "Kinh phí (ĐVT: tỷ đồng)", "Tổng giá trị (theo KH 312) (tỷ đồng)", "Giá trị (làm tròn, nghìn đồng)",
    "Giá trị, tỷ đồng", "Giá trị ĐVT: tỷ đồng", "Giá trị: tỷ đồng", "Giá trị tỷ đồng", "Giá trị (nghìn tỷ đồng)",
    "Giá trị (%)", "Giá trị %", "Giá trị (ha)", "Giá trị (ngày)", "Giá trị (USD)", "Giá trị (₫)",
    "Giá trị (billion đồng)",
  ])
  func anotherUnitKeepsTheTableOut(heading: String) {
    let reading = Self.works(heading)
    #expect(reading.found == ["table-heading-unit ô E1"], "\(heading)")
    #expect(reading.rows == 0 && reading.isIncomplete)
  }

  @Test func saysTheUnitThatIsExpected() throws {
    let reading = TableReading(
      "works.csv", "Mã;Tên;Đăng ký;Trạng thái;⟦Giá trị (tỷ đồng)⟧\ncau;Cầu;xa-a;Hoàn thành;1,5\n")
    #expect(reading.standsAtMarks)
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(
      diagnostic.message(in: .vietnamese)
        == "«Giá trị (tỷ đồng)» ghi đơn vị «tỷ đồng», trong khi cột «Giá trị» tính bằng triệu đồng; bảng chưa được đọc."
    )
    #expect(diagnostic.fix(in: .vietnamese).contains("«Giá trị (triệu đồng)»"))
    #expect(diagnostic.fix(in: .english).contains("«Value (million VND)»"))
  }

  @Test func aRequiredColumnIsNotCalledMissingToo() {
    let reading = TableReading(
      "criteria.csv", "Mã,Tiêu chí,Điểm tối đa (%),Cách chấm\nthu,Thu,10,Chấm trực tiếp\n")
    #expect(reading.found == ["table-heading-unit ô C1"])
    let points = TableReading("criteria.csv", "Mã,Tiêu chí,Điểm tối đa (đ),Cách chấm\nthu,Thu,10,Chấm trực tiếp\n")
    #expect(points.found == [])
  }

  @Test(arguments: ["Tiến độ (%)", "Tiến độ %", "% hoàn thành", "Tiến độ (phần trăm)", "Tiến độ (0–100%)"])
  func percentagesMayBeCalledSo(heading: String) {
    let reading = TableReading(
      "works.csv", "Mã;Tên;Đăng ký;Trạng thái;\(heading)\ncau;Cầu;xa-a;Đang thực hiện;50\n")
    #expect(reading.found == [], "\(heading)")
    #expect(reading.row(0)["progress"] == "50")
  }

  // MARK: Columns of which each row counts in something else

  @Test(arguments: [
    "Thực hiện (nghìn đồng)", "Thực hiện (%)", "% thực hiện", "Kết quả, tỷ đồng", "Thực hiện (nghìn lượt)",
    "Ước thực hiện (ha)",
  ])
  func valuesOfIndicatorsHaveNoUnitInTheirHeading(heading: String) {
    let reading = TableReading("so-lieu.csv", "Chỉ tiêu;Kỳ;⟦\(heading)⟧\nthu;2025;5\n")
    #expect(reading.found == ["table-heading-unit-by-row ô C1"], "\(heading)")
    #expect(reading.standsAtMarks)
    #expect(reading.rows == 0 && reading.isIncomplete)
    #expect(reading.diagnostics.first?.fix(in: .vietnamese).contains("cột «Đơn vị tính» của bảng «Chỉ tiêu»") == true)
  }

  @Test(arguments: [
    "Thực hiện (năm)", "Thực hiện (9 tháng)", "Thực hiện (hộ)", "Thực hiện (lũy kế)", "Kết quả (tỷ lệ)",
  ])
  func otherWordsBesideThemAreFine(heading: String) {
    #expect(TableReading("so-lieu.csv", "Chỉ tiêu;Kỳ;\(heading)\nthu;2025;5\n").found == [], "\(heading)")
  }

  @Test func aSitesOwnColumnWithoutAUnitTakesAny() throws {
    let schema = TableSchema(
      "shops", title: Bilingual(vi: "Cửa hàng", en: "Shops"), summary: Bilingual(vi: "Một nơi.", en: "A place."),
      columns: [
        TableColumn(
          "name", title: Bilingual(vi: "Tên", en: "Name"), summary: Bilingual(vi: "Tên.", en: "Name."), type: .text),
        TableColumn(
          "income", title: Bilingual(vi: "Doanh thu (tỷ đồng)", en: "Income"),
          summary: Bilingual(vi: "Thu.", en: "Income."), type: .number(minimum: nil)),
        TableColumn(
          "minutes", title: Bilingual(vi: "Thời lượng", en: "Time"), summary: Bilingual(vi: "Dài.", en: "Length."),
          type: .number(minimum: nil), unit: Bilingual(vi: "phút", en: "phút")),
      ])
    func read(_ header: String) -> [String] {
      TableReading("shops.csv", "\(header)\nA;1;2\n", schemas: [schema]).found
    }
    #expect(read("Tên;Doanh thu (tỷ đồng);Thời lượng (phút)") == [])
    #expect(read("Tên;Doanh thu (tỷ đồng);Thời lượng (giờ)") == ["table-heading-unit ô C1"])
  }

  // MARK: Above the table

  @Test func aUnitAboveTheTableIsHeldAgainstItsColumnsOfMoney() {
    func read(_ line: String, _ heading: String = "Giá trị") -> TableReading {
      TableReading(
        "works.csv", "\(line);;;;\nMã;Tên;Đăng ký;Trạng thái;\(heading)\ncau;Cầu;xa-a;Hoàn thành;1.500\n")
    }
    #expect(read("Đơn vị tính: tỷ đồng").found == ["table-heading-unit ô A1"])
    #expect(read("(ĐVT: nghìn đồng)").found == ["table-heading-unit ô A1"])
    #expect(read("BIỂU SỐ 2 (tỷ đồng)").rows == 0)
    for line in ["Đơn vị tính: triệu đồng", "Đơn vị: UBND xã", "BIỂU SỐ 2 (kèm theo KH 312)", "(Đơn vị tính: %)"] {
      #expect(read(line).found == [], "\(line)")
    }
    #expect(read("Đơn vị tính: tỷ đồng", "Giá trị (triệu đồng)").found == [])
  }

  @Test func aUnitAboveValuesOfIndicatorsIsToldAsWell() {
    let reading = TableReading(
      "so-lieu.csv", ";;⟦ĐVT: tỷ đồng⟧\nChỉ tiêu;Kỳ;Thực hiện\nthu;2025;5\n")
    #expect(reading.found == ["table-heading-unit-by-row ô C1"])
    #expect(reading.standsAtMarks && reading.isIncomplete)
  }

  @Test func aUnitInAHeaderOfTwoRowsIsToldOnce() {
    let reading = TableReading(
      "bieu.xlsx",
      [
        TestSheet(
          name: "Giá trị chỉ tiêu",
          rows: [
            ["Chỉ tiêu", "Kỳ", "Năm 2025 (tỷ đồng)", nil], [nil, nil, "Kế hoạch", "Thực hiện"], ["thu", 2025, 5, 6],
          ], merged: ["A1:A2", "B1:B2", "C1:D1"])
      ])
    #expect(reading.found == ["table-heading-unit-by-row trang «Giá trị chỉ tiêu», ô C1"])
  }

  @Test func keysOfYAMLAreHeadings() {
    let reading = TableReading(
      "works.yaml",
      "- id: cau\n  name: Cầu\n  registered_by: xa-a\n  status: completed\n  ⟦Giá trị (tỷ đồng)⟧: 1,5\n")
    #expect(reading.codes == ["table-heading-unit"])
    #expect(reading.standsAtMarks)
    #expect(reading.rows == 0 && reading.isIncomplete)
  }
}
