import GuongModel
import GuongParsing
import Testing
import VietnameseText

/// Cells by the types of their columns. Long CSV files are read by another way than workbooks: both must agree.
@Suite struct TableCellTests {
  /// A column of each type in a declared table.
  private static let schema = TableSchema(
    "types", title: Bilingual(vi: "Các kiểu", en: "Types"), summary: Bilingual(vi: "Một dòng.", en: "A row."),
    columns: [
      column("text", .text), column("identifier", .identifier), column("integer", .integer(0...100)),
      column("number", .number(minimum: nil)), column("percentage", .percentage(maximum: 100)), column("date", .date),
      column("boolean", .boolean), column("period", .period),
      column(
        "choice",
        .choice([TableChoice("one", vi: "Thứ nhất", en: "First"), TableChoice("two", vi: "Thứ hai", en: "Second")])),
      column("reference", .reference(.unit)), column("references", .references(.participant)), column("other", .text),
    ])

  private static func column(_ name: String, _ type: ColumnType) -> TableColumn {
    TableColumn(name, title: Bilingual(vi: name, en: name), summary: Bilingual(vi: "", en: ""), type: type)
  }

  /// What a text in a column gives: the value, or the code of what is wrong.
  private static func csv(_ name: String, _ text: String) -> String {
    result(name, TableReading("types.csv", "\(name),other\n\"\(text)\",x\n", schemas: [schema]))
  }

  private static func workbook(_ name: String, _ cell: TestSheet.Cell) -> String {
    result(
      name,
      TableReading(
        "types.xlsx", [TestSheet(name: "types", rows: [[.text(name), "other"], [cell, "x"]])], schemas: [schema]))
  }

  private static func result(_ name: String, _ reading: TableReading) -> String {
    reading.codes.first ?? reading.row(0)[name] ?? "không có"
  }

  @Test(arguments: [
    ("integer", "7", "7"), ("integer", "007", "7"), ("integer", "101", "table-integer-invalid"),
    ("integer", "1,5", "table-integer-invalid"), ("integer", "-1", "table-integer-invalid"),
    ("integer", "bảy", "table-number-invalid"), ("integer", "12%", "table-number-invalid"),
    ("number", "1.234,5", "1.234,5"), ("number", "1234,50", "1.234,50"), ("number", "-0,5", "-0,5"),
    ("number", "−3", "-3"), ("number", "98,5%", "98,5"), ("number", "98,5 %", "98,5"), ("number", "007,5", "7,5"),
    ("number", "1.8", "table-number-unclear"), ("number", "1,234.5", "table-number-unclear"),
    ("number", "1 234", "table-number-unclear"), ("number", ",5", "table-number-invalid"),
    ("number", "5,", "table-number-invalid"), ("number", "-", "không có"), ("number", "--", "table-number-invalid"),
    ("number", "12 tỷ", "table-number-with-words"), ("number", "1.8 tỷ", "table-number-with-words"),
    ("number", "-3ha", "table-number-with-words"), ("percentage", "5 điểm %", "table-number-with-words"),
    ("number", "mười 2", "table-number-invalid"), ("number", "1,5,5", "table-number-invalid"),
    ("number", "99999999999999999999", "table-number-invalid"),
    ("number", "123456789012345678", "123.456.789.012.345.678"),
    ("number", "١٢", "table-number-invalid"), ("number", " 5 ", "5"),
    ("percentage", "98,5%", "98,5"), ("percentage", "100", "100"), ("percentage", "100,1", "table-number-too-high"),
    ("percentage", "-1", "table-number-too-low"),
    ("date", "2025-03-01", "2025-03-01"), ("date", "01/03/2025", "2025-03-01"), ("date", "1/3/2025", "2025-03-01"),
    ("date", "ngày 01 tháng 3 năm 2025", "2025-03-01"), ("date", "2025-02-30", "table-date-impossible"),
    ("date", "13/13/2025", "table-date-impossible"), ("date", "01/03/25", "table-date-invalid"),
    ("date", "45747", "table-date-invalid"), ("date", "0000-01-01", "table-date-impossible"),
    ("period", "2025", "2025"), ("period", "2025-Q1", "2025-Q1"), ("period", "2025-q4", "2025-Q4"),
    ("period", "2025-03", "2025-03"), ("period", "quý IV năm 2025", "2025-Q4"), ("period", "Tháng 3/2025", "2025-03"),
    ("period", "2025-13", "table-period-invalid"), ("period", "2025-Q5", "table-period-invalid"),
    ("period", "1899", "table-period-invalid"), ("period", "2025.03", "2025-03"),
    ("boolean", "Có", "có"), ("boolean", "x", "có"), ("boolean", "0", "không"), ("boolean", "SAI", "không"),
    ("boolean", "có lẽ", "table-boolean-invalid"),
    ("choice", "thu nhat", "one"), ("choice", "Second", "two"), ("choice", "two", "two"),
    ("choice", "thứ haii", "table-choice-unknown-near"), ("choice", "một cái gì khác", "table-choice-unknown"),
    ("identifier", "xa-vinh-hai", "xa-vinh-hai"), ("identifier", "Xã Vĩnh Hải", "table-identifier-invalid"),
    ("reference", "Xã Vĩnh Hải", "Xã Vĩnh Hải"), ("references", " a ; b;; c ", "a;b;c"),
    ("references", " ; ", "không có"), ("references", "a, b", "a;b"), ("references", "a\nb\r\n c", "a;b;c"),
    ("references", "Xã Vĩnh Hải, Xã Tri Hải", "Xã Vĩnh Hải;Xã Tri Hải"),
    ("text", "  hai   chữ ", "hai chữ"), ("text", "TỐI MẬT", "secrecy-marking"),
  ])
  func readsTextByItsColumn(name: String, written: String, expected: String) {
    #expect(Self.csv(name, written) == expected)
    // The other way.
    #expect(Self.workbook(name, .text(written)) == expected)
  }

  @Test func quickAndThoroughReadingAgreeOnMadeUpText() {
    var state: UInt64 = 42
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    let pieces = ["0", "1", "2", "9", "20", "2025", ",", ".", "-", "/", "Q", "%", " ", "12", "03", "ý"]
    for name in ["integer", "number", "percentage", "date", "period"] {
      let texts = (0..<120).map { _ in (0...next(6)).map { _ in pieces[next(pieces.count)] }.joined() }
      for text in texts { #expect(Self.csv(name, text) == Self.workbook(name, .text(text)), "\(name) «\(text)»") }
    }
  }

  @Test(arguments: [
    ("text", TestSheet.Cell.number("12"), "12"), ("text", .number("1.5"), "1,5"), ("text", .date(45717), "01/3/2025"),
    ("text", .boolean(true), "có"), ("identifier", .number("2025"), "2025"), ("integer", .number("7"), "7"),
    ("integer", .number("7.5"), "table-integer-invalid"), ("number", .number("1.8"), "1,8"),
    ("number", .percentage("0.985"), "98,5"), ("percentage", .percentage("0.985"), "98,5"),
    ("percentage", .percentage("1.2"), "table-number-too-high"), ("date", .date(45747), "2025-03-31"),
    ("date", .number("45747"), "table-date-is-number"), ("boolean", .boolean(false), "không"),
    ("boolean", .number("1"), "có"), ("boolean", .number("2"), "table-boolean-invalid"),
    ("period", .number("2025"), "2025"),
    ("period", .date(45717), "table-period-is-date"), ("choice", .number("2"), "table-choice-unknown"),
    ("number", .error("#DIV/0!"), "table-formula-failed"), ("number", .formula("A1", nil), "table-cell-unreadable"),
  ])
  func readsWhatSpreadsheetsKnowByItsColumn(name: String, cell: TestSheet.Cell, expected: String) {
    let reading = TableReading(
      "types.xlsx", [TestSheet(name: "types", rows: [[.text(name), "other"], [cell, "x"]])], schemas: [Self.schema])
    let codes = reading.codes.filter { $0 != "table-formula" }
    #expect((codes.first ?? reading.row(0)[name] ?? "không có") == expected)
  }

  @Test func choicesAreListedInBothLanguages() throws {
    let reading = TableReading("types.csv", "choice,other\nthứ haii,x\n", schemas: [Self.schema])
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(diagnostic.fix(in: .vietnamese) == "Có phải ý bạn là «Thứ hai»? Các lựa chọn: «Thứ nhất», «Thứ hai».")
    #expect(diagnostic.fix(in: .english) == "Did you mean «Thứ hai»? The choices are: «First», «Second».")
  }

  @Test func numbersTeachHowTheyAreWritten() throws {
    let reading = TableReading("types.csv", "number,other\n\"1,234.5\",x\n", schemas: [Self.schema])
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(diagnostic.fix(in: .vietnamese).hasSuffix("Có phải ý bạn là «1.234,5»?"))
    #expect(diagnostic.fix(in: .english).hasSuffix("Did you mean «1.234,5»?"))
  }

  @Test func theSignOfPercentagesIsKept() throws {
    let values = TableReading(
      "so-lieu.csv", "Chỉ tiêu,Kỳ,Kế hoạch,Thực hiện\nthu,2025,60,103%\nthu,2026,\"61,5 %\",5\n")
    let workbook = TableReading(
      "so-lieu.xlsx",
      [
        TestSheet(
          name: "2025",
          rows: [
            ["Chỉ tiêu", "Kỳ", "Kế hoạch", "Thực hiện"], ["thu", 2025, 60, .percentage("1.03")],
            ["thu", 2026, .percentage("0.615"), 5],
          ])
      ])
    for reading in [values, workbook] {
      let table = try #require(reading.tables.first)
      let (target, actual) = (IndicatorValue.Column.target.rawValue, IndicatorValue.Column.actual.rawValue)
      #expect([target, actual].map { table.isPercentage(row: 0, column: $0) } == [false, true])
      #expect([target, actual].map { table.isPercentage(row: 1, column: $0) } == [true, false])
      #expect(reading.row(0)["actual"] == "103")
    }
  }

  @Test func aColumnWithItsOwnUnitHoldsNoPercentages() {
    let reading = TableReading("works.csv", "id,name,registered_by,status,value\na,A,xa,registered,95%\n")
    #expect(reading.found == ["table-number-with-words ô E2"])
    #expect(reading.diagnostics.first?.fix(in: .vietnamese).contains("triệu đồng") == true)
  }
}
