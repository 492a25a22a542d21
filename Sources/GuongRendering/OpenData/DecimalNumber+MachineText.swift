import VietnameseText

extension DecimalNumber {
  /// Every digit as it was written, with a decimal point and no grouping: `-1234.50`. Valid in JSON and CSV.
  var machineText: String {
    guard fractionDigits > 0 else { return String(significand) }
    var digits = Array(String(significand.magnitude).utf8)
    let missing = fractionDigits + 1 - digits.count
    if missing > 0 { digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: missing), at: 0) }
    digits.insert(UInt8(ascii: "."), at: digits.count - fractionDigits)
    if significand < 0 { digits.insert(UInt8(ascii: "-"), at: 0) }
    return String(decoding: digits, as: UTF8.self)
  }
}
