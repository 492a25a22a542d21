/// All bulletin issues.
package struct BulletinsView: View {
  package var title: String
  package var lead: String?
  package var issues: [BulletinTeaserView]
  package var pagination: PaginationView?

  package init(
    title: String,
    lead: String? = nil,
    issues: [BulletinTeaserView] = [],
    pagination: PaginationView? = nil
  ) {
    self.title = title
    self.lead = lead
    self.issues = issues
    self.pagination = pagination
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .lead: .optional(lead)
    case .issues: .list(issues)
    case .pagination: .optional(pagination)
    default: nil
    }
  }
}
