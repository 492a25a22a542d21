import GuongModel
import VietnameseText

/// What was reached against what was to be reached, one way or the other being better.
package struct TargetComparison: Sendable {
  package let actual: DecimalNumber
  package let target: DecimalNumber
  package let direction: Indicator.Direction

  package init(actual: DecimalNumber, target: DecimalNumber, direction: Indicator.Direction) {
    self.actual = actual
    self.target = target
    self.direction = direction
  }

  package var isMet: Bool { direction == .higher ? actual >= target : actual <= target }
  package var isExceeded: Bool { isMet && actual != target }

  /// actual / target, or target / actual where lower is better: 1 on the target, more when better.
  ///
  /// `nil` where a quotient says nothing: a negative number, a target of zero to be reached from below, zero reached where
  /// lower is better. Zero against zero is 1.
  package var ratio: Fraction? {
    guard actual.significand >= 0, target.significand >= 0 else { return nil }
    switch direction {
    case .higher: return target.significand > 0 ? Fraction(actual).over(Fraction(target)) : nil
    case .lower:
      if actual.significand == 0 { return target.significand == 0 ? Fraction(1) : nil }
      return target.significand > 0 ? Fraction(target).over(Fraction(actual)) : nil
    }
  }

  /// ``ratio`` in percent. What missed the target is never rounded up to 100.
  package var percent: DecimalNumber? {
    let percent = ratio?.times(Fraction(100))?.rounded(toFractionDigits: Percentage.fractionDigits)
    return percent.map { isMet ? $0 : min($0, Self.justBelow) }
  }

  /// 99,99.
  private static let justBelow = DecimalNumber(significand: 9_999, fractionDigits: Percentage.fractionDigits)
}
