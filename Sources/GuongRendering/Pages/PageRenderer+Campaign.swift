import GuongModel
import VietnameseText

extension PageRenderer {
  func campaignPage(_ index: Int, _ plan: PagePlan) -> [UInt8] {
    let page = site.campaigns[index]
    let campaign = page.entry
    let view = CampaignView(
      title: page.header.title.value, summary: page.header.summary,
      bands: stripFigures(ofCampaign: index).isEmpty ? bands(page.header, state: page.state) : figureBands(page),
      launchedBy: campaign.launchedBy, progress: progress(of: campaign),
      figures: stripFigures(ofCampaign: index), siblings: figureLinks(ofCampaign: index),
      picture: picture(page.picture, page.header.picture),
      bodyHTML: campaign.body.isEmpty ? nil : body(page.body), purpose: items(campaign.purpose),
      requirements: items(campaign.requirements), objectives: items(campaign.objectives),
      themes: campaign.themes.map(clause), solutions: campaign.solutions.map(clause),
      legalBasis: campaign.legalBasis.compactMap { documentRow(at: $0.value, from: page.header.path) },
      duties: campaign.duties.map { dutyGroup($0) }, dutiesURL: href(Addresses.organisations),
      events: campaign.events.sortedByTime().map { event($0, of: campaign) }, eventsURL: href(Addresses.events),
      movements: movementEntries(), attachments: attachments(page.attachments), related: newest())
    let meta = meta(page.header, picture: page.picture, kind: "website", plan: plan)
    return self.page(.campaign, view, meta: meta, plan: plan)
  }

  /// A campaign without a period has no progress to show; the parser has reported that.
  func progress(of campaign: Campaign) -> CampaignProgressView {
    guard let period = campaign.period else {
      return CampaignProgressView(
        headline: campaign.shortTitle ?? campaign.header.title.value, period: "", ended: false)
    }
    return CampaignTime(period: period, today: today).view(strings)
  }

  private func newest() -> [CardGroupView] {
    guard !site.stories.isEmpty else { return [] }
    return [
      CardGroupView(
        title: text(.recent), id: "moi-dang", url: href(Addresses.archive),
        moreText: text(.allStories, ["count": number(site.stories.count)]),
        cardsHTML: Array(cards.prefix(3)))
    ]
  }

  private func items(_ texts: [String]) -> [ItemView] { texts.map { ItemView(textHTML: citedText.html($0)) } }

  private func clause(_ group: Campaign.Group) -> ClauseView {
    ClauseView(title: group.title, items: items(group.items))
  }

  // MARK: Events

  func isPast(_ event: Event) -> Bool {
    if case .days(_, let to) = event.time { return to < today }
    return false
  }

  func event(_ event: Event, of campaign: Campaign) -> EventView {
    let kind: StringKey =
      switch event.kind {
      case .congress: .eventCongress
      case .conference: .eventConference
      case .deadline: .eventDeadline
      case .ceremony: .eventCeremony
      case .other: .eventOther
      }
    let eventsPath = PathName.resolve("events.yaml", from: campaign.header.path) ?? campaign.header.path
    let document = event.document.flatMap { self.document(at: $0.value, from: eventsPath) }
    var view = EventView(id: event.id.value, title: event.title)
    view.kind = text(kind)
    view.place = event.place
    view.organiser = event.organiser.flatMap { organisation($0.value) }
    view.descriptionHTML = event.summary.map(citedText.html)
    view.document = document.map { LinkView(title: $0.entry.shortName, url: href($0.address)) }
    view.past = isPast(event)
    switch event.time {
    case .text(let words):
      view.when = words.prefix(1).uppercased() + words.dropFirst()
    case .days(let from, let to):
      let days = from == to ? shortDate(from) : "\(shortDate(from)) – \(shortDate(to))"
      let hours = event.hours?.title[strings.language]
      view.date = DateView(
        text: [days, hours].compactMap(\.self).joined(separator: ", "),
        machine: [from.iso, event.hours?.span?.start.iso].compactMap(\.self).joined(separator: "T"))
      if !view.past { view.countdown = Countdown(from: today, to: from < today ? to : from).text(strings) }
    }
    return view
  }
}

extension Event {
  /// Whether its day is fixed.
  var hasDay: Bool {
    if case .days = time { return true }
    return false
  }

  /// Minutes since midnight; an event without hours stands before those of its day.
  var start: Int { hours?.span.map { $0.start.hour * 60 + $0.start.minute } ?? -1 }

  /// Dated events by their first day and hour; those without a day behind them.
  func sortsBefore(_ other: Event) -> Bool {
    switch (time, other.time) {
    case (.days(let left, _), .days(let right, _)):
      left == right ? (start, id.value) < (other.start, other.id.value) : left < right
    case (.days, .text): true
    case (.text, .days): false
    case (.text, .text): false
    }
  }
}

extension [Event] {
  func sortedByTime() -> [Event] { sorted { $0.sortsBefore($1) } }
}
