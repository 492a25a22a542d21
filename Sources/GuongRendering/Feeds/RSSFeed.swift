import GuongModel
import GuongSupport

/// RSS 2.0 (rssboard.org), with the Atom link to itself that validators ask for. Items carry the whole body, with its
/// addresses made absolute.
struct RSSFeed {
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
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel>
      <title>\(XMLText.escape(items.title))</title>
      <link>\(XMLText.escape(items.page.url(under: base)))</link>
      <description>\(XMLText.escape(items.summary ?? items.title))</description>
      <language>\(site.settings.language.rawValue)</language>
      <atom:link href="\(XMLText.escape(items.feeds.rss.url(under: base)))" rel="self" type="application/rss+xml"/>

      """
    if let newest = items.stories.first {
      xml += "<lastBuildDate>\(dates.rfc822(dates.published(site.stories[newest].header)))</lastBuildDate>\n"
    }
    for index in items.stories { xml += item(site.stories[index], dates) }
    xml += "</channel>\n</rss>\n"
    return Array(xml.utf8)
  }

  private func item(_ page: Published<Story>, _ dates: FeedDates) -> String {
    let header = page.header
    let base = renderer.base
    let url = XMLText.escape(page.address.url(under: base))
    var xml = "<item>\n<title>\(XMLText.escape(header.title.value))</title>\n<link>\(url)</link>\n"
    xml += "<guid isPermaLink=\"true\">\(url)</guid>\n"
    xml += "<pubDate>\(dates.rfc822(dates.published(header)))</pubDate>\n"
    if let author = header.byline.author { xml += "<dc:creator>\(XMLText.escape(author))</dc:creator>\n" }
    for tag in page.entry.tags { xml += "<category>\(XMLText.escape(tag))</category>\n" }
    if let summary = header.summary { xml += "<description>\(XMLText.escape(summary))</description>\n" }
    let html = AbsoluteLinks.html(renderer.body(page.body), base: base)
    return xml + "<content:encoded>\(XMLText.escape(html))</content:encoded>\n</item>\n"
  }
}
