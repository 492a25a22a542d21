import GuongEditorial
import GuongModel
import GuongParsing
import GuongPublishing
import GuongReporting

/// A site's content, read, checked and linked.
package struct LoadedSite: Sendable {
  package let site: Site
  package let diagnostics: [Diagnostic]
  /// The figures of its reports.
  package let reports: ReportBook

  /// - Parameters:
  ///   - checksText: whether the texts are proofread too.
  ///   - published: the bytes of a file of the site as readers see it now; what stands in for data that are at fault.
  /// - Returns: `nil` site after a fatal diagnostic.
  package static func load(
    _ source: ContentSource, now: Int, options: BuildOptions, workers: Int,
    markdown: MarkdownRenderer = .inProcess, checksText: Bool = false,
    published: (Address) -> [UInt8]? = { _ in nil }
  ) -> (loaded: LoadedSite?, diagnostics: [Diagnostic]) {
    let (content, diagnostics) = ContentLoader.load(
      source, includesDrafts: options.includesDrafts, workers: workers, markdown: markdown,
      collectsProse: checksText)
    guard let content, !diagnostics.contains(where: { $0.severity == .fatal }) else { return (nil, diagnostics) }
    guard let local = content.zone.local(at: now) else {
      return (nil, diagnostics + [Diagnostic(.nowInvalid, at: SourceLocation("--now"), ["value": "\(now)"])])
    }
    let result = SiteAssembler.assemble(
      content, clock: SiteClock(now: local, zone: content.zone), options: options, workers: workers)
    var site = result.site
    let reports = ReportRestoring.restore(result.reports, of: site, from: published)
    PictureSizing.apply(to: &site, workers: workers) {
      source.readPrefix($0, length: PictureSize.prefixLength)
    }
    var all = result.diagnostics
    if checksText {
      all += TextCheck.run(
        content, table: StandardPhrases.table.extended(by: content.phrases), workers: workers)
    }
    return (LoadedSite(site: site, diagnostics: all, reports: reports), all)
  }
}
