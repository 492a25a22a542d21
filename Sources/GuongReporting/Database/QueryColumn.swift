import GuongModel

/// One column of a result.
package struct QueryColumn: Sendable {
  /// As the query names it.
  package let name: String
  /// The table or view that it comes from unchanged; `nil` for what the query computes.
  package let table: String?
  /// That table's column: its type, unit and title, for headings and formats.
  package let origin: TableColumn?
}
