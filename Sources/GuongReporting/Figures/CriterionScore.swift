import GuongModel
import VietnameseText

/// What a member gets for one criterion.
package struct CriterionScore: Sendable {
  /// Where the points come from.
  package enum Origin: String, Sendable {
    /// The office gave them; this takes precedence over what the method gives.
    case assessed
    /// The method of the criterion gives them.
    case computed
    /// Nothing is known, or not enough to compute: the criterion counts 0 for now.
    case missing
  }

  package let criterion: Criterion
  /// `nil` where the table has no row.
  package let score: Score?
  /// What the method gives, rounded to two decimals; `nil` where it cannot tell.
  package let computed: DecimalNumber?
  package let origin: Origin
  /// What counts, before bonus and penalty; 0 where missing.
  package let points: DecimalNumber

  init(_ criterion: Criterion, _ score: Score?, lead: Fraction?) {
    self.criterion = criterion
    self.score = score
    computed = score.flatMap { CriterionMethod(criterion).points(for: $0, lead: lead) }
    origin = score?.assessed != nil ? .assessed : computed != nil ? .computed : .missing
    points = score?.assessed ?? computed ?? .zero
  }
}
