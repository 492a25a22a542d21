/// An organisation in the list of all, at its anchor.
package struct OrganisationEntryView: View {
  package var id: String
  package var title: String
  /// The short name, where there is one.
  package var note: String?

  package init(id: String, title: String, note: String? = nil) {
    self.id = id
    self.title = title
    self.note = note
  }

  package func value(named key: String) -> ViewValue? {
    switch key {
    case "id": .text(id)
    case "title": .text(title)
    case "note": .optional(note)
    default: nil
    }
  }
}
