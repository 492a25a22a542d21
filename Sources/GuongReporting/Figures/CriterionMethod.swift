import GuongModel
import VietnameseText

/// How a criterion turns what was reached into points (docs/decisions/figures-and-database.md; the scores of a cluster are
/// laid down by its regulation, so the method is data).
package struct CriterionMethod {
  /// What points are rounded to, halves away from zero. Totals add rounded points, so that readers can check them.
  static let fractionDigits = 2

  private let criterion: Criterion

  init(_ criterion: Criterion) { self.criterion = criterion }

  /// - Parameter lead: the highest ratio above 1 among the members; see ``lead(of:)``.
  /// - Returns: `nil` where the score lacks what the method needs.
  func points(for score: Score, lead: Fraction?) -> DecimalNumber? {
    switch criterion.method {
    case .direct: return nil
    case .passFail:
      return score.actual.flatMap {
        ($0.significand > 0 ? criterion.maximum : .zero).rounded(toFractionDigits: Self.fractionDigits)
      }
    case .count:
      guard let actual = score.actual, let each = criterion.pointsEach,
        let points = Fraction(actual).times(Fraction(each))?.rounded(toFractionDigits: Self.fractionDigits)
      else { return nil }
      return min(max(points, .zero), criterion.maximum).rounded(toFractionDigits: Self.fractionDigits)
    case .relative: return relative(score, lead: lead)
    }
  }

  /// The highest ratio above 1 among scores; who reached zero where lower is better has none and gets full points anyway.
  func lead(of scores: [Score]) -> Fraction? {
    guard criterion.method == .relative else { return nil }
    return scores.compactMap { comparison($0)?.ratio }.reduce(nil) { lead, ratio in
      (lead ?? Fraction(1)).isLess(than: ratio) == true ? ratio : lead
    }
  }

  /// Whether no ratio can be made of what was reached: of a negative number, or of a target of zero that is to be passed.
  package static func isBeyond(
    actual: DecimalNumber, target: DecimalNumber, _ direction: Indicator.Direction
  ) -> Bool {
    actual.significand < 0 || target.significand < 0 || direction == .higher && target.significand == 0
  }

  private func comparison(_ score: Score) -> TargetComparison? {
    guard let actual = score.actual, let target = score.target else { return nil }
    return TargetComparison(actual: actual, target: target, direction: criterion.direction)
  }

  /// MS·r/2 up to the target (r = 1), then from MS/2 to MS in proportion to how far the leading member went.
  private func relative(_ score: Score, lead: Fraction?) -> DecimalNumber? {
    guard let comparison = comparison(score) else { return nil }
    let half = Fraction(criterion.maximum).over(Fraction(2))
    let points: Fraction?
    if let ratio = comparison.ratio {
      let excess = ratio.minus(Fraction(1))
      if let excess, !excess.isNegative, !excess.isZero, let span = lead?.minus(Fraction(1)) {
        points = half.flatMap { half in excess.over(span)?.times(half)?.plus(half) }
      } else {
        points = half?.times(ratio)
      }
    } else if comparison.direction == .lower, comparison.actual.significand >= 0, comparison.target.significand >= 0 {
      // Zero reached where lower is better: nobody can do more. A target of zero that was missed: nothing was reached.
      points = comparison.isMet ? Fraction(criterion.maximum) : Fraction(0)
    } else {
      return nil
    }
    return points?.rounded(toFractionDigits: Self.fractionDigits)
  }
}
