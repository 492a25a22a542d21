import GuongModel
import GuongReporting

/// What is due in a campaign: every report, and works that are neither completed nor given up.
struct CampaignDeadlines {
  private let renderer: PageRenderer
  private let figures: CampaignFigures?
  let all: [Deadline]

  /// - Parameter index: into the site's campaigns.
  init(_ renderer: PageRenderer, campaign index: Int) {
    let figures = renderer.figures.indices.contains(index) ? renderer.figures[index] : nil
    self.renderer = renderer
    self.figures = figures
    all =
      (figures?.tables.obligations ?? []).map { Self.deadline($0, figures, renderer) }
      + (figures?.tables.works ?? []).compactMap { Self.deadline($0, renderer) }
  }

  /// What `participant` owes.
  func all(of participant: String) -> [Deadline] { all.filter { $0.participants.contains(participant) } }

  private static func deadline(
    _ obligation: Obligation, _ figures: CampaignFigures?, _ renderer: PageRenderer
  ) -> Deadline {
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
      participants: obligation.fromWhom, details: details, isOpen: isOpen(obligation, figures))
  }

  private static func isOpen(_ obligation: Obligation, _ figures: CampaignFigures?) -> Bool {
    guard let figures, figures.areComplete(Obligation.schema, Submission.schema) else { return false }
    return figures.obligations.figures(ofObligation: obligation.id).contains {
      ["missing", "open"].contains($0.status.code)
    }
  }

  private static func deadline(_ work: Work, _ renderer: PageRenderer) -> Deadline? {
    guard let due = work.due, work.status != .completed, work.status != .abandoned else { return nil }
    var details = [renderer.text(.calendarRegisteredBy, ["name": renderer.participant(work.registeredBy).title])]
    if let purpose = work.purpose { details.append(renderer.text(.calendarPurpose, ["purpose": purpose])) }
    return Deadline(
      kind: .work, id: work.id, name: work.name, day: due, participants: [work.registeredBy], details: details,
      isOpen: work.status != .paused)
  }
}
