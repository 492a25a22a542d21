/// A typed row of a standard table.
package protocol TableRecord: Sendable {
  static var schema: TableSchema { get }

  /// - Parameter row: of a table with this record's schema, every cell read by its column's type.
  /// - Returns: `nil` for a row that lacks a required value; readers keep such rows out of the table.
  init?(_ row: TableRow)
}
