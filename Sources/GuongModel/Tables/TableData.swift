/// The sound rows of a table, in the order of its files.
///
/// The values lie in one array, row after row: a million rows would otherwise be a million small arrays.
package struct TableData: Sendable {
  /// Where a row stands.
  struct RowPlace: Sendable {
    var source: Int32
    /// As the spreadsheet program counts, from 1.
    var row: Int32
    /// In the file, where it has lines.
    var line: Int32
    /// A bit for each of the first 32 columns: whether its number was written with the sign of percentages.
    var percentages: UInt32
  }

  package let schema: TableSchema
  package private(set) var sources: [TableSource] = []
  private var places: [RowPlace] = []
  private var values: [TableValue] = []
  package private(set) var gaps = TableGaps()

  package init(schema: TableSchema) { self.schema = schema }

  /// A table of which nothing could be read.
  package static func lost(_ schema: TableSchema) -> TableData {
    var table = TableData(schema: schema)
    table.isIncomplete = true
    return table
  }

  package var count: Int { places.count }

  /// Whether an error kept rows or whole files out: what is counted from the table would be wrong.
  package var isIncomplete: Bool {
    get { !gaps.isEmpty }
    set {
      gaps = TableGaps()
      gaps.isAnywhere = newValue
    }
  }

  /// Notes a row that an error keeps out. Values that could not be read are `none`.
  package mutating func leaveOut(_ row: [TableValue]) {
    var subject: String?
    if let position = schema.subject, case .text(let text) = row[position] { subject = text }
    gaps.add(rowAbout: subject)
  }

  /// Takes rows with errors out.
  package mutating func leaveOut(where isLeaving: (Int) -> Bool) {
    let width = schema.columns.count
    for row in places.indices where isLeaving(row) { leaveOut(Array(values[row * width..<(row + 1) * width])) }
    filter { !isLeaving($0) }
  }

  package var rows: some RandomAccessCollection<TableRow> & Sendable {
    (0..<places.count).lazy.map { [self] in TableRow(table: self, index: $0) }
  }

  package func row(_ index: Int) -> TableRow { TableRow(table: self, index: index) }

  package func value(row: Int, column: Int) -> TableValue { values[row * schema.columns.count + column] }

  package mutating func reserve(_ rows: Int) {
    places.reserveCapacity(rows)
    values.reserveCapacity(rows * schema.columns.count)
  }

  /// - Returns: what rows of this source are added with.
  package mutating func add(_ source: TableSource) -> Int {
    sources.append(source)
    return sources.count - 1
  }

  /// - Parameters:
  ///   - row: one value for each column of the schema.
  ///   - number: the row as the spreadsheet program counts, from 1.
  ///   - line: the line of the file, or 0 where it has none.
  ///   - percentages: the columns whose numbers were written as percentages though the column holds whatever the row measures.
  package mutating func append(
    _ row: [TableValue], source: Int, number: Int, line: Int, percentages: [Int] = []
  ) {
    precondition(row.count == schema.columns.count, "a row of \(schema.id) has another length")
    values += row
    places.append(
      RowPlace(
        source: Int32(source), row: Int32(clamping: number), line: Int32(clamping: line),
        percentages: percentages.reduce(0) { $1 < 32 ? $0 | 1 << UInt32($1) : $0 }))
  }

  mutating func append(rowsOf other: TableData) {
    gaps.formUnion(other.gaps)
    let first = Int32(sources.count)
    sources += other.sources
    values += other.values
    places += other.places.map {
      RowPlace(source: $0.source + first, row: $0.row, line: $0.line, percentages: $0.percentages)
    }
  }

  /// Keeps the rows for which `isKept` holds.
  private mutating func filter(_ isKept: (Int) -> Bool) {
    let width = schema.columns.count
    var kept = 0
    for row in places.indices where isKept(row) {
      if kept != row {
        places[kept] = places[row]
        for column in 0..<width { values[kept * width + column] = values[row * width + column] }
      }
      kept += 1
    }
    places.removeLast(places.count - kept)
    values.removeLast(values.count - kept * width)
  }

  /// Whether the number in a cell was written as a percentage, «103%».
  package func isPercentage(row: Int, column: Int) -> Bool {
    column < 32 && places[row].percentages & 1 << UInt32(column) != 0
  }

  /// The number of a row as the spreadsheet program counts.
  package func number(ofRow row: Int) -> Int { Int(places[row].row) }

  /// Puts one value into every cell of a column.
  mutating func fill(column: Int, with value: TableValue) {
    for row in places.indices { replace(row: row, column: column, with: value) }
  }

  package mutating func replace(row: Int, column: Int, with value: TableValue) {
    values[row * schema.columns.count + column] = value
  }

  /// Names what missing rows are about in another way.
  package mutating func renameGaps(_ rename: (String) -> String) { gaps.rename(rename) }

  /// Where a cell stands, or its row where no column is given.
  package func location(row: Int, column: Int? = nil) -> SourceLocation {
    let place = places[row]
    let source = sources[Int(place.source)]
    let letters = column.flatMap { source.columns[$0] }.map(TableCell.letters)
    return SourceLocation(
      source.path, place.line > 0 ? SourceSpan(line: Int(place.line)) : nil,
      cell: TableCell(sheet: source.sheet, column: letters, row: Int(place.row)))
  }
}
