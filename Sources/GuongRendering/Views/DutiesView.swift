/// Who does what: all duties by organisation.
package struct DutiesView: View {
  package var title: String
  package var lead: String?
  package var campaign: LinkView?
  package var groups: [DutyGroupView]
  /// All there are, with the anchors that links to an organisation lead to.
  package var organisations: [OrganisationEntryView]

  package init(
    title: String, lead: String? = nil, campaign: LinkView? = nil, groups: [DutyGroupView] = [],
    organisations: [OrganisationEntryView] = []
  ) {
    self.organisations = organisations
    self.title = title
    self.lead = lead
    self.campaign = campaign
    self.groups = groups
  }

  package func value(named key: String) -> ViewValue? {
    switch key {
    case "title": .text(title)
    case "lead": .optional(lead)
    case "campaign": .optional(campaign)
    case "groups": .list(groups)
    case "organisations": .list(organisations)
    default: nil
    }
  }
}
