/// Entries of a directory under a heading.
package struct DirectoryGroupView: View {
  package var title: String?
  package var note: String?
  package var entries: [DirectoryEntryView]

  package init(title: String? = nil, note: String? = nil, entries: [DirectoryEntryView] = []) {
    self.title = title
    self.note = note
    self.entries = entries
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .optional(title)
    case .note: .optional(note)
    case .entries: .list(entries)
    default: nil
    }
  }
}
