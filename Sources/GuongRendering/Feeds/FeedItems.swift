import GuongModel

/// The stories of a feed: the newest of the site, or of one column.
struct FeedItems {
  /// Items in a feed at most.
  static let limit = 20

  let title: String
  let summary: String?
  /// The page that the feed follows.
  let page: Address
  let feeds: PageFeeds
  let stories: [Int]

  init(_ site: Site, column: Int?) {
    guard let column else {
      title = site.settings.name
      summary = site.settings.summary ?? site.settings.tagline
      page = Addresses.home
      feeds = .site
      stories = Array(site.stories.indices.prefix(Self.limit))
      return
    }
    let settings = site.settings.columns[column]
    title = "\(settings.name) – \(site.settings.name)"
    summary = settings.summary
    page = Addresses.column(settings.id.value)
    feeds = .column(settings.id.value)
    stories = Array(site.lists.byColumn[column].prefix(Self.limit))
  }
}
