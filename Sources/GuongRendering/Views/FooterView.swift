/// The foot of every page.
package struct FooterView: View {
  package var siteName: String
  package var organisation: String?
  package var description: String?
  package var licence: String?
  package var contact: ContactView?
  package var columns: [LinkView]
  /// Figures, reports, open data, calendar.
  package var figures: [LinkView]
  /// From the site's `footer`.
  package var links: [LinkView]
  package var rssURL: String?
  package var jsonFeedURL: String?

  package init(
    siteName: String,
    organisation: String? = nil,
    description: String? = nil,
    licence: String? = nil,
    contact: ContactView? = nil,
    columns: [LinkView] = [],
    figures: [LinkView] = [],
    links: [LinkView] = [],
    rssURL: String? = nil,
    jsonFeedURL: String? = nil
  ) {
    self.siteName = siteName
    self.organisation = organisation
    self.description = description
    self.licence = licence
    self.contact = contact
    self.columns = columns
    self.figures = figures
    self.links = links
    self.rssURL = rssURL
    self.jsonFeedURL = jsonFeedURL
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .siteName: .text(siteName)
    case .organisation: .optional(organisation)
    case .description: .optional(description)
    case .licence: .optional(licence)
    case .contact: .optional(contact)
    case .columns: .list(columns)
    case .figures: .list(figures)
    case .links: .list(links)
    case .rssURL: .optionalURL(rssURL)
    case .jsonFeedURL: .optionalURL(jsonFeedURL)
    default: nil
    }
  }
}
