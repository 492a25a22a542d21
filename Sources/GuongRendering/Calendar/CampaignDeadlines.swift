import GuongModel
import GuongReporting

/// What is due in a campaign: every report, and works that are neither completed nor given up.
struct CampaignDeadlines {
  private let renderer: PageRenderer
  private let tables: CampaignTables?
  /// Who has not handed in yet, by the ids of the reports, as far as the tables can tell.
  private let waiting: [String: [String]]

  /// - Parameter index: into the site's campaigns.
  init(_ renderer: PageRenderer, campaign index: Int) {
    let figures = renderer.figures.indices.contains(index) ? renderer.figures[index] : nil
    self.renderer = renderer
    tables = figures?.tables
    guard let figures, figures.areComplete(Obligation.schema, Submission.schema) else {
      waiting = [:]
      return
    }
    waiting = Dictionary(grouping: figures.obligations.all.filter(\.status.isOpen), by: \.obligation.id)
      .mapValues { $0.map(\.participant) }
  }

  /// - Parameter participant: only what it owes or registered; `nil` for all.
  func all(of participant: String? = nil) -> [Deadline] {
    let obligations = tables?.obligations ?? []
    let works = tables?.works ?? []
    return obligations.filter { participant.map($0.fromWhom.contains) ?? true }.map(deadline)
      + works.filter { participant == nil || $0.registeredBy == participant }.compactMap(deadline)
  }

  private func deadline(_ obligation: Obligation) -> Deadline {
    // Who has sent it is not named beside «Quá hạn».
    let waiting = waiting[obligation.id] ?? []
    let someHaveSent = !waiting.isEmpty && waiting.count < obligation.fromWhom.count
    let participants = someHaveSent ? waiting : obligation.fromWhom
    let names = participants.map { renderer.participant($0).title }.joined(separator: "; ")
    var details = [
      renderer.text(someHaveSent ? .calendarWaiting : .calendarFrom, ["names": names]),
      renderer.text(.calendarTo, ["name": renderer.participant(obligation.toWhom).title]),
    ]
    if let basis = obligation.legalBasis {
      details.append(renderer.text(.obligationBasis, ["document": basis]))
    }
    return Deadline(
      kind: .obligation, id: obligation.id, name: obligation.name, day: obligation.due,
      participants: participants, details: details, isOpen: !waiting.isEmpty)
  }

  private func deadline(_ work: Work) -> Deadline? {
    guard let due = work.due, work.status != .completed, work.status != .abandoned else { return nil }
    var details = [renderer.text(.calendarRegisteredBy, ["name": renderer.participant(work.registeredBy).title])]
    if let purpose = work.purpose { details.append(renderer.text(.calendarPurpose, ["purpose": purpose])) }
    return Deadline(
      kind: .work, id: work.id, name: work.name, day: due, participants: [work.registeredBy], details: details,
      isOpen: work.status != .paused)
  }
}
