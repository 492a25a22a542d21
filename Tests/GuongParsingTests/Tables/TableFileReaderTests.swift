import GuongModel
import GuongParsing
import Testing

/// CSV files: every table, good and bad; which file is which table; what is wrong stands at its field.
@Suite struct TableFileReaderTests {
  @Test func everyTableHasAnExample() {
    #expect(Set(TableExample.all.map(\.schema)) == Set(StandardTables.schemas.map(\.id)))
  }

  @Test(arguments: TableExample.all)
  func readsGoodRows(example: TableExample) throws {
    let reading = TableReading("\(example.schema).csv", "\(example.header)\n\(example.good)\n")
    #expect(reading.found == [])
    #expect(reading.rows == 1)
    #expect(!reading.isIncomplete)
    // Its record can be made of it.
    let tables = CampaignTables(campaign: "td", tables: reading.tables)
    let records =
      tables.indicators.count + tables.values.count + tables.works.count + tables.awards.count + tables.clusters.count
      + tables.members.count + tables.criteria.count + tables.scores.count + tables.obligations.count
    #expect(records + tables.submissions.count + tables.events.count + tables.replications.count == 1)
  }

  @Test(arguments: TableExample.all)
  func wrongCellKeepsItsRowOutAndIsPointedAt(example: TableExample) throws {
    let reading = TableReading("\(example.schema).csv", "\(example.header)\n\(example.bad)\n\(example.good)\n")
    #expect(reading.codes == [example.rule.code])
    #expect(reading.standsAtMarks)
    #expect(reading.rows == 1)
    #expect(reading.isIncomplete)
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(diagnostic.message(in: .vietnamese) == example.vietnamese)
    #expect(diagnostic.message(in: .english) == example.english)
    for language in Language.allCases {
      #expect(!(diagnostic.message(in: language) + diagnostic.fix(in: language)).contains("{"))
    }
    // The cell as the spreadsheet program calls it.
    let fields = example.bad.prefix { $0 != "⟦" }.filter { $0 == "," }.count
    let separators = example.bad.contains("\"") ? nil : fields
    if let separators {
      #expect(diagnostic.location.cell == TableCell(sheet: nil, column: TableCell.letters(separators), row: 2))
    }
  }

  // MARK: Which table a file is

  @Test(arguments: [
    ("indicators.csv", "indicators"), ("chi-tieu.csv", "indicators"), ("chi-tieu-2025.csv", "indicators"),
    ("Chỉ tiêu 2025.csv", "indicators"), ("CHI_TIEU_quy_I_2025.csv", "indicators"),
    ("danh-muc-chi-tieu.csv", "indicators"), ("Chỉ tiêu 2021-2025.csv", "indicators"),
    ("indicator-values.csv", "indicator_values"), ("gia-tri-chi-tieu_2025.csv", "indicator_values"),
    ("số liệu quý II.csv", "indicator_values"), ("so-lieu-thang-3-2025.csv", "indicator_values"),
    ("Khen thưởng.csv", "awards"), ("khen-thuong-dot-2.csv", "awards"), ("Khen thưởng bổ sung.csv", "awards"),
    ("Khen thưởng lần 3 năm 2025.csv", "awards"), ("khen-thuong-xa-tri-hai.csv", "awards"),
    ("Công trình chào mừng của các xã.csv", "works"),
  ])
  func fileNameTellsTheTable(name: String, schema: String) {
    let example = TableExample.all.first { $0.schema == schema }
    let reading = TableReading(name, "\(example?.header ?? "")\n\(example?.good ?? "")\n")
    #expect(reading.tables.map(\.schema.id) == [schema])
    #expect(reading.codes == [])
  }

  @Test(arguments: [("chi-tieeu.csv", "chỉ tiêu"), ("khen-thuong-ca-nhan.csv", ""), ("ghi-chu.csv", "")])
  func fileOfAnotherNameIsNotRead(name: String, suggestion: String) throws {
    let reading = TableReading(name, "a,b\n1,2\n")
    #expect(reading.tables.isEmpty)
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(reading.diagnostics.count == 1)
    #expect(diagnostic.rule == (suggestion.isEmpty ? .tableUnknown : .tableUnknownNear))
    #expect(diagnostic.fix(in: .vietnamese).lowercased().contains(suggestion))
  }

  @Test func fileWhoseNameBeginsWithATablesIsItEvenIfAHeadingIsMisspelt() {
    let reading = TableReading(
      "gia-tri-chi-tieu-cac-xa.csv", "Chỉ tiêu,Kì báo cáo số liệu,Kế hoạch,Thực hiện\nho-ngheo,2025,1,2\n")
    #expect(reading.codes == ["table-heading-unknown", "table-heading-missing"])
    #expect(reading.isIncomplete)
  }

  @Test(arguments: [
    ("Chỉ tiêu,Kỳ,Kế hoạch điều chỉnh,Thực hiện\nho-ngheo,2025,1,2\n", "so-lieu.csv", "table-heading-mistaken ô C1"),
    (
      "Mã,Tên,Đơn vị đăng ký,Trạng thái,Thời hạn hoàn thành mới\na,A,xa,registered,\n", "works.csv",
      "table-heading-mistaken ô E1"
    ),
  ])
  func headingsMuchLikeThoseOfColumnsThatDecideFiguresKeepTheTableOut(text: String, name: String, found: String) {
    let reading = TableReading(name, text)
    #expect(reading.found == [found])
    #expect(reading.isIncomplete && reading.rows == 0)
  }

  @Test func headingsMayNameTheirYear() {
    let reading = TableReading(
      "so-lieu.csv", "Chỉ tiêu,Kỳ,Kế hoạch năm 2025,Thực hiện 2025\nho-ngheo,2025,1,2\n")
    #expect(reading.found == [])
    #expect(reading.row(0)["target"] == "1" && reading.row(0)["actual"] == "2")
  }

  @Test func thousandsWrittenTheEnglishWayAreTold() {
    let reading = TableReading("so-lieu.csv", "Chỉ tiêu;Kỳ;Kế hoạch;Thực hiện\nthu;2025;2,000;1,125\n")
    #expect(reading.found == ["table-number-of-thousands ô C2"])
    #expect(reading.row(0)["target"] == "2,000")
  }

  @Test func signaturesBelowTheTableAreNoData() {
    let reading = TableReading(
      "works.csv",
      """
      id,name,registered_by,status,value
      a,A,xa,registered,5
      ,,,,
      ,Người lập biểu,,CHỦ TỊCH,
      ,"(Ký, họ tên)",,"(Ký, đóng dấu)",
      ,Trần Thị Mẫu,,Nguyễn Văn Thí Dụ,

      """)
    #expect(reading.found == ["table-row-signature ô B4"])
    #expect(reading.rows == 1 && !reading.isIncomplete)
  }

  @Test func whatAFileThatCannotBeReadWouldHaveHeldIsMissing() {
    let zip = [UInt8]("PK\u{3}\u{4}....".utf8)
    for name in ["Khen thưởng.xlsx", "khen-thuong-xa-tri-hai.xlsx"] {
      let reading = TableReading(name, zip)
      #expect(reading.codes == ["table-unreadable"])
      #expect(reading.tables.map(\.schema.id) == ["awards"])
      #expect(reading.isIncomplete)
    }
    #expect(TableReading("Phong trào.xlsx", zip).tables.isEmpty)
  }

  @Test func aLongTextAboveTheTableIsNoHeading() {
    let words = String(repeating: "từ ngữ ", count: 20_000)
    let time = ContinuousClock().measure {
      #expect(TableReading("so-lieu.csv", "\(words)\nChỉ tiêu,Kỳ\nho-ngheo,2025\n").rows == 1)
    }
    #expect(time < .seconds(10))
  }

  // MARK: Kinds of CSV

  private static let header = ["Chỉ tiêu", "Kỳ", "Thực hiện", "Nguồn"]
  private static let row = ["ho-ngheo", "2025", "1.234,5", "Báo cáo \"quý\""]
  private static let values = [
    "indicator": "ho-ngheo", "period": "2025", "actual": "1.234,5", "source": "Báo cáo \"quý\"",
  ]

  private static func csv(_ separator: String, lineEnd: String = "\n") -> String {
    [header, row].map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: separator) + lineEnd
    }.joined()
  }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
  func readsEverySeparatorAndLineEnd(separator: String, lineEnd: String) {
    for mark in ["", "\u{FEFF}"] {
      let reading = TableReading("so-lieu.csv", Array((mark + Self.csv(separator, lineEnd: lineEnd)).utf8))
      #expect(reading.codes == [])
      #expect(reading.row(0) == Self.values)
    }
  }

  @Test func readsUTF16() {
    let units = [0xFEFF] + Array(Self.csv("\t").utf16)
    let reading = TableReading("so-lieu.csv", units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(reading.codes == [])
    #expect(reading.row(0) == Self.values)
  }

  @Test func readsTextOfSeveralLinesAndComposesIt() {
    let reading = TableReading("so-lieu.csv", "Chỉ tiêu,Kỳ,Nguồn\nho-ngheo,2025,\"Báo ca\u{301}o\n  quý I\"\n")
    #expect(reading.codes == [])
    #expect(reading.row(0)["source"]?.unicodeScalars.elementsEqual("Báo cáo quý I".unicodeScalars) == true)
  }

  @Test(arguments: ["-", "–", "—", "  ", " - "])
  func dashIsAnEmptyCell(written: String) {
    let reading = TableReading("so-lieu.csv", "Chỉ tiêu,Kỳ,Kế hoạch,Nguồn\nho-ngheo,2025,\(written),\(written)\n")
    #expect(reading.codes == [])
    #expect(reading.row(0) == ["indicator": "ho-ngheo", "period": "2025"])
  }

  @Test func lastLineNeedsNoEndAndEmptyLinesAreCounted() throws {
    let reading = TableReading("so-lieu.csv", "Chỉ tiêu,Kỳ,Thực hiện\n\nho-ngheo,2025,1\n,,\nho-ngheo,2026,⟦hai⟧")
    #expect(reading.standsAtMarks)
    #expect(reading.found == ["table-number-invalid ô C5"])
    #expect(reading.tables.first?.location(row: 0).cell?.title.vi == "dòng 3")
    #expect(reading.tables.first?.location(row: 0).span?.line == 3)
  }

  @Test func headerAloneIsAnEmptyTable() {
    let reading = TableReading("so-lieu.csv", "Chỉ tiêu,Kỳ,Thực hiện\n")
    #expect(reading.codes == [])
    #expect(reading.rows == 0)
    #expect(reading.tables.count == 1 && !reading.isIncomplete)
  }

  // MARK: Records that are not what they seem

  @Test func commaWithoutQuotesMovesValuesSoTheRowIsLeftOut() {
    let reading = TableReading(
      "so-lieu.csv", "Chỉ tiêu,Kỳ,Kế hoạch,Thực hiện,Nguồn\n⟦ho-ngheo,2025,73,5,80,⟧\nho-ngheo,2026,1,2,\n")
    #expect(reading.found == ["table-row-too-long dòng 2"])
    #expect(reading.standsAtMarks)
    #expect(reading.rows == 1)
    #expect(reading.isIncomplete)
  }

  @Test func shortRecordsAreFilledWithNothing() {
    let reading = TableReading("so-lieu.csv", "Chỉ tiêu,Kỳ,Kế hoạch,Thực hiện\nho-ngheo,2025\n")
    #expect(reading.codes == [])
    #expect(reading.rows == 1)
  }

  @Test func textBehindAQuotationMarkKeepsTheRowOut() {
    let reading = TableReading("so-lieu.csv", "Chỉ tiêu,Kỳ,Nguồn\nho-ngheo,2025,\"\"ở\nho-ngheo,2026,x\n")
    #expect(reading.found == ["table-unreadable ô C2"])
    #expect(reading.rows == 1)
    #expect(reading.row(0)["period"] == "2026")
    #expect(reading.isIncomplete)
  }

  @Test func openQuotationMarkLeavesTheRestUnread() {
    let reading = TableReading("so-lieu.csv", "Chỉ tiêu,Kỳ,Nguồn\nho-ngheo,2025,x\nho-ngheo,2026,\"mở\n")
    #expect(reading.codes == ["table-unreadable"])
    #expect(reading.diagnostics.first?.location.span?.line == 3)
    #expect(reading.rows == 1)
    #expect(reading.isIncomplete)
  }

  @Test func everyWrongCellOfARowIsTold() {
    let reading = TableReading(
      "so-lieu.csv", "Chỉ tiêu,Kỳ,Kế hoạch,Thực hiện\n⟦⟧,⟦năm nay⟧,⟦1,234.5⟧,5\n".replacing("1,234.5", with: "1.8"))
    #expect(Set(reading.codes) == ["table-required-missing", "table-period-invalid", "table-number-unclear"])
    #expect(reading.rows == 0)
  }

  @Test func wrongRequiredCellIsNotCalledEmptyToo() {
    let reading = TableReading("so-lieu.csv", "Chỉ tiêu,Kỳ,Thực hiện\nho-ngheo,⟦năm nay⟧,5\n")
    #expect(reading.codes == ["table-period-invalid"])
    #expect(reading.standsAtMarks)
  }

  @Test func titleOfAGroupOfRowsIsSkippedWithAWarning() {
    let reading = TableReading(
      "so-lieu.csv", "Chỉ tiêu,Kỳ,Thực hiện\n⟦I. Lĩnh vực kinh tế⟧,,\nho-ngheo,2025,5\n,,\n")
    #expect(reading.found == ["table-row-title ô A2"])
    #expect(reading.standsAtMarks)
    #expect(reading.rows == 1)
    #expect(!reading.isIncomplete)
  }

  // MARK: Files that cannot be used

  @Test func emptyFileLeavesItsTableIncomplete() {
    let reading = TableReading("so-lieu.csv", [UInt8]())
    #expect(reading.codes == ["table-unreadable"])
    #expect(reading.isIncomplete)
  }

  @Test func bytesOfAnOldEncodingAreRecognised() throws {
    // TCVN3: «Chỉ tiêu,Kỳ,Nguồn / ho-ngheo,2025,Cộng hòa xã hội chủ nghĩa Việt Nam».
    let text = "ChØ tiªu,Kú,Nguån\nho-ngheo,2025,Céng hßa x\u{B7} héi chñ nghÜa ViÖt Nam\n"
    let reading = TableReading("so-lieu.csv", text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(reading.codes == ["table-unreadable"])
    #expect(diagnostic.message(in: .vietnamese).contains("TCVN3"))
    #expect(diagnostic.fix(in: .vietnamese).contains("CSV UTF-8"))
    #expect(reading.isIncomplete)
  }

  @Test func textOfAnOldEncodingInUTF8IsRecognised() throws {
    let text = "Chỉ tiêu,Kỳ,Nguồn\nho-ngheo,2025,⟦Céng hßa x\u{B7} héi chñ nghÜa ViÖt Nam⟧\n"
    let reading = TableReading("so-lieu.csv", text)
    #expect(reading.found == ["text-legacy-encoding ô C2"])
    #expect(reading.standsAtMarks)
    #expect(reading.rows == 0)
    #expect(reading.diagnostics.first?.message(in: .vietnamese).contains("Cộng hòa xã hội") == true)
  }

  @Test func markingAboveTheHeaderKeepsTheWholeFileOut() {
    let reading = TableReading(
      "so-lieu.csv", "⟦TUYỆT MẬT⟧,,\nChỉ tiêu,Kỳ,Thực hiện\nho-ngheo,2025,5\n")
    #expect(reading.found == ["secrecy-marking ô A1"])
    #expect(reading.standsAtMarks)
    #expect(reading.rows == 0)
    #expect(reading.isIncomplete)
  }

  @Test func markingInAColumnThatIsNotReadKeepsItsRowOut() {
    let reading = TableReading(
      "so-lieu.csv", "Chỉ tiêu,Kỳ,Thực hiện,⟦Độ mật của số⟧\nho-ngheo,2025,5,⟦MẬT⟧\nho-ngheo,2026,6,\n")
    #expect(reading.found == ["table-heading-unknown ô D1", "secrecy-marking ô D2"])
    #expect(reading.standsAtMarks)
    #expect(reading.rows == 1)
  }

  @Test func markingInAPrivateColumnIsTheOfficesOwn() {
    let reading = TableReading("so-lieu.csv", "Chỉ tiêu,Kỳ,Thực hiện,Ghi chú\nho-ngheo,2025,5,MẬT\n")
    #expect(reading.codes == [])
    #expect(reading.rows == 1)
  }

  // MARK: Floods

  @Test func aFaultOfEveryRowIsShownTwentyTimes() throws {
    let rows = (0..<1000).map { "ho-ngheo,\($0 + 2000 - 0),1.\($0 % 10)\n" }
    let reading = TableReading("so-lieu.csv", "Chỉ tiêu,Kỳ,Thực hiện\n" + rows.joined())
    #expect(reading.codes.count { $0 == "table-number-unclear" } == 20)
    let more = try #require(
      reading.diagnostics.first {
        $0.rule == .tableMoreErrors && $0.message(in: .english).contains("table-number-unclear")
      })
    #expect(more.message(in: .vietnamese) == "Còn 980 ô nữa cùng lỗi [table-number-unclear].")
    #expect(reading.diagnostics.count <= 2 * 21)
  }
}
