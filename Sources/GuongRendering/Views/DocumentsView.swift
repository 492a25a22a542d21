/// The register of documents.
package struct DocumentsView: View {
  package var title: String
  package var lead: String?
  /// «42 văn bản».
  package var countText: String?
  package var groups: [DocumentGroupView]

  package init(title: String, lead: String? = nil, countText: String? = nil, groups: [DocumentGroupView] = []) {
    self.title = title
    self.lead = lead
    self.countText = countText
    self.groups = groups
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .lead: .optional(lead)
    case .countText: .optional(countText)
    case .groups: .list(groups)
    default: nil
    }
  }
}
