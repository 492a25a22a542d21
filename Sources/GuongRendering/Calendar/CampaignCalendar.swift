import GuongModel
import VietnameseText

/// What a campaign's calendar holds, and that of each unit or organisation in it.
struct CampaignCalendar {
  private let renderer: PageRenderer
  private let page: Published<Campaign>
  private let tables: CampaignTables?

  /// - Parameter index: into the site's campaigns.
  init(_ renderer: PageRenderer, campaign index: Int) {
    self.renderer = renderer
    page = renderer.site.campaigns[index]
    tables = renderer.site.tables.indices.contains(index) ? renderer.site.tables[index] : nil
  }

  /// Everything with a day: events, reports due, works due, the campaign's last day.
  var file: CalendarFile {
    calendar(
      named: renderer.text(.calendarOf, ["campaign": title]),
      events + obligations(nil) + works(nil) + [lastDay].compactMap(\.self))
  }

  /// The events that `participant` organises, the reports it owes, the works it registered.
  func file(of participant: String) -> CalendarFile {
    let values = ["campaign": title, "name": renderer.participant(participant).title]
    return calendar(
      named: renderer.text(.calendarOfParticipant, values),
      events(organisedBy: participant) + obligations(participant) + works(participant))
  }

  private func calendar(named name: String, _ entries: [CalendarEntry]) -> CalendarFile {
    CalendarFile(
      name: name, entries: entries.sorted { ($0.firstDay, $0.id) < ($1.firstDay, $1.id) },
      clock: renderer.site.clock, zone: renderer.site.settings.timeZone, host: renderer.base.host)
  }

  private var title: String { page.entry.shortTitle ?? page.header.title.value }

  private func id(_ kind: String, _ id: String) -> String { "\(kind)-\(page.entry.id)-\(id)" }

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
      id: id("event", event.id.value), title: event.title, time: .days(from: from, to: to),
      category: view.kind ?? renderer.text(.events))
    entry.place = event.place
    entry.url = Addresses.events.url(under: renderer.base) + "#" + URLText.queryValue(event.id.value)
    if let summary = event.summary { entry.details.append(summary) }
    if let organiser = view.organiser {
      entry.details.append(renderer.text(.calendarOrganiser, ["name": organiser.title]))
    }
    if let document = view.document { entry.details.append(document.title) }
    return entry
  }

  // MARK: Deadlines

  /// - Parameter participant: only what it owes; `nil` for all.
  private func obligations(_ participant: String?) -> [CalendarEntry] {
    let all = tables?.obligations ?? []
    let own = participant.map { participant in all.filter { $0.fromWhom.contains(participant) } } ?? all
    return own.map { obligation in
      var entry = CalendarEntry(
        id: id("obligation", obligation.id), title: renderer.text(.calendarObligation, ["name": obligation.name]),
        time: .days(from: obligation.due, to: obligation.due), category: renderer.text(.eventDeadline))
      let senders = obligation.fromWhom.map { renderer.participant($0).title }
      entry.details = [
        renderer.text(.calendarFrom, ["names": senders.joined(separator: "; ")]),
        renderer.text(.calendarTo, ["name": renderer.participant(obligation.toWhom).title]),
      ]
      if let basis = obligation.legalBasis {
        entry.details.append(renderer.text(.obligationBasis, ["document": basis]))
      }
      entry.url = Addresses.page(.obligations, of: page.address).url(under: renderer.base)
      // Nobody needs to be reminded of what is over.
      entry.hasReminder = obligation.due >= renderer.today
      return entry
    }
  }

  /// The days on which works are due that are neither completed nor given up.
  private func works(_ participant: String?) -> [CalendarEntry] {
    let all = tables?.works ?? []
    return all.compactMap { work in
      guard participant == nil || work.registeredBy == participant, let due = work.due,
        work.status != .completed, work.status != .abandoned
      else { return nil }
      var entry = CalendarEntry(
        id: id("work", work.id), title: renderer.text(.calendarWork, ["name": work.name]),
        time: .days(from: due, to: due), category: renderer.text(.works))
      entry.details = [
        renderer.text(.calendarRegisteredBy, ["name": renderer.participant(work.registeredBy).title])
      ]
      if let purpose = work.purpose { entry.details.append(renderer.text(.calendarPurpose, ["purpose": purpose])) }
      entry.url = Addresses.page(.works, of: page.address).url(under: renderer.base)
      return entry
    }
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

extension CalendarEntry {
  fileprivate var firstDay: CalendarDate {
    switch time {
    case .days(let from, _): from
    case .hours(let from, _): from.date
    }
  }
}

extension BaseURL {
  /// Without scheme and port: `ninhhai.example.vn`.
  fileprivate var host: String {
    let host = origin.split(separator: "/").last ?? ""
    return host.prefix { $0 != ":" }.lowercased()
  }
}
