/// What a query gives.
package struct QueryResult: Sendable {
  package let columns: [QueryColumn]
  /// One cell for each column.
  package let rows: [[QueryCell]]

  package func position(of name: String) -> Int? { columns.firstIndex { $0.name == name } }
}
