import GuongModel
import GuongParsing
import GuongPublishing
import GuongRendering

/// Renders the body of one Markdown file, for `guong render`.
package struct SingleFile: Sendable {
  package struct Result: Sendable {
    /// `nil` when nothing could be made of the file.
    package let html: String?
    package let diagnostics: [Diagnostic]
  }

  private static let sizeLimit = 4 * 1024 * 1024
  private let request: BuildRequest

  package init(_ request: BuildRequest) { self.request = request }

  /// - Parameter file: a path as the user typed it.
  ///
  /// Errors: what the disk refused.
  package func render(_ file: String) throws(DiskError) -> Result {
    let bytes = try NamedFile.read(file, limit: Self.sizeLimit)
    if let path = contentPath(of: file), let result = try renderOnSite(path) { return result }
    return renderAlone(bytes, path: file)
  }

  /// The file's path from the site's folder, if it lies in the site's content.
  private func contentPath(of file: String) -> String? {
    guard let site = RealPath.of(request.site), let real = RealPath.of(file), real.hasPrefix(site + "/content/") else {
      return nil
    }
    return String(real.dropFirst(site.count + 1))
  }

  /// As on the site; `nil` when the site cannot be loaded or does not show the file.
  private func renderOnSite(_ path: String) throws(DiskError) -> Result? {
    let (loaded, diagnostics) = try SiteChecker(request).load()
    guard let site = loaded?.site, let body = Self.body(at: path, in: site) else { return nil }
    let html = BodyText.html(of: body, strings: DefaultStrings.catalogue(site.settings.language))
    return Result(html: html, diagnostics: diagnostics.filter { $0.location.path == path })
  }

  private static func body(at path: String, in site: Site) -> ResolvedBody? {
    func find(_ pages: [Published<some Entry>]) -> ResolvedBody? { pages.first { $0.header.path == path }?.body }
    return find(site.stories) ?? find(site.pages) ?? find(site.documents) ?? find(site.movements)
      ?? find(site.bulletins.map(\.page)) ?? find(site.campaigns)
      ?? find(site.reports.map(\.page))
  }

  /// By itself: links and pictures as they are written. Front matter, if any, is passed over.
  private func renderAlone(_ bytes: [UInt8], path: String) -> Result {
    let sink = DiagnosticSink(path: path)
    guard let body = LooseMarkdown.body(bytes, renderer: request.markdown, sink: sink) else {
      return Result(html: nil, diagnostics: sink.diagnostics)
    }
    var resolved = ResolvedBody(body: body)
    resolved.links = body.links.map { $0.isUnsafe ? .left : .unchanged }
    resolved.images = body.images.map { image in
      guard !image.isUnsafe else { return nil }
      let kind = MediaTarget.kind(ofExtension: PathName.fileExtension(of: image.destination)) ?? .picture
      return MediaTarget(kind: kind, href: image.destination, source: image.destination)
    }
    resolved.citations = body.citations.map { _ in nil }
    let html = BodyText.html(of: resolved, strings: DefaultStrings.catalogue(.vietnamese))
    return Result(html: html, diagnostics: sink.diagnostics)
  }
}
