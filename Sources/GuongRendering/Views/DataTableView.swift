/// A table of data with its caption and head.
package struct DataTableView: View {
  /// Unique on the page.
  package var id: String
  package var caption: String
  /// Where the heading above already says it: the caption is then for screen readers.
  package var hidesCaption: Bool
  package var columns: [CellView]
  package var rows: [DataRowView]
  package var note: String?

  package init(
    id: String,
    caption: String,
    hidesCaption: Bool = false,
    columns: [CellView],
    rows: [DataRowView],
    note: String? = nil
  ) {
    self.id = id
    self.caption = caption
    self.hidesCaption = hidesCaption
    self.columns = columns
    self.rows = rows
    self.note = note
  }

  /// Without the columns that hold nothing in any row, such as those that a site keeps inside the office.
  var withoutEmptyColumns: DataTableView {
    guard !rows.isEmpty else { return self }
    let kept = columns.indices.filter { column in
      rows.contains { row in
        let cell = row.cells[column]
        return !["", "–"].contains(cell.text) || cell.note != nil
      }
    }
    guard kept.count < columns.count, !kept.isEmpty else { return self }
    var table = self
    table.columns = kept.map { columns[$0] }
    table.rows = rows.map { row in DataRowView(cells: kept.map { row.cells[$0] }) }
    return table
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .id: .text(id)
    case .caption: .held(caption)
    case .hidesCaption: .flag(hidesCaption)
    case .columns: .list(columns)
    case .rows: .list(rows)
    case .note: .optional(note)
    default: nil
    }
  }
}
