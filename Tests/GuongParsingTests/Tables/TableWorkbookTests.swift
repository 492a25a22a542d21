import Foundation
import GuongModel
import GuongParsing
import Testing

/// XLSX files as offices keep them: titles, merged cells, hidden rows, formulas, dates that were periods.
@Suite struct TableWorkbookTests {
  private typealias Cell = TestSheet.Cell

  private static let header: [TestSheet.Cell] = [
    "STT", "Chỉ tiêu", "Đơn vị", "Kỳ", "Kế hoạch", "Thực hiện", "Số liệu đến ngày",
  ]
  private static let row: [TestSheet.Cell] = [
    1, "ho-ngheo", "xa-vinh-hai", 2025, 5, .percentage("0.985"), .date(45747),
  ]
  private static let values = [
    "indicator": "ho-ngheo", "unit": "xa-vinh-hai", "period": "2025", "target": "5", "actual": "98,5",
    "as_of": "2025-03-31",
  ]

  /// The header, and rows below it, in a sheet «Giá trị chỉ tiêu 2025».
  private func read(_ rows: [[TestSheet.Cell]], change: (inout TestSheet) -> Void = { _ in }) -> TableReading {
    var sheet = TestSheet(name: "Giá trị chỉ tiêu 2025", rows: [Self.header] + rows)
    change(&sheet)
    return TableReading("bieu-tong-hop.xlsx", [sheet])
  }

  /// A row whose cell of one column is another.
  private static func row(_ column: Int, _ cell: TestSheet.Cell) -> [TestSheet.Cell] {
    var cells = row
    cells[column] = cell
    return cells
  }

  @Test func readsWhatSpreadsheetsKnow() {
    let reading = read([Self.row])
    #expect(reading.found == [])
    #expect(reading.row(0) == Self.values)
    #expect(reading.tables.first?.location(row: 0, column: 4).cell?.title.vi == "trang «Giá trị chỉ tiêu 2025», ô F2")
  }

  // MARK: Which sheets are read

  @Test func sheetsOfOneTableAndOthersLieInOneFile() {
    let clusters: [[TestSheet.Cell]] = [["Mã", "Tên cụm, khối", "Năm"], ["cum-1", "Cụm 1", 2025]]
    let reading = TableReading(
      "bieu.xlsx",
      [
        TestSheet(name: "Giá trị chỉ tiêu 2024", rows: [Self.header, Self.row(3, 2024)]),
        TestSheet(name: "GIA TRI CHI TIEU 2025", rows: [Self.header, Self.row]),
        TestSheet(name: "Cụm, khối thi đua", rows: clusters),
        TestSheet(name: "Trống", rows: []),
        TestSheet(name: "Hướng dẫn", rows: [["Điền số vào các trang bên cạnh."]]),
      ])
    #expect(reading.tables.map(\.schema.id) == ["indicator_values", "indicator_values", "clusters"])
    #expect(reading.found == ["table-sheet-unknown trang «Hướng dẫn»"])
    #expect(!reading.isIncomplete)
    let joined = TableData.joined(reading.tables, in: StandardTables.schemas.map(\.id))
    #expect(joined.map(\.count) == [2, 1])
    #expect(joined.first?.location(row: 1).cell?.sheet == "GIA TRI CHI TIEU 2025")
  }

  @Test func sheetsOfAFileNamedForATableAreItsPartsIfTheyLookLikeIt() {
    let reading = TableReading(
      "gia-tri-chi-tieu.xlsx",
      [
        TestSheet(name: "2025", rows: [Self.header, Self.row(5, "chưa có")]),
        TestSheet(name: "Ghi chú", rows: [["Số liệu minh họa"], ["Nguồn", "Kỳ"]]),
      ])
    #expect(
      reading.found == ["table-number-invalid trang «2025», ô F2", "table-sheet-unknown trang «Ghi chú»"])
    #expect(reading.tables.map(\.schema.id) == ["indicator_values"])
  }

  @Test func aPartWithAMisspeltHeadingIsToldAndMissing() {
    let misspelt = Self.header.map { cell in
      if case .text("Kỳ") = cell { TestSheet.Cell.text("Kì báo cáo số liệu") } else { cell }
    }
    let reading = TableReading(
      "gia-tri-chi-tieu.xlsx",
      [TestSheet(name: "2024", rows: [misspelt, Self.row]), TestSheet(name: "2023", rows: [Self.header, Self.row])])
    #expect(reading.codes == ["table-heading-unknown", "table-heading-missing"])
    #expect(reading.isIncomplete)
  }

  @Test func manyMergedRangesTakeNoTime() {
    var sheet = TestSheet(name: "Giá trị chỉ tiêu", rows: [Self.header, Self.row])
    sheet.merged = Array(repeating: "A2:A1048576", count: 5_000) + Array(repeating: "A1:XFD20", count: 5_000)
    let time = ContinuousClock().measure { #expect(TableReading("bieu.xlsx", [sheet]).rows == 0) }
    #expect(time < .seconds(10))
  }

  @Test func theOnlySheetOfAFileNamedForATableIsIt() {
    let reading = TableReading(
      "gia-tri-chi-tieu.xlsx", [TestSheet(name: "Sheet1", rows: [["Chỉ tiêu", "Kế hoạch"], ["ho-ngheo", 5]])])
    #expect(reading.found == ["table-heading-missing trang «Sheet1», dòng 1"])
    #expect(reading.isIncomplete)
    #expect(reading.diagnostics.first?.message(in: .vietnamese) == "Bảng thiếu cột bắt buộc «Kỳ».")
    #expect(reading.diagnostics.first?.message(in: .english) == "The table lacks the required column «Period».")
  }

  @Test func fileOfWhichNothingIsATableIsNamed() {
    let reading = TableReading("bieu.xlsx", [TestSheet(name: "Sheet1", rows: [["a", "b"], [1, 2]])])
    #expect(reading.found == ["table-unknown"])
    #expect(reading.tables.isEmpty)
  }

  @Test func sheetWithAMistypedNameIsNamedWithTheNearest() {
    let reading = TableReading(
      "bieu.xlsx",
      [
        TestSheet(name: "Khen thuởngg", rows: [["a"]]),
        TestSheet(name: "Chỉ tiêu", rows: [["Mã", "Tên", "ĐVT", "Nhóm"]]),
      ])
    #expect(reading.found == ["table-sheet-unknown-near trang «Khen thuởngg»"])
    #expect(reading.diagnostics.first?.fix(in: .vietnamese) == "Có phải ý bạn là «Khen thưởng»?")
  }

  @Test func hiddenSheetsAndRowsAreReadAndTold() {
    let reading = read([Self.row, Self.row(3, 2024), Self.row(3, 2023)]) {
      $0.isHidden = true
      $0.hiddenRows = [3, 4]
    }
    #expect(
      reading.found == [
        "table-sheet-hidden trang «Giá trị chỉ tiêu 2025»", "table-rows-hidden trang «Giá trị chỉ tiêu 2025», dòng 3",
      ])
    #expect(reading.diagnostics.last?.message(in: .vietnamese).hasPrefix("Có 2 dòng ẩn") == true)
    #expect(reading.rows == 3)
  }

  @Test func hiddenColumnsThatReadersSeeAreTold() {
    // A number of rows and a note of the office's own are nobody's loss.
    let reading = read([Self.row]) {
      $0.rows[0].append("Ghi chú nội bộ")
      $0.rows[1].append("gọi lại")
      $0.hiddenColumns = [8...8, 6...6, 1...1, 3...3]
    }
    #expect(reading.found == ["table-columns-hidden trang «Giá trị chỉ tiêu 2025», ô C1"])
    let message = reading.diagnostics.first.map { [$0.message(in: .vietnamese), $0.message(in: .english)] }
    #expect(message?.first?.hasSuffix("công bố: C «Đơn vị», F «Thực hiện».") == true)
    #expect(message?.last?.hasSuffix("published: C «Unit», F «Actual».") == true)
    #expect(reading.rows == 1)
  }

  // MARK: What a fault teaches

  @Test func aNumberWithWordsSaysInWhatTheColumnCounts() {
    let works = TableReading(
      "works.csv", "id,name,registered_by,status,value\na,A,xa,registered,1.8 tỷ\n")
    #expect(works.found == ["table-number-with-words ô E2"])
    #expect(works.diagnostics.first?.fix(in: .vietnamese).contains("Cột này tính bằng triệu đồng") == true)
    #expect(read([Self.row(4, "5 ha")]).found == ["table-number-with-words trang «Giá trị chỉ tiêu 2025», ô E2"])
  }

  @Test func cellsThatMayBeEmptyAreSaidToBeSo() {
    let date = read([Self.row(6, "chưa")]).diagnostics.first?.fix(in: .vietnamese)
    #expect(date?.hasSuffix("Chưa có thì để trống ô.") == true)
    let awards = TableExample.all.first { $0.schema == "awards" }
    let row = awards?.good.replacing(/\d+\/\d+\/\d{4}|\d{4}-\d\d-\d\d/, with: "chưa rõ") ?? ""
    let required = TableReading("awards.csv", "\(awards?.header ?? "")\n\(row)\n").diagnostics.first
    #expect(required?.rule == .tableDateInvalid)
    #expect(required?.fix(in: .vietnamese).contains("để trống") == false)
  }

  @Test func anUnknownColumnIsGivenTheNamesThatAreLeft() {
    let reading = read([Self.row + ["x"]]) { $0.rows[0].append("Tiền thưởng") }
    #expect(reading.found == ["table-heading-unknown trang «Giá trị chỉ tiêu 2025», ô H1"])
    let fix = reading.diagnostics.first?.fix(in: .vietnamese)
    #expect(fix?.contains("«Nguồn số liệu»") == true && fix?.contains("«Kế hoạch»") == false)
  }

  @Test func aMergedRangeIsToldOnceAndNotAsEmptyCells() {
    let reading = read([Self.row, Self.row(3, 2024), Self.row(3, 2023)]) {
      $0.rows[2][1] = nil
      $0.rows[3][1] = nil
      $0.merged = ["B2:B4"]
    }
    #expect(reading.found == ["table-cell-merged trang «Giá trị chỉ tiêu 2025», ô B3"])
    #expect(reading.rows == 1)
  }

  @Test func aFormulaThatGaveNothingIsToldOnce() {
    for (cell, code) in [
      (TestSheet.Cell.formula("SUM(A1)", nil), "table-cell-unreadable"), (.error("#N/A"), "table-formula-failed"),
    ] {
      #expect(read([Self.row(5, cell)]).codes == [code])
    }
  }

  // MARK: Headers

  @Test func titlesStandAboveTheHeader() {
    let reading = read([]) {
      $0.rows = [
        ["UBND HUYỆN NINH HẢI"], [], ["BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU"], ["(Số liệu minh họa)"], Self.header,
        Self.row,
      ]
      $0.merged = ["A1:D1", "A3:G3", "A4:G4"]
    }
    #expect(reading.found == [])
    #expect(reading.rows == 1)
    #expect(reading.tables.first?.location(row: 0).cell?.row == 6)
  }

  @Test func headerOfTwoRowsIsOne() {
    let upper: [TestSheet.Cell] = ["STT", "Chỉ tiêu", "Đơn vị", "Kỳ", "Kết quả năm 2025", nil, "Nguồn"]
    let lower: [TestSheet.Cell] = [nil, nil, nil, nil, "Kế hoạch", "Thực hiện", nil]
    let data: [TestSheet.Cell] = [1, "ho-ngheo", "xa-vinh-hai", 2025, 5, 6, "Báo cáo"]
    for merged in [["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2"], ["E1:F1"], []] {
      let reading = read([]) {
        $0.rows = [upper, lower, data]
        $0.merged = merged
      }
      #expect(reading.found == [], "\(merged)")
      #expect(reading.row(0)["target"] == "5" && reading.row(0)["actual"] == "6", "\(merged)")
      #expect(reading.row(0)["indicator"] == "ho-ngheo" && reading.row(0)["source"] == "Báo cáo", "\(merged)")
    }
  }

  @Test func headingOverTwoMergedColumnsIsOneColumn() {
    let reading = read([]) {
      $0.rows = [["Chỉ tiêu", nil, "Kỳ", "Thực hiện"], ["ho-ngheo", nil, 2025, 5]]
      $0.merged = ["A1:B1", "A2:B2"]
    }
    #expect(reading.found == [])
    #expect(reading.rows == 1)
  }

  @Test func columnThatStandsTwiceLeavesTheSheetOut() {
    let reading = read([]) { $0.rows = [["Chỉ tiêu", "Kỳ", "Kế hoạch", "ke hoach"], ["ho-ngheo", 2025, 1, 2]] }
    #expect(reading.found == ["table-column-repeated trang «Giá trị chỉ tiêu 2025», ô D1"])
    #expect(reading.rows == 0 && reading.isIncomplete)
  }

  @Test func unknownHeadingsAreNamedWithTheNearest() {
    let reading = read([]) {
      $0.rows = [["Chỉ tiêu", "Kỳ", "Nguồn số liệuu", "Xếp hạng nội bộ"], ["ho-ngheo", 2025, "a", 2]]
    }
    #expect(
      reading.found == [
        "table-heading-unknown-near trang «Giá trị chỉ tiêu 2025», ô C1",
        "table-heading-unknown trang «Giá trị chỉ tiêu 2025», ô D1",
      ])
    #expect(reading.diagnostics.first?.fix(in: .vietnamese) == "Có phải ý bạn là «Nguồn số liệu»?")
    #expect(reading.rows == 1 && !reading.isIncomplete)
  }

  @Test func sheetWithoutAHeaderNamesTheColumnsThatItNeeds() {
    let reading = read([]) { $0.rows = [["ho-ngheo", 2025, 1, 2]] }
    #expect(reading.found == ["table-header-missing trang «Giá trị chỉ tiêu 2025», dòng 1"])
    #expect(reading.diagnostics.first?.fix(in: .vietnamese).hasSuffix("«Chỉ tiêu», «Kỳ».") == true)
  }

  // MARK: Cells

  @Test func formulasAreToldOncePerColumn() {
    let reading = read([Self.row(5, .formula("E2*2", "10")), Self.row(5, .formula("E3*2", "12"))])
    #expect(reading.found == ["table-formula trang «Giá trị chỉ tiêu 2025», ô F2"])
    #expect(reading.row(0)["actual"] == "10" && reading.rows == 2)
  }

  @Test func failedAndUncountedFormulasKeepTheirRowsOut() {
    let reading = read([Self.row(5, .error("#REF!")), Self.row(4, .formula("A1", nil)), Self.row])
    let cells = reading.found.filter { !$0.hasPrefix("table-formula trang") }
    #expect(
      Set(cells) == [
        "table-formula-failed trang «Giá trị chỉ tiêu 2025», ô F2",
        "table-cell-unreadable trang «Giá trị chỉ tiêu 2025», ô E3",
      ])
    #expect(reading.rows == 1 && reading.isIncomplete)
    let failed = reading.diagnostics.first { $0.rule == .tableFormulaFailed }
    #expect(failed?.message(in: .vietnamese) == "Công thức ở cột «Thực hiện» cho lỗi #REF!.")
    let unread = reading.diagnostics.first { $0.rule == .tableCellUnreadable }
    #expect(
      unread?.message(in: .vietnamese) == "Không đọc được ô «Kế hoạch»: Ô có công thức nhưng chưa được tính.")
  }

  @Test func cellsThatNobodyReadsMayBeBroken() {
    let reading = read([Self.row + [.formula("A1", nil)]]) { $0.rows.insert([.formula("NOW()", nil)], at: 0) }
    #expect(reading.found == [])
    #expect(reading.rows == 1 && !reading.isIncomplete)
  }

  @Test(arguments: [
    (6, TestSheet.Cell.number("45747"), "table-date-is-number", "Ô «Số liệu đến ngày» là số 45747, không phải ngày."),
    (5, .date(45717), "table-cell-is-date", "Excel đã đổi ô «Thực hiện» thành ngày 01/3/2025."),
    (3, .date(45731), "table-period-invalid", "«15/3/2025» ở cột «Kỳ» không phải là một kỳ."),
    (3, .number("20.25"), "table-period-invalid", "«20,25» ở cột «Kỳ» không phải là một kỳ."),
    (5, .boolean(true), "table-number-invalid", "«có» ở cột «Thực hiện» không phải là số."),
    (5, .text("#N/A"), "table-number-invalid", "«#N/A» ở cột «Thực hiện» không phải là số."),
  ])
  func wrongKindOfCellIsPointedAt(column: Int, cell: TestSheet.Cell, code: String, message: String) {
    let reading = read([Self.row, Self.row(column, cell)])
    #expect(
      reading.found == ["\(code) trang «Giá trị chỉ tiêu 2025», ô \(TableCell.letters(column))3"])
    #expect(reading.diagnostics.first?.message(in: .vietnamese) == message)
    #expect(reading.rows == 1 && reading.isIncomplete)
  }

  @Test func periodThatExcelMadeADateIsTakenAsItsMonth() {
    let reading = read([Self.row(3, .date(45717))])
    #expect(reading.found == ["table-period-is-date trang «Giá trị chỉ tiêu 2025», ô D2"])
    #expect(reading.row(0)["period"] == "2025-03")
    #expect(
      reading.diagnostics.first?.message(in: .vietnamese)
        == "Excel đã đổi kỳ trong ô này thành ngày; được hiểu là tháng 3/2025.")
    #expect(!reading.isIncomplete)
  }

  @Test func numbersKeepTheirDecimals() {
    let reading = read([Self.row(5, .number("0.30000000000000004")), Self.row(5, .number("1234567.89"))])
    #expect(reading.row(0)["actual"] == "0,3")
    #expect(reading.row(1)["actual"] == "1.234.567,89")
  }

  @Test func cellsMergedDownLeaveTheirRowsOut() {
    let reading = read([Self.row, Self.row(1, nil), Self.row(1, nil), Self.row]) { $0.merged = ["B2:B4"] }
    let merged = reading.diagnostics.filter { $0.rule == .tableCellMerged }
    #expect(merged.map { $0.location.cell?.title.vi } == ["trang «Giá trị chỉ tiêu 2025», ô B3"])
    #expect(merged.first?.message(in: .vietnamese).contains("B2:B4") == true)
    #expect(reading.rows == 2 && reading.isIncomplete)
  }

  @Test func optionalCellsMergedDownAreNotTakenForEmpty() {
    let reading = read([Self.row, Self.row(2, nil)]) { $0.merged = ["C2:C3"] }
    #expect(reading.found == ["table-cell-merged trang «Giá trị chỉ tiêu 2025», ô C3"])
    #expect(reading.rows == 1)
  }

  @Test func titlesOfGroupsAndNumberedEmptyRowsAreNoData() {
    let reading = read([[nil, "A. KINH TẾ"], Self.row, [2], [3]]) { $0.merged = ["B2:G2"] }
    #expect(reading.found == ["table-row-title trang «Giá trị chỉ tiêu 2025», ô B2"])
    #expect(reading.rows == 1 && !reading.isIncomplete)
  }

  @Test func oldFontsAreRecognised() {
    let reading = read([]) {
      $0.rows = [["ChØ tiªu", "Kú", "Thùc hiÖn", "Nguån sè liÖu"], ["ho-ngheo", 2025, 5, "Phßng Néi vô huyÖn"]]
    }
    #expect(reading.found == ["text-legacy-encoding trang «Giá trị chỉ tiêu 2025», ô A1"])
    #expect(reading.diagnostics.first?.message(in: .vietnamese).contains("«Chỉ tiêu»") == true)
    #expect(reading.isIncomplete)
  }

  @Test func markingOfTheSheetKeepsItOut() {
    let reading = read([Self.row]) { $0.rows.insert(["MẬT"], at: 0) }
    #expect(reading.found == ["secrecy-marking trang «Giá trị chỉ tiêu 2025», ô A1"])
    #expect(reading.rows == 0 && reading.isIncomplete)
  }

  // MARK: Files of programs

  @Test func readsTheSampleCampaignWithoutADiagnostic() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../content")
      .standardizedFileURL
    let (schemas, faults) = TableSchemasReader.schemas(
      path: "content/tables.yaml", bytes: [UInt8](try Data(contentsOf: root.appending(path: "tables.yaml"))))
    #expect(faults == [])
    let folder = root.appending(path: "campaigns/thi-dua-dac-biet")
    var rows = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where name.hasSuffix(".csv") || name.hasSuffix(".xlsx") {
      let reading = TableReading(
        name, [UInt8](try Data(contentsOf: folder.appending(path: name))), schemas: schemas)
      #expect(reading.found == [], "\(name)")
      #expect(reading.rows > 0 && !reading.isIncomplete, "\(name)")
      rows += reading.rows
    }
    #expect(rows > 100)
  }

  @Test func refusesWhatIsNoWorkbook() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../GuongSpreadsheetsTests/Fixtures").standardizedFileURL
    for name in ["other.xls", "other.ods"] {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      let reading = TableReading("khen-thuong.xlsx", bytes)
      #expect(reading.found == ["table-unreadable"])
      #expect(reading.isIncomplete)
      #expect(reading.diagnostics.first?.fix(in: .vietnamese).contains(".xlsx") == true)
    }
  }
}
