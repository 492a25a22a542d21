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
      today: DateView(text: strings.language.dayAndDate(today), machine: today.iso),
      isHome: isHome,
      navigation: site.navigation.enumerated().map { index, link in
        NavigationItemView(title: link.title, url: link.href, current: index == current)
      })
    return templates.render(.header, view, unknownKeys: unknownKeys)
  }

  /// For each entry of the navigation, the addresses below it; `nil` for links to other sites and to the home page.
  func navigationPrefixes() -> [String?] {
    site.navigation.map { link in
      guard link.href.hasPrefix(base.path), link.href != base.path else { return nil }
      return String(link.href.dropFirst(base.path.count))
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
      figures: figureLinks, links: site.footer.map { LinkView(title: $0.title, url: $0.href) },
      rssURL: Addresses.feed.href(under: base), jsonFeedURL: Addresses.jsonFeed.href(under: base))
    return templates.render(.footer, view, unknownKeys: unknownKeys)
  }

  /// To the figures of the campaign on the home page, reports, open data, the calendar: to what there is.
  private var figureLinks: [LinkView] {
    func link(_ key: StringKey, _ address: Address) -> LinkView {
      LinkView(title: strings.format(key), url: address.href(under: base))
    }
    var links: [LinkView] = []
    if let index = site.mainCampaign, let page = site.tables[index].figurePages.first {
      links.append(link(page.titleKey, Addresses.page(page, of: site.campaigns[index].address)))
    }
    if !site.reports.isEmpty { links.append(link(.reports, Addresses.reports)) }
    if site.tables.contains(where: { !$0.openTables.isEmpty }) { links.append(link(.openData, Addresses.openData)) }
    if site.campaigns.contains(where: { !$0.entry.events.isEmpty }) || !links.isEmpty {
      links.append(link(.events, Addresses.events))
    }
    return links
  }

  func assetLinks(_ feeds: PageFeeds) -> String {
    let view = AssetsView(
      siteName: site.settings.name, stylesheetURL: base.path + assets.stylesheet.path,
      scriptURL: assets.script.map { base.path + $0.path }, iconURL: base.path + assets.icon.path,
      rssURL: feeds.rss.href(under: base), jsonFeedURL: feeds.json.href(under: base))
    return templates.render(.assets, view, unknownKeys: unknownKeys)
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
