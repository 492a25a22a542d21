import GuongModel
import GuongSpreadsheets
import Testing

/// CSV that is not what it should be: where the fault lies, and that nothing of the text is altered.
@Suite struct SeparatedFaultTests {
  private func read(
    _ text: String, _ limits: SpreadsheetLimits = SpreadsheetLimits()
  ) throws -> (rows: [[String]], faults: [SpreadsheetFault]) {
    var rows: [[String]] = []
    let values = try SeparatedValues.read(Array(text.utf8), limits: limits).get()
    let faults = values.forEachRow { row in rows.append((0..<row.count).map { row.text($0) }) }
    return (rows, faults)
  }

  /// `""ở` was once cut within its letter.
  @Test(arguments: [
    ("\"\"ở", ["\"\"ở"], "1:3", 0), ("a,\"b\"c,d", ["a", "\"b\"c", "d"], "1:6", 1),
    ("\"a\" ,b", ["\"a\" ", "b"], "1:4", 0), ("\"x\ny\"\"ừ\"ư,b", ["\"x\ny\"\"ừ\"ư", "b"], "2:8", 0),
    ("\"a\"b\"c,d\"", ["\"a\"b\"c", "d\""], "1:4", 0),
  ])
  func textBehindAClosingMarkIsKeptAsWritten(text: String, cells: [String], place: String, column: Int) throws {
    let (rows, faults) = try read(text)
    #expect(rows == [cells])
    let fault = try #require(faults.first)
    #expect(faults.count == 1)
    #expect(fault.reason == .textBehindQuote)
    #expect(fault.span.map { "\($0.line):\($0.column)" } == place)
    #expect(fault.column == column)
    #expect(fault.row == 1)
  }

  @Test func anUnclosedMarkIsToldWhereItOpens() throws {
    let (rows, faults) = try read("a,b\n\n1,\"xã\n2,3\n4,\"\"\n")
    #expect(rows == [["a", "b"]])
    #expect(faults.map(\.reason) == [.quoteUnclosed])
    #expect(faults[0].span == SourceSpan(line: 3, column: 3))
    #expect(faults[0].cell?.description == "B3")
    #expect(faults[0].scope == .file)
  }

  @Test func aRowOfTooManyColumnsEndsTheReading() throws {
    var limits = SpreadsheetLimits()
    limits.columns = 3
    let (rows, faults) = try read("a,b,c\n1,2,3,4\n5,6,7\n", limits)
    #expect(rows == [["a", "b", "c"]])
    #expect(faults.map(\.reason) == [.tooManyColumns(limit: 3)])
    #expect(faults[0].row == 2)
  }

  @Test func tooManyFaultsEndTheReading() throws {
    var limits = SpreadsheetLimits()
    limits.faults = 2
    let (rows, faults) = try read("\"a\"b\n\"a\"b\nc\nd\n", limits)
    #expect(rows.count == 2)
    #expect(faults.map(\.reason) == [.textBehindQuote, .textBehindQuote, .tooManyFaults(limit: 2)])
  }
}
