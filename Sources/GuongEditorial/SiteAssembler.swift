import GuongModel
import GuongReporting
import VietnameseText

/// Parsed content → the site as readers see it now: rules checked, pages with faults quarantined, addresses given, links
/// found, lists made.
package enum SiteAssembler {
  package struct Result: Sendable {
    package let site: Site
    /// Those of the content and those found here.
    package let diagnostics: [Diagnostic]
    /// The figures of the site's reports.
    package let reports: ReportBook
  }

  /// - Parameter workers: threads to use at most.
  package static func assemble(
    _ content: ParsedContent, clock: SiteClock, options: BuildOptions, workers: Int = 1
  ) -> Result {
    let (standing, frozenDiagnostics) = options.showsFrozen ? FrozenStanding.fill(content) : (content, [])
    var (content, tableDiagnostics) = TableJoining.join(standing, options: options, today: clock.today)
    let (reports, book) = ReportRunner(
      content, today: clock.today, workers: workers, showsFrozen: options.showsFrozen
    ).run()
    content.reports = reports
    let checked = ContentChecks.run(content, reports: book, clock: clock, options: options, workers: workers)
    let placed = PagePlacing.place(checked, content: content)
    var linked = PageLinking.link(placed, content: content, reports: book, clock: clock, workers: workers)
    linked.site.lists = StoryListing.lists(of: linked.site)
    return Result(
      site: linked.site,
      diagnostics: content.diagnostics + frozenDiagnostics + tableDiagnostics + checked.diagnostics
        + placed.diagnostics + linked.diagnostics,
      reports: book)
  }
}
