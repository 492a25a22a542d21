import GuongEditorial
import GuongModel
import GuongParsing
import GuongPublishing

/// A site's content, read, checked and linked.
package struct LoadedSite: Sendable {
  package let site: Site
  package let diagnostics: [Diagnostic]

  /// - Returns: `nil` site after a fatal diagnostic.
  package static func load(
    _ source: ContentSource, now: Int, options: BuildOptions, workers: Int,
    markdown: MarkdownRenderer = .inProcess
  ) -> (loaded: LoadedSite?, diagnostics: [Diagnostic]) {
    let (content, diagnostics) = ContentLoader.load(
      source, includesDrafts: options.includesDrafts, workers: workers, markdown: markdown)
    guard let content, !diagnostics.contains(where: { $0.severity == .fatal }) else { return (nil, diagnostics) }
    guard let local = content.zone.local(at: now) else {
      return (nil, diagnostics + [Diagnostic(.nowInvalid, at: SourceLocation("--now"), ["value": "\(now)"])])
    }
    let result = SiteAssembler.assemble(
      content, clock: SiteClock(now: local, zone: content.zone), options: options, workers: workers)
    var site = result.site
    PictureSizing.apply(to: &site, workers: workers) {
      source.readPrefix($0, length: PictureSize.prefixLength)
    }
    return (LoadedSite(site: site, diagnostics: result.diagnostics), result.diagnostics)
  }
}
