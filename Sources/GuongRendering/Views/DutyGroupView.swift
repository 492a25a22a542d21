/// Duties that one section of a plan gives to an organisation.
package struct DutyGroupView: View {
  /// Absent on the organisation's own page.
  package var organisation: ReferenceView?
  /// Absent on the campaign's own page.
  package var campaign: LinkView?
  /// «Mục V.2».
  package var section: String?
  package var duties: [DutyView]

  package init(
    organisation: ReferenceView? = nil,
    campaign: LinkView? = nil,
    section: String? = nil,
    duties: [DutyView] = []
  ) {
    self.organisation = organisation
    self.campaign = campaign
    self.section = section
    self.duties = duties
  }

  package func value(named key: String) -> ViewValue? {
    switch key {
    case "organisation": .optional(organisation)
    case "campaign": .optional(campaign)
    case "section": .optional(section)
    case "duties": .list(duties)
    default: nil
    }
  }
}
