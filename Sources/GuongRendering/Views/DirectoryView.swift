/// A list of lists: all movements, units, fields, tags, years, organisations.
package struct DirectoryView: View {
  package var kind: String?
  package var title: String
  package var lead: String?
  /// Short entries side by side, such as tags and years.
  package var compact: Bool
  package var groups: [DirectoryGroupView]
  package var emptyText: String?

  package init(
    kind: String? = nil,
    title: String,
    lead: String? = nil,
    compact: Bool = false,
    groups: [DirectoryGroupView] = [],
    emptyText: String? = nil
  ) {
    self.kind = kind
    self.title = title
    self.lead = lead
    self.compact = compact
    self.groups = groups
    self.emptyText = emptyText
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .kind: .optional(kind)
    case .title: .text(title)
    case .lead: .optional(lead)
    case .compact: .flag(compact)
    case .groups: .list(groups)
    case .emptyText: .optional(emptyText)
    default: nil
    }
  }
}
