import GuongModel

/// For each document, the pages whose text cites it.
enum CitedBy {
  static func pages(of site: Site) -> [[PageReference]] {
    let documentByHref = Dictionary(
      site.documents.enumerated().map { ($1.address.href(under: site.settings.baseURL), $0) },
      uniquingKeysWith: { first, _ in first })
    var pages = [[PageReference]](repeating: [], count: site.documents.count)
    site.visitPages { page in
      var cited = Set(page.body.citations.compactMap(\.self))
      for case .address(let href) in page.body.links { cited.insert(String(href.prefix { $0 != "#" })) }
      for href in cited {
        guard let document = documentByHref[href], site.documents[document].address != page.address else { continue }
        pages[document].append(PageReference(title: page.header.title.value, address: page.address))
      }
    }
    return pages
  }
}
