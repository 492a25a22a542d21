import GuongModel
import GuongSpreadsheets
import VietnameseText

/// Puts the rows of one file or sheet together: cells by their types, faults at their cells, sound rows into the table.
struct TableAssembly: ~Copyable {
  private var table: TableData
  private let source: Int
  private let header: TableHeader
  /// The schema's columns that the sheet has, with the sheet's columns.
  private let columns: [(column: Int, position: Int)]
  /// The first of them in the sheet.
  private let first: Int
  private let required: [Int]
  private let headings: [Bilingual]
  private let types: [ColumnType]
  private let readers: [CellReader]
  private let sink: TableSink
  /// What the fields of a CSV file gave.
  private var caches: [CellCache]
  /// The last cell of each column of a workbook and what it gave.
  private var last: [(cell: SheetCell, outcome: CellReader.Outcome)?]
  private var formulas: [Bool]
  /// The row that is being read.
  private var values: [TableValue]
  private var faulty: [Bool]
  /// Its columns with numbers written as percentages.
  private var percentages: [Int] = []
  /// What its cells gave to say, until it is known to be a row of data.
  private var pending: [CellRemark] = []
  private let asides: AsideRows
  /// Whether a row was seen below the header.
  private var hasBegun = false
  /// Whether the row of signatures was seen, below which names stand.
  private var isSigned = false
  /// Rows that hold a title, a total or the like and no data.
  private(set) var titles: Set<Int> = []

  init(schema: TableSchema, header: TableHeader, path: String, sheet: String?, sink: TableSink) {
    table = TableData(schema: schema)
    source = table.add(TableSource(path: path, sheet: sheet, columns: header.columns))
    self.header = header
    self.sink = sink
    asides = AsideRows(header, schema)
    columns = header.columns.enumerated().compactMap { column, position in position.map { (column, $0) } }
    first = columns.map(\.position).min() ?? 0
    required = schema.columns.indices.filter { schema.columns[$0].isRequired }
    headings = schema.columns.map(\.title)
    types = schema.columns.map(\.type)
    readers = schema.columns.map(CellReader.init)
    let count = schema.columns.count
    caches = Array(repeating: CellCache(), count: count)
    last = Array(repeating: nil, count: count)
    formulas = Array(repeating: false, count: count)
    values = Array(repeating: .none, count: count)
    faulty = Array(repeating: false, count: count)
  }

  // MARK: Rows

  /// A record of a CSV file. One with more fields than the header has moved its values into other columns, most often
  /// because of a comma that is not in quotation marks.
  mutating func add(_ row: borrowing SeparatedRow) {
    guard row.number > header.row else { return }
    guard row.count <= header.width else {
      sink.add(
        .tableRowTooLong, row: row.number, span: row.line.map { SourceSpan(line: $0) },
        ["count": "\(row.count)", "columns": "\(header.width)"])
      table.isIncomplete = true
      return
    }
    guard !isExample(row, row.withUTF8(first, ExampleRow.begins)),
      begin(row, filled: columns.count { !row.isEmpty($0.position) })
    else { return }
    for (column, position) in columns where !row.isEmpty(position) {
      take(row.withUTF8(position) { read($0, column) }, column, position)
    }
    end(row)
  }

  /// A row of a workbook's sheet.
  mutating func add(_ row: SheetRow) {
    guard row.number > header.row else { return }
    guard !isExample(row, ExampleRow.begins(with: TableFileReader.text(row[first]))),
      begin(row, filled: columns.count { row[$0.position] != .empty })
    else { return }
    for (column, position) in columns {
      let cell = row[position]
      if row.isFormula(position), !formulas[column], cell.hasResult {
        pending.append(CellRemark(rule: .tableFormula, arguments: [], column: column, position: position))
      }
      take(read(cell, column), column, position)
    }
    end(row)
  }

  /// Leaves a row out for what was found in a cell by another reader.
  ///
  /// - Parameter numbers: as the spreadsheet program counts.
  mutating func drop(rows numbers: RangeSet<Int>) {
    guard !numbers.isEmpty else { return }
    let table = table
    self.table.leaveOut { numbers.contains(table.number(ofRow: $0)) }
  }

  consuming func finish() -> TableData { table }

  // MARK: Cells

  /// Tells of a row that nobody has filled in yet.
  private func isExample(_ row: borrowing some SheetRowView & ~Copyable, _ isExample: Bool) -> Bool {
    guard isExample else { return false }
    sink.add(
      .tableRowExample, row: row.number, column: first, span: row.place(first),
      ["text": String(TableFileReader.text(row[first]).prefix(80))])
    return true
  }

  /// - Returns: whether the row is to be read. One with a single cell, where several are required, names the group of rows
  /// below it, or is a remark under the table.
  private mutating func begin(_ row: borrowing some SheetRowView & ~Copyable, filled: Int) -> Bool {
    if filled == 0 { return false }
    if !hasBegun {
      hasBegun = true
      if asides.isNumbering(row) {
        titles.insert(row.number)
        return false
      }
    }
    if filled == 1, required.count > 1, let first = columns.first(where: { row[$0.position] != .empty }) {
      if skip(row) { return false }
      titles.insert(row.number)
      let text = String(TableFileReader.text(row[first.position]).prefix(80))
      sink.add(
        .tableRowTitle, row: row.number, column: first.position, span: row.place(first.position), ["text": text])
      return false
    }
    if !percentages.isEmpty { percentages.removeAll(keepingCapacity: true) }
    for column in values.indices {
      values[column] = .none
      faulty[column] = false
    }
    return true
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ column: Int) -> CellReader.Outcome {
    if let value = QuickCell.value(bytes, types[column]) { return .value(value) }
    return caches[column].outcome(of: bytes) { [reader = readers[column]] in reader.read(.text($0)) }
  }

  private mutating func read(_ cell: SheetCell, _ column: Int) -> CellReader.Outcome {
    if cell == .empty { return .value(.none) }
    if let last = last[column], last.cell == cell { return last.outcome }
    let outcome = readers[column].read(cell)
    last[column] = (cell, outcome)
    return outcome
  }

  private mutating func take(_ outcome: CellReader.Outcome, _ column: Int, _ position: Int) {
    switch outcome {
    case .value(let value): values[column] = value
    case .percentage(let value):
      values[column] = value
      percentages.append(column)
    case .doubtful(let value, let rule, let arguments):
      values[column] = value
      pending.append(CellRemark(rule: rule, arguments: arguments, column: column, position: position))
    case .fault(let rule, let arguments):
      faulty[column] = true
      pending.append(CellRemark(rule: rule, arguments: arguments, column: column, position: position))
    case .unreadable: faulty[column] = true
    }
  }

  /// Leaves out a row that holds a sum or the name of a group.
  private mutating func skip(_ row: borrowing some SheetRowView & ~Copyable) -> Bool {
    if isSigned, asides.isWords(row) {
      pending.removeAll(keepingCapacity: true)
      return true
    }
    guard let (kind, position, text) = asides.kind(of: row) else { return false }
    isSigned = isSigned || kind == .signature
    // What is wrong with the cells of a sum is nobody's loss.
    pending.removeAll(keepingCapacity: true)
    for (_, position) in columns { sink.remove(.tableCellUnreadable, rows: row.number...row.number, column: position) }
    titles.insert(row.number)
    sink.add(
      Self.rule(of: kind), row: row.number, column: position, span: row.place(position),
      ["text": String(text.prefix(80))])
    return true
  }

  private static func rule(of kind: AsideRow) -> DiagnosticRule {
    switch kind {
    case .total: .tableRowTotal
    case .group: .tableRowGroup
    case .signature: .tableRowSignature
    }
  }

  /// Says what was found in the row's cells.
  private mutating func tell(of row: borrowing some SheetRowView & ~Copyable) {
    guard !pending.isEmpty else { return }
    for remark in pending {
      if remark.rule == .tableFormula { formulas[remark.column] = true }
      report(remark.rule, remark.arguments, remark.column, remark.position, of: row)
    }
    pending.removeAll(keepingCapacity: true)
  }

  private func report(
    _ rule: DiagnosticRule, _ arguments: [Diagnostic.Argument], _ column: Int, _ position: Int?,
    of row: borrowing some SheetRowView & ~Copyable
  ) {
    let span = position.flatMap { row.place($0) } ?? row.line.map { SourceSpan(line: $0) }
    sink.add(
      rule, row: row.number, column: position, span: span, arguments + [.init("column", headings[column])])
  }

  /// A row without a value, such as the numbered empty ones at a table's end, is none.
  private mutating func end(_ row: borrowing some SheetRowView & ~Copyable) {
    var isSound = !faulty.contains(true)
    if !isSound || required.contains(where: { values[$0] == .none }), skip(row) { return }
    tell(of: row)
    if isSound, values.allSatisfy({ $0 == .none }) { return }
    for column in required where values[column] == .none && !faulty[column] {
      isSound = false
      report(.tableRequiredMissing, [], column, header.columns[column], of: row)
    }
    for (position, _) in header.unknown where position < row.count {
      guard case .text(let text) = row[position], let marking = SecrecyCheck.markings(in: text).first else { continue }
      isSound = false
      sink.add(
        .secrecyMarking, row: row.number, column: position, span: row.place(position), ["marking": marking])
    }
    guard isSound else { return table.leaveOut(values) }
    table.schema.fillEmpty(&values)
    table.append(
      values, source: source, number: row.number, line: row.line ?? 0, percentages: percentages)
  }
}

extension SheetCell {
  /// Whether a formula gave a value; what is wrong with one that did not is said of the cell itself.
  fileprivate var hasResult: Bool {
    switch self {
    case .empty, .error, .unreadable: false
    case .text, .number, .percentage, .boolean, .date, .time: true
    }
  }
}
