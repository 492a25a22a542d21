import VietnameseText

extension DecimalNumber {
  /// Every digit as it was written, with a decimal point and no grouping: `-1234.50`. Valid in JSON and CSV.
  var machineText: String {
    guard fractionDigits > 0 else { return String(significand) }
    var digits = String(significand.magnitude)
    let missing = fractionDigits + 1 - digits.utf8.count
    if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
    return (significand < 0 ? "-" : "") + digits.dropLast(fractionDigits) + "." + digits.suffix(fractionDigits)
  }
}
