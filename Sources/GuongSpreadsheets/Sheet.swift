/// One sheet of a workbook.
///
/// The cells lie in one array, row after row, so that many short rows are not many small arrays.
package struct Sheet: Sendable {
  /// Where a row's cells lie, and what is known of it.
  struct RowEntry: Sendable {
    var number: Int32
    var start: Int32
    var isHidden: Bool
  }

  package let name: String
  /// Hidden by the office, or by a macro so that no menu shows it («very hidden»).
  package let isHidden: Bool
  /// In ascending order, also those without a cell.
  package internal(set) var hiddenRows: [ClosedRange<Int>] = []
  /// From column 0.
  package internal(set) var hiddenColumns: [ClosedRange<Int>] = []
  package internal(set) var mergedRanges: [CellRange] = []

  var entries: [RowEntry] = []
  var values: [SheetCell] = []
  /// Beside `values`.
  var formulas: [Bool] = []

  init(name: String, isHidden: Bool) {
    self.name = name
    self.isHidden = isHidden
  }

  /// The rows that hold anything, in ascending order of their numbers.
  package var rows: some RandomAccessCollection<SheetRow> & Sendable {
    (0..<entries.count).lazy.map { [self] in view($0) }
  }

  /// The row of this number, as spreadsheet programs count; `nil` if it holds nothing.
  package func row(_ number: Int) -> SheetRow? {
    let index = index(of: number)
    return index < entries.count && entries[index].number == number ? view(index) : nil
  }

  /// The cells of a row with every merged range filled with the value that it shows, as header rows need it.
  package func cells(inRow number: Int, fillingMerged: Bool) -> [SheetCell] {
    var cells = row(number)?.cells ?? []
    guard fillingMerged else { return cells }
    // Merged ranges do not overlap; where a file has them overlap, each of a million must not be filled.
    var columnsLeft = CellName.columns.count
    for range in mergedRanges where range.rows.contains(number) && range.columns.count <= columnsLeft {
      columnsLeft -= range.columns.count
      let shown = row(range.rows.lowerBound)?[range.columns.lowerBound] ?? .empty
      // A value behind the last cell costs its whole way there; an empty one costs nothing.
      if shown == .empty, cells.count <= range.columns.lowerBound { continue }
      let end = range.columns.upperBound + 1
      if shown != .empty, cells.count < end { cells += Array(repeating: .empty, count: end - cells.count) }
      for column in range.columns where column < cells.count { cells[column] = shown }
    }
    return cells
  }

  package func isColumnHidden(_ column: Int) -> Bool { hiddenColumns.contains { $0.contains(column) } }

  private func view(_ index: Int) -> SheetRow {
    let entry = entries[index]
    let end = index + 1 < entries.count ? Int(entries[index + 1].start) : values.count
    let range = Int(entry.start)..<end
    return SheetRow(
      number: Int(entry.number), isHidden: entry.isHidden, values: values[range], formulas: formulas[range])
  }

  /// The first entry whose number is not below `number`.
  private func index(of number: Int) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
