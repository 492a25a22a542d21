import GuongModel

/// The feeds that a page names in its `<head>`.
struct PageFeeds: Hashable {
  let rss: Address
  let json: Address

  static let site = PageFeeds(rss: Addresses.feed, json: Addresses.jsonFeed)

  static func column(_ id: String) -> PageFeeds {
    let folder = Addresses.column(id).path
    return PageFeeds(rss: Address(folder + "feed.xml"), json: Address(folder + "feed.json"))
  }
}
