/// What a query gives.
package struct QueryResult: Sendable {
  package let columns: [QueryColumn]
  /// One cell for each column.
  package let rows: [[QueryCell]]
  /// The tables and views that it was read from.
  package let tables: Set<String>

  package func position(of name: String) -> Int? { columns.firstIndex { $0.name == name } }
}
