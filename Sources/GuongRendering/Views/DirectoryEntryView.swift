/// A line of a directory.
package struct DirectoryEntryView: View {
  package var title: String
  package var url: String?
  package var summary: String?
  /// «12 bài».
  package var countText: String?
  /// «2021–2025», «đến 30/6/2025».
  package var note: String?
  /// What sort of thing it is, above the title: «Báo cáo quý».
  package var kind: String?

  package init(
    title: String,
    url: String? = nil,
    summary: String? = nil,
    countText: String? = nil,
    note: String? = nil,
    kind: String? = nil
  ) {
    self.title = title
    self.url = url
    self.summary = summary
    self.countText = countText
    self.note = note
    self.kind = kind
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .held(title)
    case .url: .optional(url)
    case .summary: .optional(summary)
    case .countText: .optional(countText)
    case .note: .optional(note)
    case .kind: .optional(kind)
    default: nil
    }
  }
}
