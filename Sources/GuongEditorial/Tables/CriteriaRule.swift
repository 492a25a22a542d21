import GuongModel

/// Scoring by count needs points for each.
enum CriteriaRule {
  static func check(_ table: TableData, _ findings: inout TableFindings) {
    for criterion in table.rows.compactMap(Criterion.init)
    where criterion.method == .count && criterion.pointsEach == nil {
      findings.add(
        .valuePointsEachMissing, row: criterion.index, Criterion.Column.pointsEach, ["id": criterion.id])
    }
  }
}
