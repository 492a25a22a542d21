/// Something named that may have a page of its own, such as an organisation or a unit.
package struct ReferenceView: View {
  package var title: String
  /// Absent when there is no page to go to.
  package var url: String?
  /// Follows in brackets, for example «12 hộ».
  package var note: String?

  package init(title: String, url: String? = nil, note: String? = nil) {
    self.title = title
    self.url = url
    self.note = note
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .url: .optional(url)
    case .note: .optional(note)
    default: nil
    }
  }
}
