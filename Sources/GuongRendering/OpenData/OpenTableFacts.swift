import GuongModel

/// What goes with data wherever they are shown: of what, from whom, on which terms.
struct OpenTableFacts {
  let campaign: String
  let publisher: String
  let licence: String?
  /// The sources that the rows name, else the publisher.
  let source: String

  init(_ table: OpenTable, settings: SiteSettings) {
    campaign = table.campaign.header.title.value
    publisher = settings.organisation
    licence = settings.licence
    source = table.sources.isEmpty ? settings.organisation : table.sources.joined(separator: "; ")
  }
}
