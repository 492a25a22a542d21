/// Everything that the content tree says, each file by itself: nothing has been compared or left out yet, but for files
/// with faults of their own, which `broken` names.
package struct ParsedContent: Sendable {
  package var settings: SiteSettings
  package var zone: SiteZone
  package var units: [Unit] = []
  package var organisations: [Organisation] = []
  package var stories: [Story] = []
  package var movements: [Movement] = []
  package var documents: [Document] = []
  package var bulletins: [Bulletin] = []
  package var pages: [FreePage] = []
  package var campaigns: [Campaign] = []
  package var reports: [Report] = []
  package var frozenReports: [FrozenReport] = []
  /// The data of frozen reports, by their files.
  package var frozenData: [String: [UInt8]] = [:]
  /// By campaign; those without tables have none.
  package var tables: [CampaignTables] = []
  /// The tables that a campaign may have, in the order in which documents list them.
  package var tableSchemas: [TableSchema] = StandardTables.schemas
  /// As the files of each campaign gave them, by its id, before they were held against each other.
  package var tableParts: [(campaign: String, table: TableData)] = []
  /// The files of campaigns' folders that hold tables or events.
  package var campaignFiles: [String] = []
  /// Files that look like a campaign's tables and are none, with what there is to say of each: nothing, if a page names it.
  package var strayFiles: [StrayFile] = []
  /// Files with an error of their own. They are left out, yet others may refer to them.
  package var broken: [BrokenFile] = []
  /// Every other file of the tree: pictures, sound, attachments. Paths from the site's folder.
  package var files: Set<String> = []
  /// The texts of the Markdown files that are not drafts, when they were asked for.
  package var prose: [Prose] = []
  /// The site's own.
  package var phrases = PhraseTable()
  package var diagnostics: [Diagnostic] = []

  package init(settings: SiteSettings, zone: SiteZone) {
    self.settings = settings
    self.zone = zone
  }
}
