/// Rows of the register under a heading: an issuer's level or a year.
package struct DocumentGroupView: View {
  package var title: String
  /// For anchors: letters, digits, `-`.
  package var id: String
  package var rows: [DocumentRowView]

  package init(title: String, id: String, rows: [DocumentRowView] = []) {
    self.title = title
    self.id = id
    self.rows = rows
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .id: .text(id)
    case .rows: .list(rows)
    case .showsValidity: .flag(rows.contains { $0.validity != nil })
    default: nil
    }
  }
}
