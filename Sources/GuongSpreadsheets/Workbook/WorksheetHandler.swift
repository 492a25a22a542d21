/// Reads the cells of one sheet, and what of it is hidden and merged.
final class WorksheetHandler: XMLHandler {
  private let values: CellValues
  private let limits: SpreadsheetLimits
  private let cellsLeft: Int
  private let faultsLeft: Int

  private(set) var sheet: Sheet
  private(set) var faults: [SpreadsheetFault] = []

  private var row = 0
  private var isInRow = false
  private var isInCell = false
  private var isRowHidden = false
  /// The column that a cell without a name has.
  private var nextColumn = 0
  /// Where this row's cells begin; `nil` until it has one.
  private var rowStart: Int?
  private var cell = Cell()
  private var collector: TextCollector

  /// The cell that is being read.
  private struct Cell {
    var column = 0
    var type: CellType?
    var style = 0
    /// The content of `v`.
    var written: [UInt8] = []
    var isInValue = false
    var hasValue = false
    var isInline = false
    var isFormula = false
    var isTooLong = false
  }

  init(_ sheet: Sheet, values: CellValues, limits: SpreadsheetLimits, cellsLeft: Int, faultsLeft: Int) {
    self.sheet = sheet
    self.values = values
    self.limits = limits
    self.cellsLeft = cellsLeft
    self.faultsLeft = faultsLeft
    collector = TextCollector(maximumBytes: limits.cellBytes)
  }

  /// Joins what lies side by side.
  func finish() { sheet.hiddenColumns = Self.joined(sheet.hiddenColumns) }

  func start(_ element: borrowing XMLElement) throws(SpreadsheetFault) {
    switch element.name {
    case "c": try startCell(element)
    case "v" where isInCell:
      cell.isInValue = true
      cell.hasValue = true
    case "f" where isInCell: cell.isFormula = true
    case "row": try startRow(element)
    case "is" where isInCell:
      cell.isInline = true
      collector.begin()
    case "col": try column(element)
    case "mergeCell": try merged(element)
    default:
      if cell.isInline { collector.start(element.name) }
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if cell.isInValue {
      guard cell.written.count + bytes.count <= limits.cellBytes else {
        cell.isTooLong = true
        return
      }
      cell.written.append(contentsOf: bytes)
    } else if cell.isInline {
      collector.add(bytes)
    }
  }

  func end(_ name: XMLBytes) throws(SpreadsheetFault) {
    switch name {
    case "v": cell.isInValue = false
    case "c":
      try endCell()
      isInCell = false
    case "row": isInRow = false
    default:
      if cell.isInline { collector.end(name) }
    }
  }

  // MARK: - Rows and cells

  private func startRow(_ element: borrowing XMLElement) throws(SpreadsheetFault) {
    var number = row + 1
    if let name = element["r"] {
      guard let given = name.number, given > 0 else { throw fault(.cellNameInvalid(name.shown)) }
      number = given
    }
    guard number > row, !isInRow else { throw fault(.cellOutOfOrder) }
    guard number <= limits.rows else { throw fault(.tooManyRows(limit: limits.rows)) }
    row = number
    isInRow = true
    nextColumn = 0
    rowStart = nil
    isRowHidden = element["hidden"]?.isTrue == true
    guard isRowHidden else { return }
    if let last = sheet.hiddenRows.last, last.upperBound == row - 1 {
      sheet.hiddenRows[sheet.hiddenRows.count - 1] = last.lowerBound...row
    } else {
      sheet.hiddenRows.append(row...row)
    }
  }

  private func startCell(_ element: borrowing XMLElement) throws(SpreadsheetFault) {
    var column = nextColumn
    if let name = element["r"] {
      guard let given = CellName(utf8: name.bytes), given.row == row else { throw fault(.cellNameInvalid(name.shown)) }
      column = given.column
    }
    guard column >= nextColumn, isInRow, !isInCell else { throw fault(.cellOutOfOrder) }
    guard column < limits.columns else { throw fault(.tooManyColumns(limit: limits.columns)) }
    nextColumn = column + 1
    isInCell = true
    cell.column = column
    cell.style = element["s"]?.number ?? 0
    cell.written.removeAll(keepingCapacity: true)
    cell.isInValue = false
    cell.hasValue = false
    cell.isInline = false
    cell.isFormula = false
    cell.isTooLong = false
    cell.type = CellType(element["t"])
    if cell.type == nil { try report(.cellTypeUnknown(element["t"]?.shown ?? "")) }
  }

  private func endCell() throws(SpreadsheetFault) {
    let value = try value()
    cell.isInline = false
    guard value != .empty || cell.isFormula else { return }
    let start = rowStart ?? sheet.values.count
    let gap = start + cell.column - sheet.values.count
    guard sheet.values.count + gap < cellsLeft else { throw SpreadsheetFault(.tooManyCells(limit: limits.cells)) }
    if rowStart == nil {
      rowStart = start
      sheet.entries.append(Sheet.RowEntry(number: Int32(row), start: Int32(start), isHidden: isRowHidden))
    }
    for _ in 0..<gap {
      sheet.values.append(.empty)
      sheet.formulas.append(false)
    }
    sheet.values.append(value)
    sheet.formulas.append(cell.isFormula)
  }

  /// What the cell holds; reports a cell that cannot be read.
  private func value() throws(SpreadsheetFault) -> SheetCell {
    guard let type = cell.type else { return .unreadable }
    do throws(SpreadsheetFault.Reason) {
      if cell.isTooLong || (cell.isInline && collector.isTooLong) { throw .textTooLong(limit: limits.cellBytes) }
      if cell.isInline {
        let text = collector.text
        return text.isEmpty ? .empty : .text(text)
      }
      // XML Schema lets white space stand around all but texts.
      if type != .formulaText { Self.trim(&cell.written) }
      guard cell.written.isEmpty else { return try values.value(cell.written, type, style: cell.style) }
      // A formula may give an empty text; anything else that is empty was never worked out.
      guard cell.isFormula, type != .formulaText || !cell.hasValue else { return .empty }
      throw .formulaWithoutValue
    } catch {
      try report(error)
      return .unreadable
    }
  }

  private static func trim(_ bytes: inout [UInt8]) {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    if let first = bytes.first, isSpace(first) {
      bytes.removeSubrange(..<(bytes.firstIndex { !isSpace($0) } ?? bytes.count))
    }
  }

  // MARK: - Columns and merged ranges

  private func column(_ element: borrowing XMLElement) throws(SpreadsheetFault) {
    guard element["hidden"]?.isTrue == true else { return }
    guard let first = element["min"]?.number, let last = element["max"]?.number, first >= 1, first <= last,
      last <= CellName.columns.count, sheet.hiddenColumns.count < CellName.columns.count
    else { throw fault(.cellNameInvalid("\(element["min"]?.shown ?? "")–\(element["max"]?.shown ?? "")")) }
    sheet.hiddenColumns.append(first - 1...last - 1)
  }

  private func merged(_ element: borrowing XMLElement) throws(SpreadsheetFault) {
    let name = element["ref"]?.shown ?? ""
    guard let range = CellRange(name) else { throw fault(.cellNameInvalid(name)) }
    guard sheet.mergedRanges.count < limits.mergedRanges else {
      throw fault(.tooManyMergedRanges(limit: limits.mergedRanges))
    }
    sheet.mergedRanges.append(range)
  }

  /// In order, those that touch or overlap as one.
  private static func joined(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, range in
      if let last = joined.last, range.lowerBound <= last.upperBound + 1 {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }

  // MARK: - Faults

  /// A fault that costs the sheet.
  private func fault(_ reason: SpreadsheetFault.Reason) -> SpreadsheetFault {
    SpreadsheetFault(reason, .sheet, sheet: sheet.name, row: row > 0 ? row : nil)
  }

  /// Notes a fault that costs the cell.
  private func report(_ reason: SpreadsheetFault.Reason) throws(SpreadsheetFault) {
    guard faults.count < faultsLeft else {
      throw SpreadsheetFault(.tooManyFaults(limit: limits.faults), sheet: sheet.name, row: row)
    }
    faults.append(SpreadsheetFault(reason, .cell, sheet: sheet.name, column: cell.column, row: row))
  }
}
