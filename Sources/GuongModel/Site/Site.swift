/// The whole site, checked, linked and sorted: all that pages are made of, and nothing that readers may not see.
package struct Site: Sendable {
  package var settings: SiteSettings
  package var clock: SiteClock
  /// Newest first; of one day, by path.
  package var stories: [Published<Story>] = []
  package var movements: [Published<Movement>] = []
  /// Newest first.
  package var documents: [Published<Document>] = []
  /// Newest first.
  package var bulletins: [PublishedBulletin] = []
  package var pages: [Published<FreePage>] = []
  package var campaigns: [Published<Campaign>] = []
  /// For each campaign, by its index, what its tables hold.
  package var tables: [CampaignTables] = []
  /// Newest first.
  package var reports: [PublishedReport] = []
  package var withdrawn: [WithdrawnPage] = []
  package var units: [Unit] = []
  package var organisations: [Organisation] = []
  package var redirects: [Redirect] = []
  package var navigation: [SiteLink] = []
  package var footer: [SiteLink] = []
  /// For each document, by its index, the pages that cite it.
  package var citedBy: [[PageReference]] = []
  package var register = DocumentRegister()
  package var lists = StoryLists()
  /// Content that readers do not see, for `guong list`.
  package var leftOut: [LeftOutEntry] = []

  package init(settings: SiteSettings, clock: SiteClock) {
    self.settings = settings
    self.clock = clock
  }
}
