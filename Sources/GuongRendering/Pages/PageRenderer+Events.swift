import GuongModel
import VietnameseText

/// The page of all days: events, and what is due.
extension PageRenderer {
  /// So many things due on one day are named; the page that all of them stand on is a link away.
  static let dueItemLimit = 5

  /// What stands on one line of the page.
  private struct DatedLine {
    let day: CalendarDate
    /// Minutes since midnight.
    let start: Int
    /// An event stands before what is due on its day.
    let isDeadline: Bool
    let view: EventView

    static func < (left: DatedLine, right: DatedLine) -> Bool {
      (left.day, left.isDeadline ? 1 : 0, left.start, left.view.id)
        < (right.day, right.isDeadline ? 1 : 0, right.start, right.view.id)
    }
  }

  func eventsPage(_ plan: PagePlan) -> [UInt8] {
    let events = site.campaigns.flatMap { campaign in campaign.entry.events.map { (campaign.entry, $0) } }
    let deadlines = deadlineLines
    let lines = (events.compactMap(line) + deadlines).sorted(by: <)
    let dayless = events.filter { !$0.1.hasDay }.map { event($0.1, of: $0.0) }
    let groups = [
      EventGroupView(title: text(.upcoming), events: lines.filter { !isOver($0) }.map(\.view)),
      EventGroupView(title: text(.dayless), events: dayless),
      EventGroupView(title: text(.past), events: lines.filter(isOver).reversed().map(\.view)),
    ].filter { !$0.events.isEmpty }
    let isSample = !deadlines.isEmpty && site.campaigns.contains { $0.entry.hasSampleTables }
    let view = EventsView(
      title: text(.events), bands: BandsView(sampleData: isSample), groups: groups, calendarURL: eventsCalendarURL)
    return page(.events, view, meta: meta(text(.events), description: nil, plan: plan), plan: plan)
  }

  private func isOver(_ line: DatedLine) -> Bool { line.isDeadline ? line.day < today : line.view.past }

  private func line(_ campaign: Campaign, _ event: Event) -> DatedLine? {
    guard case .days(let from, _) = event.time else { return nil }
    return DatedLine(
      day: from, start: event.start, isDeadline: false, view: self.event(event, of: campaign))
  }

  // MARK: Deadlines

  /// One line for each day and kind. Of days gone by only what has still to be done is worth a line.
  private var deadlineLines: [DatedLine] {
    site.campaigns.indices.flatMap { index -> [DatedLine] in
      let shown = CampaignDeadlines(self, campaign: index).all().filter { $0.day >= today || $0.isOpen }
      let days = Dictionary(grouping: shown) { [$0.kind.rawValue, $0.day.iso] }
      return days.values.map {
        DatedLine(day: $0[0].day, start: 0, isDeadline: true, view: view($0, ofCampaign: index))
      }
    }
  }

  /// - Parameter deadlines: of one kind and day, at least one.
  private func view(_ deadlines: [Deadline], ofCampaign index: Int) -> EventView {
    let (first, campaign) = (deadlines[0], site.campaigns[index])
    let (single, several): (StringKey, StringKey) =
      first.kind == .obligation ? (.calendarObligation, .dueObligations) : (.calendarWork, .dueWorks)
    let isSingle = deadlines.count == 1
    var view = EventView(
      id: CalendarEntry.id(first.kind.rawValue, of: campaign.entry.id, isSingle ? first.id : first.day.iso),
      title: isSingle
        ? text(single, ["name": first.name])
        : text(several, ["count": VietnameseNumber.format(deadlines.count)]))
    view.kind = text(.eventDeadline)
    view.date = date(first.day)
    view.countdown = Countdown(from: today, to: first.day).text(strings)
    if isSingle {
      let count = first.participants.count
      if count == 1 { view.organiser = participant(first.participants[0]) }
      // One stands there already, and a long list of names belongs on the page of reports.
      let details = first.details.dropFirst(count == 1 || count > Self.dueItemLimit ? 1 : 0)
      if !details.isEmpty { view.descriptionHTML = citedText.html(details.joined(separator: " ")) }
    } else {
      view.items = deadlines.prefix(Self.dueItemLimit).map { deadline in
        let names = deadline.participants.map { participant($0).title }
        return DueItemView(title: deadline.name, who: names.count == 1 ? names[0] : nil)
      }
      let rest = deadlines.count - Self.dueItemLimit
      if rest > 0 { view.moreText = text(.dueMore, ["count": VietnameseNumber.format(rest)]) }
    }
    let page = first.kind.page
    let anchor = isSingle && first.kind == .obligation ? "#viec-" + first.id : ""
    view.document = LinkView(
      title: text(page.titleKey), url: href(Addresses.page(page, of: campaign.address)) + anchor)
    return view
  }
}
