import GuongModel
import VietnameseText

/// A cluster with its members in the order of their ranks.
package struct ClusterFigure: Sendable {
  package let cluster: Cluster
  package let criteria: [Criterion]
  /// By rank; equals, and members without a rank at the end, in the order of the table.
  package let standings: [ClusterStanding]

  /// The most points that the criteria give together.
  package let maximum: DecimalNumber?

  init(_ cluster: Cluster, members: [String], criteria: [Criterion], scores: [Score]) {
    self.cluster = cluster
    self.criteria = criteria
    maximum = DecimalNumber.sum(criteria.map(\.maximum))
    let byCriterion = Dictionary(grouping: scores, by: \.criterion)
    let leads = criteria.map { CriterionMethod($0).lead(of: byCriterion[$0.id] ?? []) }
    let byMember = Dictionary(grouping: scores, by: \.member)
    let tallies = members.map { member in
      let own = byMember[member] ?? []
      return Tally(
        member: member, own: own,
        scores: zip(criteria, leads).map { criterion, lead in
          CriterionScore(criterion, own.first { $0.criterion == criterion.id }, lead: lead)
        })
    }
    standings =
      tallies.map { tally in tally.standing(rank: tally.rank(among: tallies)) }.enumerated()
      .sorted { ($0.element.rank ?? .max, $0.offset) < ($1.element.rank ?? .max, $1.offset) }.map(\.element)
  }

  /// The sums of one member, before ranks are known.
  private struct Tally {
    let member: String
    let own: [Score]
    let scores: [CriterionScore]

    var isScored: Bool { scores.contains { $0.origin != .missing } }
    var assessed: DecimalNumber { Self.sum(scores.map(\.points)) }
    var bonus: DecimalNumber { Self.sum(own.compactMap(\.bonus)) }
    var penalty: DecimalNumber { Self.sum(own.compactMap(\.penalty)) }
    var total: DecimalNumber { assessed.adding(bonus)?.subtracting(penalty) ?? .zero }

    func rank(among others: [Tally]) -> Int? {
      guard isScored else { return nil }
      let total = self.total
      return 1 + others.count { $0.isScored && $0.total > total }
    }

    func standing(rank: Int?) -> ClusterStanding {
      let given = own.compactMap(\.selfScore)
      return ClusterStanding(
        member: member, scores: scores, selfScore: given.isEmpty ? nil : Self.sum(given), assessed: assessed,
        bonus: bonus, penalty: penalty, total: total, rank: rank)
    }

    /// Points have few digits: a sum beyond 64 bits is a slip of the keyboard, and counts nothing.
    private static func sum(_ numbers: [DecimalNumber]) -> DecimalNumber { DecimalNumber.sum(numbers) ?? .zero }
  }
}
