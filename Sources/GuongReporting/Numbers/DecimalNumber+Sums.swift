import VietnameseText

extension DecimalNumber {
  /// The exact sum, with as many fraction digits as the longer term; `nil` if it needs more than 64 bits.
  package func adding(_ other: DecimalNumber) -> DecimalNumber? {
    let digits = max(fractionDigits, other.fractionDigits)
    guard let left = rounded(toFractionDigits: digits), let right = other.rounded(toFractionDigits: digits) else {
      return nil
    }
    let (sum, overflow) = left.significand.addingReportingOverflow(right.significand)
    return overflow ? nil : DecimalNumber(significand: sum, fractionDigits: digits)
  }

  /// The exact difference; `nil` if it needs more than 64 bits.
  package func subtracting(_ other: DecimalNumber) -> DecimalNumber? {
    guard other.significand != .min else { return nil }
    return adding(DecimalNumber(significand: -other.significand, fractionDigits: other.fractionDigits))
  }

  /// The exact sum of all; 0 of none, `nil` if it needs more than 64 bits.
  package static func sum(_ numbers: some Sequence<DecimalNumber>) -> DecimalNumber? {
    numbers.reduce(DecimalNumber(significand: 0) as DecimalNumber?) { $0?.adding($1) }
  }

  package static let zero = DecimalNumber(significand: 0)
}
