import GuongModel
import GuongSpreadsheets
import Testing

/// What holds for every file that is read, sound or not.
enum SheetChecks {
  static func check(_ bytes: [UInt8]) {
    switch SpreadsheetFile.read(bytes) {
    case .failure(let fault): check(fault)
    case .success(.workbook(let workbook)): check(workbook)
    case .success(.separated(let values)): check(values, size: bytes.count)
    }
  }

  private static func check(_ workbook: Workbook) {
    workbook.faults.forEach(check)
    for sheet in workbook.sheets {
      var last = 0
      for row in sheet.rows {
        #expect(row.number > last && CellName.rows.contains(row.number))
        #expect(row.count > 0 && row.count <= CellName.columns.count)
        #expect(row.cells.count == row.count)
        last = row.number
        #expect(sheet.row(row.number)?.cells == row.cells)
        #expect(sheet.cells(inRow: row.number, fillingMerged: true).count <= CellName.columns.count)
      }
    }
  }

  private static func check(_ values: SeparatedValues, size: Int) {
    var last = 0
    var line = 0
    let faults = values.forEachRow { row in
      #expect(row.number > last && row.count > 0)
      #expect((row.line ?? 0) > line)
      last = row.number
      line = row.line ?? 0
      for column in 0..<row.count {
        // Strings repair broken letters; bytes tell whether one was cut.
        #expect(row.withUTF8(column) { String(validating: $0, as: UTF8.self) } == row.text(column))
        #expect(row.span(column).line >= line && row.span(column).column >= 1)
      }
    }
    #expect(last <= size + 1)
    faults.forEach(check)
  }

  private static func check(_ fault: SpreadsheetFault) {
    #expect(!fault.message.vi.isEmpty && !fault.message.en.isEmpty && !fault.fix.vi.isEmpty && !fault.fix.en.isEmpty)
    if let span = fault.span { #expect(span.line >= 1 && span.column >= 1) }
    if fault.scope == .cell { #expect(fault.cell != nil) }
  }
}
