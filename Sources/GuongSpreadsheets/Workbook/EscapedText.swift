/// Texts of cells, where characters that XML cannot hold are written `_x000D_` (ST_Xstring, ISO/IEC 29500-1, 22.9.2.19).
enum EscapedText {
  static func text(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return bytes.contains(UInt8(ascii: "_")) ? unescape(text) : text
  }

  private static func unescape(_ text: String) -> String {
    let units = Array(text.utf16)
    var plain: [UInt16] = []
    plain.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      if let unit = escape(units, at: index) {
        plain.append(unit)
        index += 7
      } else {
        plain.append(units[index])
        index += 1
      }
    }
    // Half of a pair without the other half stays as it was written.
    return plain.count == units.count ? text : String(validating: plain, as: UTF16.self) ?? text
  }

  /// The code unit of `_xHHHH_` at an index.
  private static func escape(_ units: [UInt16], at index: Int) -> UInt16? {
    let underscore = UInt16(UInt8(ascii: "_"))
    guard index + 7 <= units.count, units[index] == underscore, units[index + 1] == UInt16(UInt8(ascii: "x")),
      units[index + 6] == underscore
    else { return nil }
    var value: UInt16 = 0
    for unit in units[index + 2..<index + 6] {
      guard unit < 0x80, let digit = Character(UnicodeScalar(UInt8(unit))).hexDigitValue else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}
