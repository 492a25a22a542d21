import GuongSpreadsheets
import Testing

/// Names of cells, columns and ranges.
@Suite struct CellNameTests {
  @Test(arguments: [
    (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD"),
  ])
  func columnsHaveLetters(column: Int, letters: String) {
    #expect(CellName.letters(column) == letters)
    #expect(CellName.column(letters) == column)
    #expect(CellName.column(letters.lowercased()) == column)
  }

  @Test func everyColumnIsReadBack() {
    #expect(CellName.columns.allSatisfy { CellName.column(CellName.letters($0)) == $0 })
  }

  @Test(arguments: [("A1", 0, 1), ("d7", 3, 7), ("$D$7", 3, 7), ("XFD1048576", 16_383, 1_048_576)])
  func readsNames(text: String, column: Int, row: Int) {
    #expect(CellName(text) == CellName(column: column, row: row))
  }

  @Test(arguments: [
    "", "A", "1", "A0", "1A", "A1B", "XFE1", "A1048577", "A-1", "Ă1", "A1 ", "AAAAAAAAAAAAAAAAAAAAAA1",
    "A99999999999999999999",
  ])
  func refusesWhatIsNoName(text: String) { #expect(CellName(text) == nil) }

  @Test(arguments: ["XFE", "A1", "", "Ê"])
  func refusesWhatIsNoColumn(letters: String) { #expect(CellName.column(letters) == nil) }

  @Test func rangesKnowTheirCorners() {
    let range = CellRange("D2:B1")
    #expect(range == CellRange(columns: 1...3, rows: 1...2))
    #expect(range?.description == "B1:D2")
    #expect(range?.first?.description == "B1")
    #expect(CellRange("C5") == CellRange(columns: 2...2, rows: 5...5))
    #expect(CellRange("A1:B2:C3") == nil)
    #expect(CellRange("A1:") == nil)
  }
}
