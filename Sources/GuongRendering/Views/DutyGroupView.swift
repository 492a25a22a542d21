/// Duties that one section of a plan gives to an organisation, or to several together.
package struct DutyGroupView: View {
  /// Empty on the organisation's own page.
  package var organisations: [ReferenceView]
  /// Absent on the campaign's own page.
  package var campaign: LinkView?
  /// «Mục V.2».
  package var section: String?
  package var duties: [DutyView]

  package init(
    organisations: [ReferenceView] = [],
    campaign: LinkView? = nil,
    section: String? = nil,
    duties: [DutyView] = []
  ) {
    self.organisations = organisations
    self.campaign = campaign
    self.section = section
    self.duties = duties
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .organisations: .list(organisations)
    case .campaign: .optional(campaign)
    case .section: .optional(section)
    case .duties: .list(duties)
    default: nil
    }
  }
}
