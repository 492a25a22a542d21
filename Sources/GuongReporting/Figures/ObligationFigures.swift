import GuongModel
import VietnameseText

/// Who handed in what is due, and who did not.
package struct ObligationFigures: Sendable {
  /// By obligation in the order of the table, then in the order in which it names who owes it.
  package let all: [ObligationFigure]

  package init(_ tables: CampaignTables, bearers: DutyBearers, today: CalendarDate) {
    let submissions = Dictionary(
      grouping: tables.submissions.filter { $0.submittedOn <= today }, by: \.obligation)
    all = tables.obligations.flatMap { obligation in
      let own = submissions[obligation.id] ?? []
      return obligation.fromWhom.map { participant in
        Self.figure(
          obligation, participant, own.filter { bearers.acts($0.sender, for: participant, on: $0.submittedOn) },
          bearers, today)
      }
    }
  }

  private static func figure(
    _ obligation: Obligation, _ participant: String, _ submissions: [Submission], _ bearers: DutyBearers,
    _ today: CalendarDate
  ) -> ObligationFigure {
    if bearers.isCollective(participant) {
      return ObligationFigure(
        obligation: obligation, participant: participant, submission: nil,
        status: .shared(senders: Set(submissions.map(\.sender)).count))
    }
    let first = submissions.min { ($0.submittedOn, $0.index) < ($1.submittedOn, $1.index) }
    return ObligationFigure(
      obligation: obligation, participant: participant, submission: first,
      status: status(due: obligation.due, submitted: first?.submittedOn, today: today))
  }

  private static func status(
    due: CalendarDate, submitted: CalendarDate?, today: CalendarDate
  ) -> ObligationFigure.Status {
    if let submitted { return submitted <= due ? .onTime : .late(days: due.days(until: submitted)) }
    return today > due ? .missing(days: due.days(until: today)) : .open(daysLeft: today.days(until: due))
  }

  package func figures(ofObligation id: String) -> [ObligationFigure] { all.filter { $0.obligation.id == id } }

  package var onTime: Int { all.count { $0.status == .onTime } }
  package var late: Int { count("late") }
  package var missing: Int { count("missing") }
  package var open: Int { count("open") }

  private func count(_ code: String) -> Int { all.count { $0.status.code == code } }
}
