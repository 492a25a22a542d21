import GuongModel
import GuongReporting

/// Whoever sends a report must owe it, or have taken the place of a unit that does.
struct SubmissionsRule {
  private let obliged: [String: [String]]
  private let bearers: DutyBearers

  /// - Parameter tables: obligations already checked.
  init(_ tables: [TableData], bearers: DutyBearers) {
    let obligations = tables.first { $0.schema.id == Obligation.schema.id }?.rows.compactMap(Obligation.init) ?? []
    obliged = Dictionary(obligations.map { ($0.id, $0.fromWhom) }, uniquingKeysWith: { first, _ in first })
    self.bearers = bearers
  }

  func check(_ table: TableData, _ findings: inout TableFindings) {
    for submission in table.rows.compactMap(Submission.init) where !findings.isLeaving[submission.index] {
      guard let owing = obliged[submission.obligation],
        !owing.contains(where: { bearers.acts(submission.sender, for: $0, on: submission.submittedOn) })
      else { continue }
      findings.add(
        .tableSenderNotObliged, row: submission.index, Submission.Column.sender,
        ["id": submission.sender, "obligation": submission.obligation])
    }
  }
}
