/// A rectangle of cells: `B1:D2`.
package struct CellRange: Hashable, Sendable, CustomStringConvertible {
  package let columns: ClosedRange<Int>
  package let rows: ClosedRange<Int>

  /// The corner whose value a merged range shows.
  package var first: CellName? { CellName(column: columns.lowerBound, row: rows.lowerBound) }

  package init(columns: ClosedRange<Int>, rows: ClosedRange<Int>) {
    self.columns = columns
    self.rows = rows
  }

  /// Reads `B1:D2`, or `B1` alone.
  package init?(_ text: String) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(corners.count), let one = CellName(utf8: corners[0].utf8),
      let other = CellName(utf8: corners[corners.count - 1].utf8)
    else { return nil }
    columns = min(one.column, other.column)...max(one.column, other.column)
    rows = min(one.row, other.row)...max(one.row, other.row)
  }

  package func contains(column: Int, row: Int) -> Bool { columns.contains(column) && rows.contains(row) }

  package var description: String {
    let last = CellName.letters(columns.upperBound) + String(rows.upperBound)
    return "\(CellName.letters(columns.lowerBound))\(rows.lowerBound):\(last)"
  }
}
