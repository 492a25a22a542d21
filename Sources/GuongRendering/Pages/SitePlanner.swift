import GuongModel

/// Site → the list of every file that the output has, pictures and assets aside.
package enum SitePlanner {
  /// Addresses in one sitemap at most (sitemaps.org protocol).
  package static let sitemapLimit = 50_000

  /// - Parameter sitemapLimit: smaller only in tests.
  package static func plans(for site: Site, sitemapLimit: Int = sitemapLimit) -> [PagePlan] {
    var plans = [PagePlan(Addresses.home, .home)]
    plans += site.stories.indices.map { PagePlan(site.stories[$0].address, .story($0)) }
    plans += storyLists(of: site)
    plans += directories(of: site)
    plans += registers(of: site)
    plans += openData(of: site)
    plans += calendars(of: site)
    plans += site.pages.indices.map { PagePlan(site.pages[$0].address, .free($0)) }
    plans += site.withdrawn.indices.map { PagePlan(site.withdrawn[$0].address, .withdrawn($0)) }
    plans += site.redirects.indices.map { PagePlan(site.redirects[$0].from, .redirect($0)) }
    plans.append(PagePlan(Addresses.notFound, .notFound))
    plans += feeds(of: site)
    plans += sitemaps(of: plans, limit: sitemapLimit)
    plans.append(PagePlan(Address("robots.txt"), .robots))
    plans.append(PagePlan(Address("redirects.map"), .redirectMap))
    return plans
  }

  // MARK: Lists

  private static func storyLists(of site: Site) -> [PagePlan] {
    let lists = site.lists
    let size = site.settings.pageSize
    func pages(_ address: Address, _ count: Int, _ kind: (Int) -> PagePlan.Kind) -> [PagePlan] {
      (1...Pagination(count: count, size: size, page: 1).pageCount).map {
        PagePlan(Addresses.page($0, of: address), kind($0))
      }
    }
    var plans = pages(Addresses.archive, site.stories.count) { .archive(page: $0) }
    for (index, column) in site.settings.columns.enumerated() {
      plans += pages(Addresses.column(column.id.value), lists.byColumn[index].count) { .column(index, page: $0) }
    }
    for (index, movement) in site.movements.enumerated() {
      plans += pages(movement.address, lists.byMovement[index].count) { .movement(index, page: $0) }
    }
    for (index, unit) in site.units.enumerated() {
      plans += pages(Addresses.unit(unit.id), lists.byUnit[index].count) { .unit(index, page: $0) }
    }
    for (index, field) in site.settings.fields.enumerated() {
      plans += pages(Addresses.field(field.id.value), lists.byField[index].count) { .field(index, page: $0) }
    }
    for (index, tag) in lists.tags.enumerated() {
      plans += pages(Addresses.tag(tag.slug), tag.stories.count) { .tag(index, page: $0) }
    }
    for year in YearList.years(of: lists) {
      plans += pages(Addresses.year(year.year), year.count) { .year(year.year, page: $0) }
    }
    for (index, month) in lists.months.enumerated() {
      plans += pages(Addresses.month(month.month, of: month.year), month.stories.count) { .month(index, page: $0) }
    }
    return plans
  }

  private static func directories(of site: Site) -> [PagePlan] {
    var plans = [
      PagePlan(Addresses.columns, .columns), PagePlan(Addresses.movements, .movements),
      PagePlan(Addresses.fields, .fields), PagePlan(Addresses.tags, .tags),
    ]
    if !site.units.isEmpty { plans.append(PagePlan(Addresses.units, .units)) }
    return plans
  }

  private static func registers(of site: Site) -> [PagePlan] {
    var plans = site.campaigns.indices.map { PagePlan(site.campaigns[$0].address, .campaign($0)) }
    plans += site.campaigns.indices.flatMap { figures(of: site, $0) }
    plans += reports(of: site)
    plans.append(PagePlan(Addresses.documents, .documents))
    plans += site.documents.indices.map { PagePlan(site.documents[$0].address, .document($0)) }
    plans.append(PagePlan(Addresses.organisations, .organisations))
    plans += site.organisations.indices.map {
      PagePlan(Addresses.organisation(site.organisations[$0].id.value), .organisation($0))
    }
    plans.append(PagePlan(Addresses.events, .events))
    let issues = Pagination(count: site.bulletins.count, size: site.settings.pageSize, page: 1).pageCount
    plans += (1...issues).map { PagePlan(Addresses.page($0, of: Addresses.bulletins), .bulletins(page: $0)) }
    plans += site.bulletins.indices.map { PagePlan(site.bulletins[$0].page.address, .bulletin($0)) }
    return plans
  }

  // MARK: Reports

  private static func reports(of site: Site) -> [PagePlan] {
    guard !site.reports.isEmpty else { return [] }
    return [PagePlan(Addresses.reports, .reports)]
      + site.reports.indices.flatMap { index in
        let report = site.reports[index]
        return [
          PagePlan(report.address, .report(index)), PagePlan(Addresses.data(of: report.address), .reportData(index)),
        ]
          + report.superseded.indices.map {
            PagePlan(report.superseded[$0].address, .supersededReport(index, $0))
          }
      }
  }

  // MARK: Figures

  private static func figures(of site: Site, _ campaign: Int) -> [PagePlan] {
    let address = site.campaigns[campaign].address
    let tables = site.tables[campaign].published
    return tables.figurePages.flatMap { page -> [PagePlan] in
      let own = Addresses.page(page, of: address)
      switch page {
      case .indicators:
        return [PagePlan(own, .indicators(campaign))]
          + tables.indicators.enumerated().map { index, indicator in
            PagePlan(Addresses.indicator(indicator.id, of: address), .indicator(campaign, index))
          }
      case .works: return [PagePlan(own, .works(campaign))]
      case .awards: return [PagePlan(own, .awards(campaign))]
      case .clusters: return [PagePlan(own, .clusters(campaign))]
      case .obligations: return [PagePlan(own, .obligations(campaign))]
      case .replications: return [PagePlan(own, .replications(campaign))]
      }
    }
  }

  // MARK: Machine-readable files

  private static func feeds(of site: Site) -> [PagePlan] {
    var plans = [PagePlan(Addresses.feed, .feed), PagePlan(Addresses.jsonFeed, .jsonFeed)]
    for (index, column) in site.settings.columns.enumerated() {
      let folder = Addresses.column(column.id.value).path
      plans.append(PagePlan(Address(folder + "feed.xml"), .columnFeed(index)))
      plans.append(PagePlan(Address(folder + "feed.json"), .columnJSONFeed(index)))
    }
    return plans
  }

  private static func sitemaps(of plans: [PagePlan], limit: Int) -> [PagePlan] {
    let count = plans.count { $0.isListed }
    guard count > limit else { return [PagePlan(Address("sitemap.xml"), .sitemap(part: nil))] }
    let parts = (count + limit - 1) / limit
    return [PagePlan(Address("sitemap.xml"), .sitemap(part: nil))]
      + (1...parts).map { PagePlan(Address("sitemap-\($0).xml"), .sitemap(part: $0)) }
  }
}
