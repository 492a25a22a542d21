import GuongSpreadsheets
import Testing
import VietnameseText

/// Workbooks as other programs write them: see `Fixtures/make.py`.
@Suite struct WorkbookProgramsTests {
  private func workbook(_ fixture: Fixture) throws -> Workbook {
    guard case .workbook(let workbook) = try SpreadsheetFile.read(fixture.bytes).get() else {
      throw SpreadsheetFaultMissing()
    }
    return workbook
  }

  private struct SpreadsheetFaultMissing: Error {}

  /// The same content by xlsxwriter, with days from 1904, by LibreOffice, and with strict namespaces and moved parts.
  @Test(arguments: [Fixture.xlsxwriter, .dates1904, .libreofficeAgain, .strictMoved])
  func readsTargets(fixture: Fixture) throws {
    let workbook = try workbook(fixture)
    #expect(workbook.faults.isEmpty)
    let sheet = try #require(workbook.sheet("Chỉ tiêu 2025"))
    #expect(sheet.rows.map(\.number) == [1, 2, 3, 4, 5])
    let third = try #require(sheet.row(3))
    #expect(
      third.cells == [
        .text("ct-01"), .text("Thu ngân sách"), .text("triệu đồng"), Decimal.number("1234567.89"),
        Decimal.percentage("98.5"), try Decimal.date(2025, 11, 30), .boolean(true), .error("#DIV/0!"),
        .text("hai\ndòng\u{07}"),
      ])
    let fourth = try #require(sheet.row(4))
    #expect(
      Array(fourth.cells[3...]) == [
        Decimal.number("0.3"), Decimal.percentage("30"), try Decimal.date(2025, 2, 28), .text("đạt"),
        .text("vượt mức kế hoạch"),
      ])
    #expect(third.isFormula(7) && fourth.isFormula(4) && fourth.isFormula(6))
    #expect(!third.isFormula(4) && !fourth.isFormula(3) && !fourth.isFormula(99))
  }

  @Test(arguments: [Fixture.xlsxwriter, .libreofficeAgain])
  func knowsWhatIsHidden(fixture: Fixture) throws {
    let workbook = try workbook(fixture)
    let sheet = try #require(workbook.sheet("Chỉ tiêu 2025"))
    #expect(sheet.rows.filter(\.isHidden).map(\.number) == [5])
    #expect(sheet.hiddenRows == [5...5])
    #expect(sheet.hiddenColumns == [9...10])
    #expect(sheet.isColumnHidden(10) && !sheet.isColumnHidden(8))
    #expect(workbook.sheets.filter(\.isHidden).map(\.name) == ["Trang ẩn"])
    #expect(workbook.sheet("Trang ẩn")?.row(3)?.cells == [.empty, .text("ô B3")])
  }

  @Test func sheetsStandInTheOrderOfTheirTabsWithoutCharts() throws {
    #expect(try workbook(.xlsxwriter).sheets.map(\.name) == ["Chỉ tiêu 2025", "Trang ẩn", "Cuối"])
  }

  @Test func aMergedHeaderIsFilled() throws {
    let sheet = try #require(try workbook(.xlsxwriter).sheets.first)
    #expect(sheet.mergedRanges.map(\.description) == ["A1:C1", "D1:E1"])
    let title: SheetCell = .text("Chỉ tiêu thi đua")
    #expect(sheet.cells(inRow: 1, fillingMerged: true) == [title, title, title, .text("Kết quả"), .text("Kết quả")])
    #expect(sheet.cells(inRow: 1, fillingMerged: false) == [title, .empty, .empty, .text("Kết quả")])
  }

  @Test func readsOpenpyxl() throws {
    let workbook = try workbook(.openpyxl)
    let sheet = try #require(workbook.sheet("Danh sách khen thưởng"))
    #expect(
      sheet.row(2)?.cells == [
        .text("Đặng Thị Ơn"), try Decimal.date(2025, 3, 1), Decimal.number("1500000"), Decimal.percentage("7"),
      ])
    #expect(
      sheet.row(3)?.cells == [
        .text("Nguyễn Văn Ẩn"), try Decimal.date(1900, 2, 28), Decimal.number("-2.5"), Decimal.percentage("100"),
        .unreadable,
      ])
    let opening = try #require(ClockTime(hour: 7, minute: 30))
    #expect(sheet.row(9)?[7] == .time(opening))
    #expect(sheet.cells(inRow: 12, fillingMerged: true) == [.text("gộp"), .text("gộp"), .text("gộp")])
    #expect(workbook.faults.map(\.reason) == [.formulaWithoutValue])
    #expect(workbook.faults.map(\.cell?.description) == ["E3"])
    #expect(workbook.faults.map(\.sheet) == ["Danh sách khen thưởng"])
  }

  @Test func readsISODates() throws {
    let sheet = try #require(try workbook(.isoDates).sheets.first)
    #expect(sheet.rows.map(\.cells) == [[try Decimal.date(2025, 9, 2)], [try Decimal.date(2025, 9, 2)]])
  }

  @Test func readsLibreOffice() throws {
    let sheet = try #require(try workbook(.libreoffice).sheets.first)
    #expect(
      sheet.row(2)?.cells == [
        .text("ct-01"), try Decimal.date(2025, 11, 30), Decimal.number("1234567.89"), Decimal.percentage("98.5"),
        Decimal.number("2469135.78"),
      ])
    #expect(sheet.row(2)?.isFormula(4) == true)
  }

  /// libxml2 and libzip keep nothing between calls that threads could disturb.
  @Test func workbooksAreReadOnAllCoresAtOnce() async throws {
    let bytes = try Fixture.xlsxwriter.bytes
    let expected = try Workbook.read(bytes).get().sheets.map { $0.rows.map(\.cells) }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<200 {
        group.addTask { (try? Workbook.read(bytes).get().sheets.map { $0.rows.map(\.cells) }) == expected }
      }
      for await isAlike in group { #expect(isAlike) }
    }
  }
}
