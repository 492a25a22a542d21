import GuongModel

/// One row, whatever kind of file it comes from, for readers that take both.
package protocol SheetRowView: ~Copyable {
  /// From 1, as spreadsheet programs count; empty rows count too.
  var number: Int { get }
  /// The line of the file where the row begins, where the file has lines.
  var line: Int? { get }
  var isHidden: Bool { get }
  /// How many cells were written; those behind them are empty.
  var count: Int { get }
  /// Any column from 0 on.
  subscript(column: Int) -> SheetCell { get }
  /// Where the cell begins, where the file has lines; of one behind the last, where the row begins.
  func place(_ column: Int) -> SourceSpan?
  /// Whether the cell's value was worked out by a formula when the file was saved.
  func isFormula(_ column: Int) -> Bool
}
