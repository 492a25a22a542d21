/// A report that readers see, and the frozen versions that it replaced.
package struct PublishedReport: Sendable {
  package var page: Published<Report>
  /// Oldest first.
  package var superseded: [Published<Report>]

  package init(page: Published<Report>, superseded: [Published<Report>] = []) {
    self.page = page
    self.superseded = superseded
  }

  package var header: Header { page.header }
  package var address: Address { page.address }
}
