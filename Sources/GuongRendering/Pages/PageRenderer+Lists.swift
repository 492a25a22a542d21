import GuongModel
import VietnameseText

extension PageRenderer {
  /// What the pages of one list have in common.
  struct StoryListPage {
    var view: ListingView
    var stories: [Int]
    var address: Address
    var number: Int
    var feeds: PageFeeds?

    init(_ view: ListingView, _ stories: [Int], at address: Address, number: Int, feeds: PageFeeds? = nil) {
      self.view = view
      self.stories = stories
      self.address = address
      self.number = number
      self.feeds = feeds
    }
  }

  /// - Parameter opening: adds what only the first page has; further pages go on with the stories alone.
  func listPage(
    _ list: StoryListPage, description: String? = nil, _ plan: PagePlan, opening: (inout ListingView) -> Void = { _ in }
  ) -> [UInt8] {
    let pagination = Pagination(count: list.stories.count, size: site.settings.pageSize, page: list.number)
    var view = list.view
    if list.number == 1 { opening(&view) }
    view.countText = countText(list.stories.count)
    view.cardsHTML = list.stories[pagination.range].map { cards[$0] }
    view.pagination = pagination.view(of: list.address, base: base, strings: strings)
    var title = view.title
    if list.number > 1 { title += " – " + text(.page, ["page": "\(list.number)"]) }
    return page(
      .listing, view, meta: meta(title, description: description, plan: plan), plan: plan, feeds: list.feeds,
      hasFigures: !view.tables.isEmpty)
  }

  func columnPage(_ index: Int, _ number: Int, _ plan: PagePlan) -> [UInt8] {
    let column = site.settings.columns[index]
    let view = ListingView(kind: text(.column), title: column.name, lead: column.summary)
    let list = StoryListPage(
      view, site.lists.byColumn[index], at: Addresses.column(column.id.value), number: number,
      feeds: .column(column.id.value))
    return listPage(list, description: column.summary, plan)
  }

  func movementPage(_ index: Int, _ number: Int, _ plan: PagePlan) -> [UInt8] {
    let page = site.movements[index]
    let movement = page.entry
    var view = ListingView(kind: text(.movement), title: page.header.title.value, lead: page.header.summary)
    view.bands = bands(page.header, state: page.state)
    view.picture = picture(page.picture, page.header.picture)
    if let period = movement.period {
      view.facts.append(FactView(label: text(.period), text: years(period)))
    }
    let list = StoryListPage(view, site.lists.byMovement[index], at: page.address, number: number)
    return listPage(list, description: page.header.summary, plan) { view in
      view.bodyHTML = movement.body.isEmpty ? nil : body(page.body)
      view.documents = movement.documents.compactMap { documentRow(at: $0.value, from: page.header.path) }
    }
  }

  /// «2021–2025», «2025».
  func years(_ period: YearPeriod) -> String {
    period.first == period.last ? "\(period.first)" : "\(period.first)–\(period.last)"
  }

  func fieldPage(_ index: Int, _ number: Int, _ plan: PagePlan) -> [UInt8] {
    let field = site.settings.fields[index]
    let view = ListingView(kind: text(.field), title: field.name)
    return listPage(
      StoryListPage(view, site.lists.byField[index], at: Addresses.field(field.id.value), number: number), plan)
  }

  func tagPage(_ index: Int, _ number: Int, _ plan: PagePlan) -> [UInt8] {
    let tag = site.lists.tags[index]
    let view = ListingView(kind: text(.tag), title: tag.name)
    return listPage(StoryListPage(view, tag.stories, at: Addresses.tag(tag.slug), number: number), plan)
  }

  func unitPage(_ index: Int, _ number: Int, _ plan: PagePlan) -> [UInt8] {
    let unit = site.units[index]
    var view = ListingView(kind: text(.unit), title: unit.name)
    view.facts = unitFacts(unit)
    let list = StoryListPage(view, site.lists.byUnit[index], at: Addresses.unit(unit.id), number: number)
    return listPage(list, plan) { view in
      view.tables = participantTables(unit.id)
      view.links = participantLinks(unit.id)
      view.bands = sampleBands(for: view.tables)
    }
  }

  private func unitFacts(_ unit: Unit) -> [FactView] {
    var facts: [FactView] = []
    if let validity = validity(from: unit.validFrom, to: unit.validTo) {
      facts.append(FactView(label: text(.valid), text: validity))
    }
    func add(_ key: StringKey, _ links: [ReferenceView]) {
      if !links.isEmpty { facts.append(FactView(label: text(key), links: links)) }
    }
    add(.parentUnit, [unit.parent].compactMap(\.self).compactMap(unitReference))
    add(.predecessors, site.units.filter { $0.successors.contains(unit.id) }.map(\.id).compactMap(unitReference))
    add(.successors, unit.successors.compactMap(unitReference))
    return facts
  }

  func validity(from: CalendarDate?, to: CalendarDate?) -> String? {
    switch (from, to) {
    case (let from?, let to?):
      text(.validBetween, ["from": shortDate(from), "to": shortDate(to)])
    case (let from?, nil): text(.validFrom, ["date": shortDate(from)])
    case (nil, let to?): text(.validTo, ["date": shortDate(to)])
    case (nil, nil): nil
    }
  }

  // MARK: By time

  func archivePage(_ number: Int, _ plan: PagePlan) -> [UInt8] {
    var view = ListingView(kind: text(.archive), title: text(.stories))
    view.siblings = YearList.years(of: site.lists).map { yearLink($0.year, current: nil) }
    return listPage(
      StoryListPage(view, allStories, at: Addresses.archive, number: number, feeds: .site), plan)
  }

  func yearPage(_ year: Int, _ number: Int, _ plan: PagePlan) -> [UInt8] {
    var view = ListingView(kind: text(.archive), title: text(.year, ["year": "\(year)"]))
    view.siblings = site.lists.months.filter { $0.year == year }.reversed().map { monthLink($0, current: nil) }
    view.siblingsTitle = text(.monthsOfYear, ["year": "\(year)"])
    let stories = storiesByYear[year] ?? []
    return listPage(StoryListPage(view, stories, at: Addresses.year(year), number: number), plan)
  }

  func monthPage(_ index: Int, _ number: Int, _ plan: PagePlan) -> [UInt8] {
    let month = site.lists.months[index]
    var view = ListingView(kind: text(.archive), title: monthName(month))
    view.siblings = site.lists.months.filter { $0.year == month.year }.reversed().map {
      monthLink($0, current: month.month)
    }
    view.siblingsTitle = text(.monthsOfYear, ["year": "\(month.year)"])
    let address = Addresses.month(month.month, of: month.year)
    return listPage(StoryListPage(view, month.stories, at: address, number: number), plan)
  }

  private func monthName(_ month: StoryLists.Month) -> String {
    text(.month, ["month": "\(month.month)", "year": "\(month.year)"])
  }

  private func yearLink(_ year: Int, current: Int?) -> NavigationItemView {
    NavigationItemView(
      title: text(.year, ["year": "\(year)"]), url: href(Addresses.year(year)), current: year == current)
  }

  private func monthLink(_ month: StoryLists.Month, current: Int?) -> NavigationItemView {
    NavigationItemView(
      title: monthName(month), url: href(Addresses.month(month.month, of: month.year)), current: month.month == current)
  }
}
