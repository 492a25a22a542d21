import GuongModel
import VietnameseText

extension PageRenderer {
  func homePage(_ plan: PagePlan) -> [UInt8] {
    let campaign = site.settings.campaign.flatMap { id in site.campaigns.first { $0.entry.id == id.value } }
    let lead = leadStory
    let renderer = CardRenderer(site: site, templates: templates)
    let secondary = site.stories.indices.lazy.filter { $0 != lead }.prefix(4)
    let shown = Set([lead].compactMap(\.self) + secondary)
    let view = HomeView(
      campaign: campaign.map(strip), lead: lead.map(renderer.view), secondaryHTML: secondary.map { cards[$0] },
      columns: site.settings.columns.indices.map { columnBlock($0, shown: shown) },
      bulletin: site.bulletins.first.map { teaser($0) },
      bulletinsURL: site.bulletins.isEmpty ? nil : href(Addresses.bulletins), deadlines: deadlines(),
      eventsURL: href(Addresses.events), documents: site.documents.prefix(5).map { documentRow($0) },
      documentsURL: href(Addresses.documents), movements: movementEntries(), movementsURL: href(Addresses.movements))
    var meta = meta(site.settings.name, description: site.settings.summary ?? site.settings.tagline, plan: plan)
    if let lead, let picture = site.stories[lead].picture { meta.imageURL = base.origin + picture.href }
    return page(.home, view, meta: meta, plan: plan, feeds: .site)
  }

  /// The newest of the featured stories, else the newest with a picture, else the newest.
  private var leadStory: Int? {
    let recent = site.stories.indices.prefix(200)
    return recent.first { site.stories[$0].entry.isFeatured } ?? recent.first { site.stories[$0].picture != nil }
      ?? recent.first
  }

  private func strip(_ page: Published<Campaign>) -> CampaignStripView {
    let counted = tableFigures(of: page)
    return CampaignStripView(
      title: page.entry.shortTitle ?? page.header.title.value, url: href(page.address),
      progress: progress(of: page.entry), figures: Array((counted + stripFigures()).prefix(5)),
      sampleData: !counted.isEmpty && page.entry.hasSampleTables)
  }

  private func tableFigures(of page: Published<Campaign>) -> [FigureView] {
    site.campaigns.firstIndex { $0.entry.id == page.entry.id }.map(stripFigures(ofCampaign:)) ?? []
  }

  /// What can be counted without campaign tables: stories, people shown, movements with stories, places.
  private func stripFigures() -> [FigureView] {
    let stories = site.stories.count
    guard stories > 0 else { return [] }
    let movements = site.lists.byMovement.count { !$0.isEmpty }
    let units = site.lists.byUnit.count { !$0.isEmpty }
    return [
      FigureView(
        label: text(.figureStories), value: number(stories), url: href(Addresses.archive)),
      FigureView(
        label: text(.figureMovements), value: "\(movements)",
        note: text(.figureOf, ["count": "\(site.movements.count)"]), url: href(Addresses.movements)),
      FigureView(label: text(.figureUnits), value: "\(units)", url: href(Addresses.units)),
    ]
  }

  private func columnBlock(_ index: Int, shown: Set<Int>) -> ColumnBlockView {
    let column = site.settings.columns[index]
    let stories = site.lists.byColumn[index]
    // Stories that stand above are not repeated while there are others.
    let fresh = stories.prefix(20).filter { !shown.contains($0) }
    let chosen = (fresh + stories.prefix(20).filter(shown.contains)).prefix(3)
    return ColumnBlockView(
      title: column.name, url: href(Addresses.column(column.id.value)), description: column.summary,
      moreText: text(.allStories, ["count": number(stories.count)]), id: "muc-" + column.id.value,
      cardsHTML: chosen.map { cards[$0] })
  }

  /// What falls due from today on: duties and dated events, soonest first.
  private func deadlines() -> [DeadlineView] {
    var found: [(day: CalendarDate, start: Int, view: DeadlineView)] = []
    for campaign in site.campaigns {
      for event in campaign.entry.events {
        guard case .days(let from, let to) = event.time, to >= today else { continue }
        let countdown = Countdown(from: today, to: from < today ? to : from)
        found.append(
          (
            from, event.start,
            DeadlineView(
              title: event.title, url: href(Addresses.events) + "#" + event.id.value, date: date(from),
              countdown: countdown.text(strings), urgent: countdown.isUrgent)
          ))
      }
    }
    return found.sorted { ($0.day, $0.start) < ($1.day, $1.start) }.prefix(5).map(\.view)
  }
}
