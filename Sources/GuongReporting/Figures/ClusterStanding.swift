import GuongModel
import VietnameseText

/// A member of a cluster with its points and its rank.
package struct ClusterStanding: Sendable {
  /// A unit or organisation.
  package let member: String
  /// One for each criterion of the cluster, in the order of the table.
  package let scores: [CriterionScore]
  /// What the member gave itself; `nil` where it gave nothing.
  package let selfScore: DecimalNumber?
  /// The points of all criteria.
  package let assessed: DecimalNumber
  package let bonus: DecimalNumber
  package let penalty: DecimalNumber
  /// ``assessed`` + ``bonus`` − ``penalty``.
  package let total: DecimalNumber
  /// From 1; equal totals share a rank and the next one is left out (1, 2, 2, 4). `nil` while nothing of the member is scored.
  package let rank: Int?

  /// Whether every criterion has points.
  package var isComplete: Bool { scores.allSatisfy { $0.origin != .missing } }
}
