import GuongModel
import GuongParsing
import GuongSupport

/// Writes the sizes of pictures into the site, so that pages do not jump while pictures load.
enum PictureSizing {
  /// - Parameter prefix: the first bytes of the file at a path from the site's folder; `nil` when it cannot be read.
  static func apply(to site: inout Site, workers: Int, prefix: @Sendable (String) -> [UInt8]?) {
    let sources = Set(pictures(of: site)).sorted()
    guard !sources.isEmpty else { return }
    let sizes = Parallel.map(count: sources.count, workers: workers) { prefix(sources[$0]).flatMap(PictureSize.read) }
    let sizeBySource = Dictionary(uniqueKeysWithValues: zip(sources, sizes))
    func fill(_ target: inout MediaTarget?) {
      if let source = target?.source, let size = sizeBySource[source] { target?.size = size }
    }
    func fill<Content>(_ page: inout Published<Content>) {
      fill(&page.picture)
      for index in page.body.images.indices { fill(&page.body.images[index]) }
    }
    for index in site.stories.indices where hasPicture(site.stories[index]) { fill(&site.stories[index]) }
    for index in site.movements.indices { fill(&site.movements[index]) }
    for index in site.documents.indices { fill(&site.documents[index]) }
    for index in site.bulletins.indices { fill(&site.bulletins[index].page) }
    for index in site.pages.indices { fill(&site.pages[index]) }
    for index in site.campaigns.indices { fill(&site.campaigns[index]) }
  }

  private static func hasPicture(_ page: Published<some Entry>) -> Bool {
    page.picture != nil || !page.body.images.isEmpty
  }

  private static func pictures(of site: Site) -> [String] {
    var sources: [String] = []
    site.visitPages { page in
      for case let target? in [page.picture] + page.body.images where target.kind == .picture {
        sources.append(target.source)
      }
    }
    return sources
  }
}
