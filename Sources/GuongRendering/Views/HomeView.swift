/// The home page.
package struct HomeView: View {
  package var campaign: CampaignStripView?
  /// The first story, in full.
  package var lead: CardView?
  /// Rendered cards beside the lead: two to four.
  package var secondaryHTML: [String]
  package var columns: [ColumnBlockView]
  /// The newest.
  package var bulletin: BulletinTeaserView?
  package var bulletinsURL: String?
  package var deadlines: [DeadlineView]
  package var eventsURL: String?
  package var documents: [DocumentRowView]
  package var documentsURL: String?
  package var movements: [DirectoryEntryView]
  package var movementsURL: String?

  package init(
    campaign: CampaignStripView? = nil,
    lead: CardView? = nil,
    secondaryHTML: [String] = [],
    columns: [ColumnBlockView] = [],
    bulletin: BulletinTeaserView? = nil,
    bulletinsURL: String? = nil,
    deadlines: [DeadlineView] = [],
    eventsURL: String? = nil,
    documents: [DocumentRowView] = [],
    documentsURL: String? = nil,
    movements: [DirectoryEntryView] = [],
    movementsURL: String? = nil
  ) {
    self.campaign = campaign
    self.lead = lead
    self.secondaryHTML = secondaryHTML
    self.columns = columns
    self.bulletin = bulletin
    self.bulletinsURL = bulletinsURL
    self.deadlines = deadlines
    self.eventsURL = eventsURL
    self.documents = documents
    self.documentsURL = documentsURL
    self.movements = movements
    self.movementsURL = movementsURL
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .campaign: .optional(campaign)
    case .lead: .optional(lead)
    case .secondaryHTML: .fragments(secondaryHTML)
    case .columns: .list(columns)
    case .bulletin: .optional(bulletin)
    case .bulletinsURL: .optionalURL(bulletinsURL)
    case .deadlines: .list(deadlines)
    case .eventsURL: .optionalURL(eventsURL)
    case .documents: .list(documents)
    case .documentsURL: .optionalURL(documentsURL)
    case .movements: .list(movements)
    case .movementsURL: .optionalURL(movementsURL)
    default: nil
    }
  }
}
