import GuongModel
import GuongReporting

/// What is due in a campaign: every report, and works that are neither completed nor given up.
struct CampaignDeadlines {
  private let renderer: PageRenderer
  private let tables: CampaignTables?
  /// The ids of the reports that somebody has not handed in, as far as the tables can tell.
  private let open: Set<String>

  /// - Parameter index: into the site's campaigns.
  init(_ renderer: PageRenderer, campaign index: Int) {
    let figures = renderer.figures.indices.contains(index) ? renderer.figures[index] : nil
    self.renderer = renderer
    tables = figures?.tables
    guard let figures, figures.areComplete(Obligation.schema, Submission.schema) else {
      open = []
      return
    }
    open = Set(figures.obligations.all.filter(\.status.isOpen).map(\.obligation.id))
  }

  /// - Parameter participant: only what it owes or registered; `nil` for all.
  func all(of participant: String? = nil) -> [Deadline] {
    let obligations = tables?.obligations ?? []
    let works = tables?.works ?? []
    return obligations.filter { participant.map($0.fromWhom.contains) ?? true }.map(deadline)
      + works.filter { participant == nil || $0.registeredBy == participant }.compactMap(deadline)
  }

  private func deadline(_ obligation: Obligation) -> Deadline {
    let senders = obligation.fromWhom.map { renderer.participant($0).title }
    var details = [
      renderer.text(.calendarFrom, ["names": senders.joined(separator: "; ")]),
      renderer.text(.calendarTo, ["name": renderer.participant(obligation.toWhom).title]),
    ]
    if let basis = obligation.legalBasis {
      details.append(renderer.text(.obligationBasis, ["document": basis]))
    }
    return Deadline(
      kind: .obligation, id: obligation.id, name: obligation.name, day: obligation.due,
      participants: obligation.fromWhom, details: details, isOpen: open.contains(obligation.id))
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
