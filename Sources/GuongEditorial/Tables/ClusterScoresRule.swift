import GuongModel
import GuongReporting
import VietnameseText

/// Scores must fit their criterion and their cluster's members.
struct ClusterScoresRule {
  private struct Membership: Hashable {
    let cluster: String
    let member: String
  }

  private let criteria: [String: Criterion]
  private let members: Set<Membership>
  private let memberTable: TableData?

  /// - Parameter tables: criteria and members already checked.
  init(_ tables: [TableData]) {
    let criterionTable = tables.first { $0.schema.id == Criterion.schema.id }
    memberTable = tables.first { $0.schema.id == ClusterMember.schema.id }
    criteria = Dictionary(
      (criterionTable?.rows.compactMap(Criterion.init) ?? []).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    members = Set(
      (memberTable?.rows.compactMap(ClusterMember.init) ?? []).map {
        Membership(cluster: $0.cluster, member: $0.member)
      })
  }

  func check(_ table: TableData, _ findings: inout TableFindings) {
    var strangers: [Score] = []
    for score in table.rows.compactMap(Score.init) {
      if !members.contains(Membership(cluster: score.cluster, member: score.member)) { strangers.append(score) }
      guard let criterion = criteria[score.criterion] else { continue }
      check(score, against: criterion, &findings)
    }
    report(strangers, &findings)
  }

  private func check(_ score: Score, against criterion: Criterion, _ findings: inout TableFindings) {
    for (column, value) in [(Score.Column.selfScore, score.selfScore), (.assessed, score.assessed)] {
      guard let value, value > criterion.maximum else { continue }
      findings.add(
        .valueAboveCriterion, row: score.index, column,
        [
          "value": TableWords.number(value), "column": Score.schema.columns[column.rawValue].title,
          "maximum": TableWords.number(criterion.maximum), "id": criterion.id,
        ])
    }
    if let other = criterion.cluster, other != score.cluster {
      findings.add(
        .tableScoreOtherCluster, row: score.index, Score.Column.criterion,
        ["id": criterion.id, "other": other, "cluster": score.cluster])
    }
    if criterion.method == .relative, score.assessed == nil, score.target == nil || score.actual == nil {
      findings.add(
        .valueScoreMissing, row: score.index, score.actual == nil ? Score.Column.actual : .target,
        ["id": criterion.id])
    }
    if criterion.method == .relative, score.assessed == nil, let target = score.target, let actual = score.actual,
      CriterionMethod.isBeyond(actual: actual, target: target, criterion.direction)
    {
      findings.add(
        .valueScoreUncomputable, row: score.index, actual.significand < 0 ? Score.Column.actual : .target,
        ["id": criterion.id, "actual": TableWords.number(actual), "target": TableWords.number(target)])
    }
  }

  /// A table of members that is not whole is told of once: its own errors come first.
  private func report(_ strangers: [Score], _ findings: inout TableFindings) {
    // Rows that name what does not exist were told of already.
    let strangers = strangers.filter { !findings.isLeaving[$0.index] }
    guard let first = strangers.first else { return }
    guard let memberTable, !memberTable.isIncomplete else {
      for score in strangers { findings.leave(score.index) }
      findings.add(
        memberTable == nil ? .tableReferenceTableMissing : .tableReferenceTableIncomplete, row: first.index,
        Score.Column.member,
        [
          "column": Score.schema.columns[Score.Column.member.rawValue].title, "table": ClusterMember.schema.title,
          "name": ClusterMember.schema.id, "id": first.member, "rows": TableWords.rows(strangers.count),
        ])
      return
    }
    for score in strangers {
      findings.add(
        .tableScoreNotMember, row: score.index, Score.Column.member, ["id": score.member, "cluster": score.cluster])
    }
  }
}
