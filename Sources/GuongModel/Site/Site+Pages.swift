/// What any published page has, whatever its kind.
package protocol PublishedPage {
  var header: Header { get }
  var address: Address { get }
  var body: ResolvedBody { get }
  var picture: MediaTarget? { get }
  var assets: [AssetCopy] { get }
}

extension Published: PublishedPage {}

extension Site {
  /// Visits every page that a content file stands behind: campaigns, reports, movements, documents, bulletins, stories, free pages.
  package func visitPages(_ visit: (any PublishedPage) -> Void) {
    campaigns.forEach(visit)
    for report in reports {
      visit(report.page)
      report.superseded.forEach(visit)
    }
    movements.forEach(visit)
    documents.forEach(visit)
    bulletins.forEach { visit($0.page) }
    stories.forEach(visit)
    pages.forEach(visit)
  }
}
