import GuongModel
import VietnameseText

/// What a campaign's calendar holds, and that of each unit or organisation in it.
struct CampaignCalendar {
  private let renderer: PageRenderer
  private let page: Published<Campaign>
  private let deadlines: CampaignDeadlines

  /// - Parameter index: into the site's campaigns.
  init(_ renderer: PageRenderer, campaign index: Int) {
    self.renderer = renderer
    page = renderer.site.campaigns[index]
    deadlines = CampaignDeadlines(renderer, campaign: index)
  }

  /// Everything with a day: events, reports due, works due, the campaign's last day.
  var file: CalendarFile {
    calendar(
      named: renderer.text(.calendarOf, ["campaign": title]),
      events + deadlines.all().map(entry) + [lastDay].compactMap(\.self))
  }

  /// The events that `participant` organises, the reports it owes, the works it registered.
  func file(of participant: String) -> CalendarFile {
    let values = ["campaign": title, "name": renderer.participant(participant).title]
    return calendar(
      named: renderer.text(.calendarOfParticipant, values),
      events(organisedBy: participant) + deadlines.all(of: participant).map(entry))
  }

  private func calendar(named name: String, _ entries: [CalendarEntry]) -> CalendarFile {
    CalendarFile(
      name: name, entries: entries.sorted { ($0.firstDay, $0.start, $0.id) < ($1.firstDay, $1.start, $1.id) },
      clock: renderer.site.clock, zone: renderer.site.settings.timeZone, host: renderer.base.host,
      language: renderer.site.settings.language)
  }

  private var title: String { page.entry.shortTitle ?? page.header.title.value }

  private func id(_ kind: String, _ id: String) -> String { CalendarEntry.id(kind, of: page.entry.id, id) }

  // MARK: Events

  private var events: [CalendarEntry] { page.entry.events.compactMap(entry) }

  private func events(organisedBy participant: String) -> [CalendarEntry] {
    page.entry.events.filter { $0.organiser?.value == participant }.compactMap(entry)
  }

  /// `nil` for an event without a day.
  private func entry(_ event: Event) -> CalendarEntry? {
    guard case .days(let from, let to) = event.time else { return nil }
    let view = renderer.event(event, of: page.entry)
    var entry = CalendarEntry(
      id: id("event", event.id.value), title: event.title, time: time(of: event, from, to),
      category: view.kind ?? renderer.text(.events))
    entry.place = event.place
    entry.url = Addresses.events.url(under: renderer.base) + "#" + URLText.queryValue(event.id.value)
    if case .days = entry.time, let hours = event.hours {
      entry.details.append(renderer.text(.calendarHours, ["hours": hours.title[renderer.strings.language]]))
    }
    if let summary = event.summary { entry.details.append(summary) }
    if let organiser = view.organiser {
      entry.details.append(renderer.text(.calendarOrganiser, ["name": organiser.title]))
    }
    if let document = view.document { entry.details.append(document.title) }
    return entry
  }

  /// Hours of an event of several days are those of each day, or of the first: only its text can say.
  private func time(of event: Event, _ from: CalendarDate, _ to: CalendarDate) -> CalendarEntry.Time {
    guard from == to, let span = event.hours?.span, let start = moment(from, span.start) else {
      return .days(from: from, to: to)
    }
    return .hours(from: start, to: span.end.flatMap { moment(from, $0) })
  }

  private func moment(_ day: CalendarDate, _ time: ClockTime) -> LocalDateTime? {
    LocalDateTime(date: day, hour: time.hour, minute: time.minute)
  }

  // MARK: Deadlines

  private func entry(_ deadline: Deadline) -> CalendarEntry {
    let (title, category): (StringKey, StringKey) =
      switch deadline.kind {
      case .obligation: (.calendarObligation, .eventDeadline)
      case .work: (.calendarWork, .works)
      }
    var entry = CalendarEntry(
      id: id(deadline.kind.rawValue, deadline.id), title: renderer.text(title, ["name": deadline.name]),
      time: .days(from: deadline.day, to: deadline.day), category: renderer.text(category))
    entry.details = deadline.details
    entry.url = Addresses.page(deadline.kind.page, of: page.address).url(under: renderer.base)
    // Nobody needs to be reminded of what is over.
    entry.hasReminder = deadline.kind == .obligation && deadline.day >= renderer.today
    return entry
  }

  private var lastDay: CalendarEntry? {
    page.entry.period.map { period in
      CalendarEntry(
        id: id("campaign", "end"), title: renderer.text(.calendarCampaignEnd, ["campaign": title]),
        time: .days(from: period.to, to: period.to), url: page.address.url(under: renderer.base),
        category: renderer.text(.eventDeadline))
    }
  }
}

extension Deadline.Kind {
  /// Where readers find more about it.
  var page: Addresses.CampaignPage { self == .obligation ? .obligations : .works }
}

extension CalendarEntry {
  fileprivate var firstDay: CalendarDate {
    switch time {
    case .days(let from, _): from
    case .hours(let from, _): from.date
    }
  }

  /// Minutes since midnight.
  fileprivate var start: Int { if case .hours(let from, _) = time { from.hour * 60 + from.minute } else { 0 } }
}

extension BaseURL {
  /// Without scheme and port: `ninhhai.example.vn`.
  fileprivate var host: String {
    let host = origin.split(separator: "/").last ?? ""
    return host.prefix { $0 != ":" }.lowercased()
  }
}
