import VietnameseText

/// Numbers as files hold them: `0.1`, `1E-3`, `0.30000000000000004`.
enum SheetNumber {
  /// What Excel keeps and shows.
  private static let significantDigits = 15

  /// Reads a number, rounded to 15 significant digits, halves away from zero; what lies beyond 18 fraction digits is lost.
  /// `nil` for what is no number, or is 10^18 and more.
  static func read(_ text: some Collection<UInt8>) -> DecimalNumber? {
    guard let parts = Parts(text) else { return nil }
    var (significand, exponent) = (parts.significand, parts.exponent)
    guard significand != 0 else { return DecimalNumber(significand: 0) }
    while significand.isMultiple(of: 10) {
      significand /= 10
      exponent += 1
    }
    guard exponent < 19, exponent > -100 else { return exponent < 0 ? DecimalNumber(significand: 0) : nil }
    for _ in 0..<max(0, exponent) {
      let (product, overflow) = significand.multipliedReportingOverflow(by: 10)
      if overflow || product >= 1_000_000_000_000_000_000 { return nil }
      significand = product
    }
    var isRoundedUp = false
    for _ in 0..<max(0, -exponent - 18) {
      isRoundedUp = significand % 10 >= 5
      significand /= 10
    }
    if isRoundedUp { significand += 1 }
    return DecimalNumber(
      significand: parts.isNegative ? -significand : significand, fractionDigits: min(18, max(0, -exponent)))
  }

  /// A number of hundredths; `nil` if it has too many digits.
  static func hundredths(_ number: DecimalNumber) -> DecimalNumber? {
    if number.fractionDigits >= 2 {
      return DecimalNumber(significand: number.significand, fractionDigits: number.fractionDigits - 2)
    }
    let factor = number.fractionDigits == 1 ? 10 : 100
    let (product, overflow) = number.significand.multipliedReportingOverflow(by: factor)
    return overflow ? nil : DecimalNumber(significand: product)
  }

  /// Digits and the power of ten that they stand for.
  private struct Parts {
    var isNegative = false
    /// At most 15 digits, or 10^15.
    var significand = 0
    var exponent = 0

    init?(_ text: some Collection<UInt8>) {
      var bytes = text[...]
      if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        isNegative = sign == UInt8(ascii: "-")
        bytes.removeFirst()
      }
      var kept = 0
      var hasDigits = false
      var hasPoint = false
      var isRoundedUp = false
      while let byte = bytes.first {
        if byte == UInt8(ascii: "."), !hasPoint {
          hasPoint = true
        } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
          hasDigits = true
          let digit = Int(byte - UInt8(ascii: "0"))
          if kept < SheetNumber.significantDigits {
            significand = significand * 10 + digit
            if significand > 0 { kept += 1 }
            if hasPoint { exponent -= 1 }
          } else {
            if kept == SheetNumber.significantDigits { isRoundedUp = digit >= 5 }
            kept += 1
            if !hasPoint { exponent += 1 }
          }
        } else {
          break
        }
        bytes.removeFirst()
      }
      guard hasDigits else { return nil }
      if isRoundedUp { significand += 1 }
      guard let mark = bytes.first else { return }
      guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E"), (2...6).contains(bytes.count),
        let power = Int(String(decoding: bytes.dropFirst(), as: UTF8.self))
      else { return nil }
      exponent += power
    }
  }
}
