import Foundation
import GuongModel

/// JSON Feed 1.1 (jsonfeed.org).
struct JSONFeed {
  private struct Feed: Encodable {
    let version = "https://jsonfeed.org/version/1.1"
    let title: String
    let home_page_url: String
    let feed_url: String
    let description: String?
    let language: String
    let items: [Item]
  }

  private struct Item: Encodable {
    let id: String
    let url: String
    let title: String
    let summary: String?
    let content_html: String
    let image: String?
    let date_published: String
    let authors: [Author]?
    let tags: [String]?
  }

  private struct Author: Encodable {
    let name: String
  }

  private let renderer: PageRenderer
  private let items: FeedItems

  init(_ renderer: PageRenderer, column: Int?) {
    self.renderer = renderer
    self.items = FeedItems(renderer.site, column: column)
  }

  var bytes: [UInt8] {
    let site = renderer.site
    let base = site.settings.baseURL
    let dates = FeedDates(clock: site.clock)
    let feed = Feed(
      title: items.title, home_page_url: items.page.url(under: base), feed_url: items.feeds.json.url(under: base),
      description: items.summary, language: site.settings.language.rawValue,
      items: items.stories.map { item(site.stories[$0], dates) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    // Plain strings and arrays cannot fail to encode.
    return (try? encoder.encode(feed)).map { Array($0) } ?? []
  }

  private func item(_ page: Published<Story>, _ dates: FeedDates) -> Item {
    let header = page.header
    let base = renderer.base
    let url = page.address.url(under: base)
    return Item(
      id: url, url: url, title: header.title.value, summary: header.summary,
      content_html: AbsoluteLinks.html(renderer.body(page.body), base: base),
      image: page.picture.map { base.origin + $0.href }, date_published: dates.rfc3339(dates.published(header)),
      authors: header.byline.author.map { [Author(name: $0)] }, tags: page.entry.tags.isEmpty ? nil : page.entry.tags)
  }
}
