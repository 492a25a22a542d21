import GuongModel
import GuongReporting

/// Ways to the figures and away from them.
extension PageRenderer {
  /// The pages of a campaign's figures that have something to show, then reports, open data and the calendar.
  func figureLinks(ofCampaign index: Int, current: Addresses.CampaignPage? = nil) -> [NavigationItemView] {
    let campaign = site.campaigns[index]
    let pages = site.tables[index].figurePages.map { page in
      NavigationItemView(
        title: text(page.titleKey), url: href(Addresses.page(page, of: campaign.address)), current: page == current)
    }
    return pages + moreLinks(ofCampaign: index).map { NavigationItemView(title: $0.title, url: $0.url) }
  }

  private func moreLinks(ofCampaign index: Int) -> [LinkView] {
    let campaign = site.campaigns[index].entry
    var links: [LinkView] = []
    if !site.reports.isEmpty { links.append(LinkView(title: text(.reports), url: href(Addresses.reports))) }
    if !site.tables[index].openTables.isEmpty {
      links.append(
        LinkView(
          title: text(.openData), url: href(Addresses.openData) + "#" + Self.openDataAnchor(ofCampaign: campaign.id)))
    }
    links.append(LinkView(title: text(.calendarFile), url: href(Addresses.calendar(ofCampaign: campaign.id))))
    return links
  }

  /// Where a campaign's tables stand on the page of open data.
  static func openDataAnchor(ofCampaign id: String) -> String { "phong-trao-" + id }

  /// The open data that a page of figures is made of.
  func openDataLinks(ofCampaign index: Int, _ page: Addresses.CampaignPage) -> [LinkView] {
    let open = Set(site.tables[index].openTables.map(\.id))
    return page.schemas.filter { open.contains($0.id) }.map { schema in
      LinkView(
        title: schema.title[site.settings.language],
        url: href(Addresses.table(schema.id, ofCampaign: site.campaigns[index].entry.id)))
    }
  }

  /// The page that shows what an open table holds.
  func figuresPage(ofTable id: String, ofCampaign index: Int) -> ReferenceView? {
    let page = site.tables[index].figurePages.first { $0.schemas.contains { $0.id == id } }
    return page.map {
      ReferenceView(title: text($0.titleKey), url: href(Addresses.page($0, of: site.campaigns[index].address)))
    }
  }

  // MARK: Participants

  /// Where the figures of a unit or an organisation stand, and its calendars.
  func participantLinks(_ id: String) -> [LinkView] {
    site.campaigns.indices.flatMap { index -> [LinkView] in
      guard figures.indices.contains(index) else { return [] }
      let campaign = site.campaigns[index]
      var links = campaign.entry.isNamed(id, in: figures[index]).map { page in
        LinkView(title: text(page.titleKey), url: href(Addresses.page(page, of: campaign.address)))
      }
      if campaign.entry.participants(in: figures[index].tables).contains(id) {
        links.append(
          LinkView(
            title: text(.calendarFile),
            url: href(Addresses.calendar(of: id, inCampaign: campaign.entry.id))))
      }
      guard site.campaigns.count > 1 else { return links }
      let name = campaign.entry.shortTitle ?? campaign.header.title.value
      return links.map { LinkView(title: "\($0.title) – \(name)", url: $0.url) }
    }
  }
}

extension Campaign {
  /// The pages of figures on which a unit or an organisation stands.
  fileprivate func isNamed(_ id: String, in figures: CampaignFigures) -> [Addresses.CampaignPage] {
    let tables = figures.tables
    return tables.figurePages.filter { page in
      switch page {
      case .indicators: !figures.indicators.figures(ofUnit: id).isEmpty
      case .works: tables.works.contains { $0.registeredBy == id }
      case .awards: tables.awards.contains { $0.unit == id }
      case .clusters: tables.members.contains { $0.member == id }
      case .obligations: tables.obligations.contains { $0.fromWhom.contains(id) || $0.toWhom == id }
      case .replications: tables.replications.contains { $0.unit == id }
      }
    }
  }
}

extension Addresses.CampaignPage {
  var titleKey: StringKey {
    switch self {
    case .indicators: .indicators
    case .works: .works
    case .awards: .awards
    case .clusters: .clusters
    case .obligations: .obligations
    case .replications: .replications
    }
  }
}
