import GuongModel

extension TableSchema {
  /// The schema with some of its columns only, and without a key.
  func keeping(_ positions: [Int]) -> TableSchema {
    TableSchema(id, title: title, summary: summary, aliases: aliases, columns: positions.map { columns[$0] })
  }

  /// The position of a column by its name as SQL compares names.
  func position(ofSQLName name: String) -> Int? { columns.firstIndex { $0.name.lowercased() == name.lowercased() } }
}
