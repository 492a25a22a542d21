import GuongModel
import VietnameseText

/// The frames of pages, rendered once for a build: one masthead for each entry of the navigation that may be current, one
/// set of links in the head for each column's feeds.
struct SiteShells: Sendable {
  private let plain: SiteShell
  /// Mastheads, by the prefix of the addresses below their entry.
  private let headers: [(prefix: String, html: String)]
  private let homeHeader: String
  private let assetsByFeeds: [PageFeeds: String]

  init(site: Site, templates: TemplateSet, assets: SiteAssets, unknownKeys: UnknownKeys?) {
    let maker = ShellMaker(site: site, templates: templates, assets: assets, unknownKeys: unknownKeys)
    let navigation = maker.navigationPrefixes()
    headers = navigation.enumerated().compactMap { index, prefix in
      prefix.map { ($0, maker.header(current: index, isHome: false)) }
    }.sorted { $0.prefix.utf8.count > $1.prefix.utf8.count }
    homeHeader = maker.header(current: nil, isHome: true)
    let feeds = [PageFeeds.site] + site.settings.columns.map { PageFeeds.column($0.id.value) }
    assetsByFeeds = Dictionary(uniqueKeysWithValues: feeds.map { ($0, maker.assetLinks($0)) })
    plain = SiteShell(
      language: site.settings.language.rawValue,
      locale: site.settings.language == .vietnamese ? "vi_VN" : "en_GB", siteName: site.settings.name,
      assetsHTML: assetsByFeeds[.site] ?? "", headerHTML: maker.header(current: nil, isHome: false),
      footerHTML: maker.footer())
  }

  func shell(for plan: PagePlan, feeds: PageFeeds?) -> SiteShell {
    var shell = plain
    if let feeds, let html = assetsByFeeds[feeds] { shell.assetsHTML = html }
    if plan.address == Addresses.home {
      shell.headerHTML = homeHeader
    } else if let header = headers.first(where: { plan.address.path.hasPrefix($0.prefix) }) {
      shell.headerHTML = header.html
    }
    return shell
  }
}
