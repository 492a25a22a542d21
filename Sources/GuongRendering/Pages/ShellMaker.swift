import GuongModel
import VietnameseText

/// Renders the parts of the frame.
struct ShellMaker {
  let site: Site
  let templates: TemplateSet
  let assets: SiteAssets
  let unknownKeys: UnknownKeys?

  private var base: BaseURL { site.settings.baseURL }
  private var strings: StringCatalogue { templates.strings }

  func header(current: Int?, isHome: Bool) -> String {
    let settings = site.settings
    let today = site.clock.today
    let view = HeaderView(
      siteName: settings.name, homeURL: base.path, tagline: settings.tagline, organisation: settings.organisation,
      today: DateView(text: "\(today.weekday.vietnameseName), \(today.officialLong)", machine: today.iso),
      isHome: isHome,
      navigation: settings.navigation.enumerated().map { index, link in
        NavigationItemView(title: link.title, url: url(of: link), current: index == current)
      })
    return templates.render(.header, view, unknownKeys: unknownKeys)
  }

  /// For each entry of the navigation, the addresses below it; `nil` for links to other sites and to the home page.
  func navigationPrefixes() -> [String?] {
    site.settings.navigation.map { link in
      let url = url(of: link)
      guard url.hasPrefix(base.path), url != base.path else { return nil }
      return String(url.dropFirst(base.path.count))
    }
  }

  func footer() -> String {
    let settings = site.settings
    let view = FooterView(
      siteName: settings.name, organisation: settings.organisation, description: settings.summary,
      licence: settings.licence, contact: contact(),
      columns: settings.columns.map {
        LinkView(title: $0.name, url: Addresses.column($0.id.value).href(under: base))
      },
      links: settings.footer.map { LinkView(title: $0.title, url: url(of: $0)) },
      rssURL: Addresses.feed.href(under: base), jsonFeedURL: Addresses.jsonFeed.href(under: base))
    return templates.render(.footer, view, unknownKeys: unknownKeys)
  }

  func assetLinks(_ feeds: PageFeeds) -> String {
    let view = AssetsView(
      siteName: site.settings.name, stylesheetURL: base.path + assets.stylesheet.path,
      scriptURL: assets.script.map { base.path + $0.path }, iconURL: base.path + assets.icon.path,
      rssURL: feeds.rss.href(under: base), jsonFeedURL: feeds.json.href(under: base))
    return templates.render(.assets, view, unknownKeys: unknownKeys)
  }

  /// The address that a link of `site.yaml` means: a content path, an address on the site, or another site's.
  private func url(of link: SiteSettings.Link) -> String {
    let target = link.target.value
    if target.hasPrefix("/"), !target.hasPrefix("//") { return base.path + target.dropFirst() }
    if target.contains(":") || target.hasPrefix("//") { return target }
    let address = site.addressByPath["content/" + target]
    return address?.href(under: base) ?? base.path
  }

  private func contact() -> ContactView? {
    let contact = site.settings.contact
    guard contact.address != nil || contact.phone != nil || contact.email != nil else { return nil }
    return ContactView(
      address: contact.address, phone: contact.phone,
      phoneURL: contact.phone.map { "tel:" + $0.filter { $0.isASCII && ($0.isNumber || $0 == "+") } },
      email: contact.email, emailURL: contact.email.map { "mailto:\($0)" })
  }
}
