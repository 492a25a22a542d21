import GuongModel

/// Whoever sends a report must owe it.
struct SubmissionsRule {
  private let senders: [String: Set<String>]

  /// - Parameters:
  ///   - tables: obligations already checked.
  ///   - organisations: one of them may stand for all agencies together.
  init(_ tables: [TableData], organisations: [Organisation]) {
    let everybody = Set(organisations.filter { $0.kind == .all }.map(\.id.value))
    let obligations = tables.first { $0.schema.id == Obligation.schema.id }?.rows.compactMap(Obligation.init) ?? []
    senders = Dictionary(
      obligations.filter { everybody.isDisjoint(with: $0.fromWhom) }.map { ($0.id, Set($0.fromWhom)) },
      uniquingKeysWith: { first, _ in first })
  }

  func check(_ table: TableData, _ findings: inout TableFindings) {
    for submission in table.rows.compactMap(Submission.init) where !findings.isLeaving[submission.index] {
      guard let owing = senders[submission.obligation], !owing.contains(submission.sender) else { continue }
      findings.add(
        .tableSenderNotObliged, row: submission.index, Submission.Column.sender,
        ["id": submission.sender, "obligation": submission.obligation])
    }
  }
}
