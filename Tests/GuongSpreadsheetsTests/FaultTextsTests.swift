import GuongModel
import GuongSpreadsheets
import Testing

/// What faults tell editors.
@Suite struct FaultTextsTests {
  @Test func everyFaultSaysSomethingOfItsOwn() {
    var messages: Set<String> = []
    let faults = Self.faults
    for fault in faults {
      #expect(messages.insert(fault.message.vi).inserted, "\(fault.reason)")
      #expect(fault.message.vi != fault.message.en && fault.fix.vi != fault.fix.en)
      #expect(fault.message.vi.hasSuffix("."), "\(fault.reason)")
      #expect(fault.fix.vi.hasSuffix("."), "\(fault.reason)")
    }
    #expect(messages.count == faults.count)
  }

  /// One of each that can be made from a small file.
  private static var faults: [SpreadsheetFault] {
    var limits = SpreadsheetLimits()
    (limits.cells, limits.columns, limits.rows, limits.sheets, limits.mergedRanges, limits.cellBytes) = (
      3, 3, 3, 1, 0, 3
    )
    let sheets = [
      "<sheetData><row><c t='q'/></row></sheetData>", "<sheetData><row><c t='s'><v>9</v></c></row></sheetData>",
      "<sheetData><row><c><f/></c></row></sheetData>", "<sheetData><row><c><v>x</v></c></row></sheetData>",
      "<sheetData><row><c t='d'><v>x</v></c></row></sheetData>", "<sheetData><row><c><v>1234</v></c></row></sheetData>",
      "<sheetData><row r='4'/></sheetData>", "<sheetData><row><c r='D1'/></row></sheetData>",
      "<sheetData><row><c><v>1</v></c></row><row><c/><c/><c><v>1</v></c></row></sheetData>",
      "<mergeCells><mergeCell ref='A1'/></mergeCells>",
      "<sheetData><row r='1'/><row r='1'/></sheetData>", "<sheetData><row r='x'/></sheetData>", "<a>",
    ]
    var faults = sheets.flatMap { sheet -> [SpreadsheetFault] in
      switch Workbook.read(TestWorkbook(sheet: sheet).bytes, limits: limits) {
      case .success(let workbook): workbook.faults
      case .failure(let fault): [fault]
      }
    }
    let files: [[UInt8]] = [
      [], Array("%PDF-".utf8), [0x50, 0x4B, 0x03, 0x04], [0x09, 0x08], Array("abcdef\0".utf8), [0xFF],
      [0xFF, 0xFE, 0x61],
      [0x61, 0, 0x62, 0],
    ]
    faults += files.compactMap { if case .failure(let fault) = SpreadsheetFile.read($0) { fault } else { nil } }
    for text in ["\"", "\"\"a"] {
      faults += (try? SeparatedValues.read(Array(text.utf8)).get().forEachRow { _ in }) ?? []
    }
    return faults
  }
}
