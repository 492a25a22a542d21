import GuongModel

/// One file of the output: where it goes, and what it is made of. Rendering it reads the site, and nothing else.
package struct PagePlan: Sendable {
  /// What stands on the page; numbers are indices into the site's lists, pages of lists count from 1.
  package enum Kind: Sendable {
    case home
    case story(Int)
    case archive(page: Int)
    case column(Int, page: Int)
    case movement(Int, page: Int)
    case unit(Int, page: Int)
    case field(Int, page: Int)
    case tag(Int, page: Int)
    case year(Int, page: Int)
    case month(Int, page: Int)
    case columns
    case movements
    case units
    case fields
    case tags
    case campaign(Int)
    /// The dashboard of a campaign, by its index.
    case indicators(Int)
    /// One indicator, by its index in the campaign's table.
    case indicator(Int, Int)
    case works(Int)
    case awards(Int)
    case clusters(Int)
    case obligations(Int)
    case replications(Int)
    case reports
    case report(Int)
    /// A superseded version, by its index.
    case supersededReport(Int, Int)
    case reportData(Int)
    case documents
    case document(Int)
    case organisations
    case organisation(Int)
    case events
    case bulletins(page: Int)
    case bulletin(Int)
    case free(Int)
    case withdrawn(Int)
    case redirect(Int)
    case notFound
    case feed
    case jsonFeed
    case columnFeed(Int)
    case columnJSONFeed(Int)
    /// The sitemap, or its part with that number when there are several.
    case sitemap(part: Int?)
    case robots
    case redirectMap
  }

  package let address: Address
  package let kind: Kind

  package init(_ address: Address, _ kind: Kind) {
    self.address = address
    self.kind = kind
  }

  /// Whether the page belongs in the sitemap.
  var isListed: Bool {
    switch kind {
    case .supersededReport, .reportData, .withdrawn, .redirect, .notFound, .feed, .jsonFeed, .columnFeed,
      .columnJSONFeed, .sitemap, .robots,
      .redirectMap:
      false
    default: true
    }
  }
}
