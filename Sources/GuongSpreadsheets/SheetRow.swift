import GuongModel

/// A row of a sheet that holds anything, as a view of the sheet's cells.
package struct SheetRow: SheetRowView, Sendable {
  package let number: Int
  package let isHidden: Bool
  private let values: ArraySlice<SheetCell>
  private let formulas: ArraySlice<Bool>

  package var line: Int? { nil }
  package var count: Int { values.count }
  package var cells: [SheetCell] { Array(values) }

  init(number: Int, isHidden: Bool, values: ArraySlice<SheetCell>, formulas: ArraySlice<Bool>) {
    self.number = number
    self.isHidden = isHidden
    self.values = values
    self.formulas = formulas
  }

  package subscript(column: Int) -> SheetCell {
    (0..<values.count).contains(column) ? values[values.startIndex + column] : .empty
  }

  package func place(_ column: Int) -> SourceSpan? { nil }

  package func isFormula(_ column: Int) -> Bool {
    (0..<formulas.count).contains(column) && formulas[formulas.startIndex + column]
  }
}
