import GuongModel

/// A table and codes for its columns, each made once when a rule first asks for it.
struct CodedTable {
  let table: TableData
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

  mutating func column(_ name: some TableColumnName) -> CodedColumn { column(name.rawValue) }
}
