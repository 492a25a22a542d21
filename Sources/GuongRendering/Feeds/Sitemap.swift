import GuongModel
import GuongSupport
import VietnameseText

/// Sitemaps (sitemaps.org, protocol 0.9): one file, or an index and its parts past the limit of addresses.
struct Sitemap {
  private let renderer: PageRenderer
  private static let head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
  private static let namespace = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""

  init(_ renderer: PageRenderer) { self.renderer = renderer }

  /// - Parameter part: 1… for a part of several; `nil` for the file that search engines ask for first.
  func bytes(part: Int?) -> [UInt8] {
    let listed = renderer.plans.filter(\.isListed)
    let limit = renderer.sitemapLimit
    if let part {
      let range = min((part - 1) * limit, listed.count)..<min(part * limit, listed.count)
      return pages(listed[range])
    }
    return listed.count > limit ? index((listed.count + limit - 1) / limit) : pages(listed[...])
  }

  private func pages(_ plans: ArraySlice<PagePlan>) -> [UInt8] {
    var xml = Self.head + "<urlset \(Self.namespace)>\n"
    for plan in plans {
      xml += "<url><loc>\(XMLText.escape(plan.address.url(under: renderer.base)))</loc>"
      if let date = lastChange(plan) { xml += "<lastmod>\(date)</lastmod>" }
      xml += "</url>\n"
    }
    return Array((xml + "</urlset>\n").utf8)
  }

  private func index(_ parts: Int) -> [UInt8] {
    var xml = Self.head + "<sitemapindex \(Self.namespace)>\n"
    for part in 1...parts {
      let url = Address("sitemap-\(part).xml").url(under: renderer.base)
      xml += "<sitemap><loc>\(XMLText.escape(url))</loc></sitemap>\n"
    }
    return Array((xml + "</sitemapindex>\n").utf8)
  }

  private func lastChange(_ plan: PagePlan) -> String? {
    guard case .story(let index) = plan.kind else { return nil }
    let header = renderer.site.stories[index].header
    return (header.updated ?? header.date?.value)?.iso
  }
}
