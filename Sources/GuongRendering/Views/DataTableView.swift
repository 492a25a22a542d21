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

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .id: .text(id)
    case .caption: .text(caption)
    case .hidesCaption: .flag(hidesCaption)
    case .columns: .list(columns)
    case .rows: .list(rows)
    case .note: .optional(note)
    default: nil
    }
  }
}
