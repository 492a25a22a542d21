import GuongSpreadsheets
import GuongTestSupport
import Testing

/// Files that are no tables of ours, whatever they are called.
@Suite struct FileFormatTests {
  private func reason(_ bytes: [UInt8]) -> SpreadsheetFault.Reason? {
    if case .failure(let fault) = SpreadsheetFile.read(bytes) { fault.reason } else { nil }
  }

  @Test func namesOtherSpreadsheets() throws {
    #expect(reason(try Fixture.openDocument.bytes) == .openDocument)
    #expect(reason(try Fixture.oldExcel.bytes) == .oldExcel)
  }

  /// A password wraps the workbook in the container of old Excel, with a stream of this name.
  @Test func aPasswordIsToldFromOldExcel() {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 1016)
    #expect(reason(bytes) == .oldExcel)
    for (index, unit) in "EncryptedPackage".utf16.enumerated() { bytes[640 + 2 * index] = UInt8(unit) }
    #expect(reason(bytes) == .encrypted)
  }

  @Test func encryptedPartsAreTold() {
    let archive = ZipWriter.archive([("xl/workbook.xml", Array("<workbook/>".utf8))], password: "bí mật")
    #expect(reason(archive) == .encrypted)
  }

  @Test(arguments: [
    ("%PDF-1.7\n", "PDF"), ("\u{FEFF}<html><table>", "HTML"), ("\r\n <!DOCTYPE html>", "HTML"),
    ("<?xml version='1.0'?><Workbook/>", "XML"),
  ])
  func namesOtherFormats(text: String, name: String) { #expect(reason(Array(text.utf8)) == .otherFormat(name)) }

  @Test(arguments: [
    ("word/document.xml", SpreadsheetFault.Reason.otherFormat("Word")), ("xl/workbook.bin", .binaryWorkbook),
    ("ppt/presentation.xml", .otherFormat("PowerPoint")), ("xl/workbook.xml", .partMissing("xl/workbook.xml")),
  ])
  func namesOtherOfficeFiles(part: String, reason: SpreadsheetFault.Reason) {
    let relationships =
      "<Relationships><Relationship Id='a' Type='http://x/officeDocument' Target='\(part)'/></Relationships>"
    let archive = ZipWriter.archive([("[Content_Types].xml", []), ("_rels/.rels", Array(relationships.utf8))])
    #expect(self.reason(archive) == reason)
  }

  @Test func anArchiveOfOtherThingsIsNoTable() {
    #expect(reason(ZipWriter.archive([("ảnh.jpg", [1, 2, 3])])) == .otherFormat("ZIP"))
  }

  @Test func textIsCSV() throws {
    guard case .separated = try SpreadsheetFile.read(Array("a,b".utf8)).get() else {
      Issue.record("text was not taken for CSV")
      return
    }
  }

  @Test func anEmptyFileIsAFault() { #expect(reason([]) == .emptyFile) }

  /// One function may read rows of both kinds of file.
  @Test func rowsOfAllFilesLookAlike() throws {
    func shown(_ row: borrowing some SheetRowView & ~Copyable) -> [String] {
      (0..<row.count).map { "\(row.number)/\(row.line ?? 0) \(row[$0]) \(row.isFormula($0))" }
    }
    var rows: [[String]] = []
    let values = try SeparatedValues.read(Array("a,\nb".utf8)).get()
    _ = values.forEachRow { row in rows.append(shown(row)) }
    #expect(rows == [["1/1 text(\"a\") false", "1/1 empty false"], ["2/2 text(\"b\") false"]])
    let test = TestWorkbook(sheet: "<sheetData><row r='3'><c t='b'><f>1</f><v>1</v></c></row></sheetData>")
    let sheet = try #require(try test.read().sheets.first)
    #expect(sheet.rows.map { shown($0) } == [["3/0 boolean(true) true"]])
  }
}
