import GuongModel

/// A table and codes for its columns, each made once when a rule first asks for it.
struct CodedTable {
  private(set) var table: TableData
  private var columns: [CodedColumn?]

  init(_ table: TableData) {
    self.table = table
    columns = Array(repeating: nil, count: table.schema.columns.count)
  }

  mutating func column(_ position: Int) -> CodedColumn {
    if let column = columns[position] { return column }
    let column = CodedColumn(table, position)
    columns[position] = column
    return column
  }

  /// The texts that the cells of a column hold and those that left the table name its subject with, each once.
  mutating func writtenTexts(_ position: Int) -> [String] {
    let texts = column(position).values.compactMap { if case .text(let text) = $0 { text } else { nil } }
    return position == table.schema.subject ? texts + table.gaps.subjects.subtracting(texts).sorted() : texts
  }

  /// Puts other texts into the cells of a column.
  mutating func replace(_ position: Int, _ text: (String) -> String) {
    let column = column(position)
    let values = column.map(empty: TableValue.none) { value in
      if case .text(let old) = value { .text(text(old)) } else { value }
    }
    replace(position) { row in values[Int(column.codes[row])] }
    if position == table.schema.subject { table.renameGaps(text) }
  }

  /// Puts other values into cells of a column, by row; `nil` leaves what is there.
  mutating func replace(_ position: Int, _ value: (_ row: Int) -> TableValue?) {
    for row in 0..<table.count {
      if let new = value(row) { table.replace(row: row, column: position, with: new) }
    }
    columns[position] = nil
  }

  mutating func column(_ name: some TableColumnName) -> CodedColumn { column(name.rawValue) }
}
