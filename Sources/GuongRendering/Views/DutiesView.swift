/// Who does what: all duties by organisation.
package struct DutiesView: View {
  package var title: String
  package var lead: String?
  package var campaign: LinkView?
  package var groups: [DutyGroupView]
  /// All there are, those without duties too.
  package var entries: [DirectoryEntryView]

  package init(
    title: String, lead: String? = nil, campaign: LinkView? = nil, groups: [DutyGroupView] = [],
    entries: [DirectoryEntryView] = []
  ) {
    self.title = title
    self.lead = lead
    self.campaign = campaign
    self.groups = groups
    self.entries = entries
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .lead: .optional(lead)
    case .campaign: .optional(campaign)
    case .groups: .list(groups)
    case .entries: .list(entries)
    default: nil
    }
  }
}
