/// A row of a table.
package struct DataRowView: View {
  package var cells: [CellView]

  package init(
    cells: [CellView]
  ) {
    self.cells = cells
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .cells: .list(cells)
    default: nil
    }
  }
}
