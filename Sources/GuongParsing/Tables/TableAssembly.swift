import GuongModel
import GuongSpreadsheets
import VietnameseText

/// Puts the rows of one file or sheet together: cells by their types, faults at their cells, sound rows into the table.
struct TableAssembly: ~Copyable {
  private(set) var table: TableData
  private let source: Int
  private let header: TableHeader
  private let readers: [CellReader]
  private let sink: TableSink
  /// The last cell of each column and what it gave: ids, periods and sources repeat from row to row.
  private var last: [(cell: SheetCell, outcome: CellReader.Outcome)?]
  private var values: [TableValue]
  private var formulas: [Bool]

  init(schema: TableSchema, header: TableHeader, path: String, sheet: String?, sink: TableSink) {
    table = TableData(schema: schema)
    source = table.add(TableSource(path: path, sheet: sheet, columns: header.columns))
    self.header = header
    self.sink = sink
    readers = schema.columns.map(CellReader.init)
    last = Array(repeating: nil, count: schema.columns.count)
    values = Array(repeating: .none, count: schema.columns.count)
    formulas = Array(repeating: false, count: schema.columns.count)
  }

  var schema: TableSchema { table.schema }

  mutating func add(_ row: borrowing some SheetRowView & ~Copyable) {
    guard row.number > header.row else { return }
    var isSound = true
    var isEmpty = true
    for column in readers.indices {
      guard let position = header.columns[column], position < row.count else {
        values[column] = .none
        continue
      }
      let cell = row[position]
      if case .empty = cell {
        values[column] = .none
        continue
      }
      if row.isFormula(position), !formulas[column] {
        formulas[column] = true
        sink.add(.tableFormula, row: row.number, column: position, line: row.line, ["column": heading(column)])
      }
      switch read(cell, column) {
      case .value(let value): values[column] = value
      case .doubtful(let value, let rule, let arguments):
        values[column] = value
        sink.add(rule, row: row.number, column: position, line: row.line, arguments)
      case .fault(let rule, let arguments):
        values[column] = .none
        isSound = false
        isEmpty = false
        if rule != .tableCellUnreadable {
          sink.add(
            rule, row: row.number, column: position, line: row.line,
            arguments + [.init("column", heading(column))])
        }
        continue
      }
      if values[column] != .none { isEmpty = false }
    }
    if isEmpty { return }
    isSound = checkRequired(row.number, row.line, isSound: isSound) && isSound
    isSound = checkSecrecy(row.number, row.line) && isSound
    if isSound {
      table.append(values, source: source, number: row.number, line: row.line ?? 0)
    } else {
      table.isIncomplete = true
    }
  }

  consuming func finish() -> TableData { table }

  mutating func markIncomplete() { table.isIncomplete = true }

  private func heading(_ column: Int) -> Bilingual { schema.columns[column].title }

  private mutating func read(_ cell: SheetCell, _ column: Int) -> CellReader.Outcome {
    if let last = last[column], last.cell == cell { return last.outcome }
    let outcome = readers[column].read(cell)
    last[column] = (cell, outcome)
    return outcome
  }

  /// A row that already has a fault is not also told of cells that the fault emptied.
  private func checkRequired(_ row: Int, _ line: Int?, isSound: Bool) -> Bool {
    var isComplete = true
    for (index, column) in schema.columns.enumerated() where column.isRequired && values[index] == .none {
      isComplete = false
      if isSound {
        sink.add(
          .tableRequiredMissing, row: row, column: header.columns[index], line: line, ["column": heading(index)])
      }
    }
    return isComplete
  }

  private func checkSecrecy(_ row: Int, _ line: Int?) -> Bool {
    var isOpen = true
    for (index, column) in schema.columns.enumerated() where !column.isPrivate {
      guard case .text(let text) = values[index] else { continue }
      switch column.type {
      case .text: break
      default: continue
      }
      for marking in SecrecyCheck.markings(in: text) {
        isOpen = false
        sink.add(.secrecyMarking, row: row, column: header.columns[index], line: line, ["marking": marking])
      }
    }
    return isOpen
  }
}
