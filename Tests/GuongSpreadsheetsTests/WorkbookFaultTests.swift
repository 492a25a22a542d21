import GuongSpreadsheets
import GuongTestSupport
import Testing

/// Workbooks that are damaged or made for harm.
@Suite struct WorkbookFaultTests {
  private func sheet(_ content: String) -> TestWorkbook { TestWorkbook(sheet: content) }

  private func limits(_ change: (inout SpreadsheetLimits) -> Void) -> SpreadsheetLimits {
    var limits = SpreadsheetLimits()
    change(&limits)
    return limits
  }

  @Test(arguments: [
    ("<c><f>A1</f></c>", SpreadsheetFault.Reason.formulaWithoutValue), ("<c><f>A1</f><v/></c>", .formulaWithoutValue),
    ("<c t='str'><f>A1</f></c>", .formulaWithoutValue), ("<c t='s'><v>0</v></c>", .sharedTextMissing),
    ("<c t='s'><v>-1</v></c>", .sharedTextMissing), ("<c t='s'><v>x</v></c>", .sharedTextMissing),
    ("<c t='q'><v>1</v></c>", .cellTypeUnknown("q")), ("<c t='b'><v>có</v></c>", .cellTypeUnknown("có")),
    ("<c t='d'><v>2025-02-30</v></c>", .dateImpossible("2025-02-30")),
    ("<c t='d'><v>T07:30</v></c>", .dateImpossible("T07:30")),
  ])
  func aCellThatCannotBeReadIsTold(cell: String, reason: SpreadsheetFault.Reason) throws {
    let workbook = try sheet("<sheetData><row r='7'><c r='D7'><v>1</v></c>\(cell)</row></sheetData>").read()
    let fault = try #require(workbook.faults.first)
    #expect(fault.reason == reason)
    #expect(fault.scope == .cell)
    #expect(fault.sheet == "Bảng")
    #expect(fault.cell?.description == "E7")
    #expect(workbook.sheets.first?.row(7)?[4] == .unreadable)
    #expect(workbook.sheets.first?.row(7)?[3] == Decimal.number("1"))
  }

  @Test(arguments: [
    ("<sheetData><row r='2'/><row r='2'/></sheetData>", SpreadsheetFault.Reason.cellOutOfOrder),
    ("<sheetData><row r='1'><c r='B1'/><c r='A1'/></row></sheetData>", .cellOutOfOrder),
    ("<sheetData><c t='q'/></sheetData>", .cellOutOfOrder),
    ("<sheetData><row><c><c><v>1</v></c><v>2</v></c></row></sheetData>", .cellOutOfOrder),
    ("<sheetData><row><row/></row></sheetData>", .cellOutOfOrder),
    ("<sheetData><row r='x'/></sheetData>", .cellNameInvalid("x")),
    ("<sheetData><row r='0'/></sheetData>", .cellNameInvalid("0")),
    ("<sheetData><row r='1'><c r='A2'/></row></sheetData>", .cellNameInvalid("A2")),
    ("<sheetData><row r='1'><c r='XFE1'/></row></sheetData>", .cellNameInvalid("XFE1")),
    ("<sheetData><row r='1048577'/></sheetData>", .tooManyRows(limit: 1_048_576)),
    ("<sheetData><row><c r='XFD1'/><c/></row></sheetData>", .tooManyColumns(limit: 16_384)),
    ("<mergeCells><mergeCell ref='A1:'/></mergeCells>", .cellNameInvalid("A1:")),
    ("<cols><col min='3' max='2' hidden='1'/></cols>", .cellNameInvalid("3–2")),
    ("<cols><col min='0' max='0' hidden='1'/></cols>", .cellNameInvalid("0–0")),
    ("<cols><col min='1' max='16385' hidden='1'/></cols>", .cellNameInvalid("1–16385")),
    ("<sheetData><row>", .partDamaged("xl/worksheets/sheet1.xml")),
    ("<row a='1' a='2'/>", .partDamaged("xl/worksheets/sheet1.xml")),
    ("&không;", .partDamaged("xl/worksheets/sheet1.xml")),
  ])
  func aSheetThatCannotBeReadIsLeftOutAlone(content: String, reason: SpreadsheetFault.Reason) throws {
    var test = sheet(content)
    test.workbook = "<sheets><sheet name='Hỏng' r:id='r1'/><sheet name='Lành' r:id='r4'/></sheets>"
    test.relationships += "<Relationship Id='r4' Type='http://x/worksheet' Target='worksheets/sheet2.xml'/>"
    test.parts = [
      ("xl/worksheets/sheet2.xml", "<worksheet xmlns='m'><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>")
    ]
    let workbook = try test.read()
    #expect(workbook.faults.map(\.reason) == [reason])
    #expect(workbook.faults.map(\.sheet) == ["Hỏng"])
    #expect(workbook.faults.map(\.scope) == [.sheet])
    #expect(workbook.sheets.map(\.name) == ["Lành"])
    #expect(workbook.sheets.first?.row(1)?[0] == Decimal.number("1"))
  }

  @Test(arguments: [
    "<!DOCTYPE worksheet>", "<!DOCTYPE worksheet [<!ENTITY a 'b'>]>", "<!DOCTYPE w SYSTEM 'file:///etc/passwd'>",
    "<!DOCTYPE l [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]>",
  ])
  func documentTypesAreRefused(prolog: String) {
    var test = sheet("<sheetData><row><c t='inlineStr'><is><t>&c;</t></is></c></row></sheetData>")
    test.sheetProlog = prolog
    #expect(test.reason() == .entitiesRefused("xl/worksheets/sheet1.xml"))
  }

  @Test func deepNestingIsRefused() {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    // The root is one level.
    #expect(sheet(nested(63)).reason() == nil)
    #expect(sheet(nested(64)).reason() == .nestedTooDeep("xl/worksheets/sheet1.xml"))
    #expect(sheet(nested(100_000)).reason() == .nestedTooDeep("xl/worksheets/sheet1.xml"))
  }

  @Test func aZipBombIsStopped() {
    var test = TestWorkbook()
    let blanks = String(repeating: " ", count: 64 << 20)
    test.sharedTexts = blanks
    let bytes = test.bytes
    #expect(bytes.count < 100_000)
    let clock = ContinuousClock()
    let time = clock.measure { #expect(test.reason() == .suspiciousCompression("xl/sharedStrings.xml")) }
    #expect(time < .seconds(20))
  }

  @Test func whatIsUnpackedInAllIsLimited() {
    var generator = SeededGenerator(seed: 1)
    let noise = (0..<100_000).map { _ in "<!--\(generator.next())-->" }.joined()
    let test = TestWorkbook(sheet: noise, sharedTexts: noise)
    #expect(test.reason() == nil)
    #expect(test.reason(limits { $0.unpackedBytes = 3 << 20 }) == .tooLarge(megabytes: 3))
  }

  /// The archive claims that each of its parts is of one byte.
  @Test func sizesThatAnArchiveClaimsAreNotBelieved() throws {
    let blanks = (0..<300_000).map { "\($0 &* 7_919)" }.joined(separator: " ")
    var bytes = TestWorkbook(sheet: "<!--\(blanks)-->").bytes
    for index in bytes.indices.dropLast(28) where bytes[index...].starts(with: [0x50, 0x4B, 0x01, 0x02]) {
      bytes.replaceSubrange(index + 24..<index + 28, with: [1, 0, 0, 0])
    }
    guard case .failure(let fault) = Workbook.read(bytes, limits: limits({ $0.unpackedBytes = 1 << 20 })) else {
      Issue.record("more than a megabyte was unpacked")
      return
    }
    #expect(fault.reason == .tooLarge(megabytes: 1))
  }

  @Test func cellsOfAllSheetsAreLimited() {
    let row = "<row><c><v>1</v></c><c r='H1'><v>1</v></c></row>"
    var test = sheet("<sheetData>\(row)</sheetData>")
    test.workbook = "<sheets><sheet name='A' r:id='r1'/><sheet name='B' r:id='r1'/></sheets>"
    #expect(test.reason(limits { $0.cells = 16 }) == nil)
    #expect(test.reason(limits { $0.cells = 15 }) == .tooManyCells(limit: 15))
  }

  @Test func otherLimitsHold() {
    let merged = "<mergeCells><mergeCell ref='A1:B1'/><mergeCell ref='A2:B2'/></mergeCells>"
    #expect(sheet(merged).reason(limits { $0.mergedRanges = 1 }) == .tooManyMergedRanges(limit: 1))
    let text = "<sheetData><row><c t='inlineStr'><is><t>một câu dài</t></is></c></row></sheetData>"
    #expect(sheet(text).reason(limits { $0.cellBytes = 13 }) == .textTooLong(limit: 13))
    #expect(sheet(text).reason(limits { $0.cellBytes = 15 }) == nil)
    var test = sheet("<sheetData><row><c t='s'><v>0</v></c></row></sheetData>")
    test.sharedTexts = "<si><t>một câu dài</t></si>"
    #expect(test.reason(limits { $0.cellBytes = 13 }) == .textTooLong(limit: 13))
    test.workbook = "<sheets><sheet name='A' r:id='r1'/><sheet name='B' r:id='r1'/></sheets>"
    #expect(test.reason(limits { $0.sheets = 1 }) == .tooManySheets(limit: 1))
  }

  @Test func tooManyFaultsEndTheReading() throws {
    let test = sheet("<sheetData><row>\(String(repeating: "<c t='q'/>", count: 5))</row></sheetData>")
    let workbook = try test.read(limits { $0.faults = 3 })
    #expect(workbook.faults.count == 4)
    #expect(workbook.faults.last?.reason == .tooManyFaults(limit: 3))
    #expect(workbook.sheets.isEmpty)
  }

  @Test func aCutFileIsDamaged() throws {
    let bytes = try Fixture.xlsxwriter.bytes
    for length in [4, 100, bytes.count / 2, bytes.count - 1] {
      guard case .failure(let fault) = SpreadsheetFile.read(Array(bytes.prefix(length))) else {
        Issue.record("\(length) bytes of the file were read")
        continue
      }
      #expect(fault.reason == .archiveDamaged)
    }
  }
}
