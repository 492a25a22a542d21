import GuongSupport

/// Text and numbers as SVG writes them.
enum SVGText {
  /// Text for content and attributes (``XMLText``), on one line: line ends and tabs, which attributes would turn into spaces and
  /// content would not, are spaces in both.
  static func escape(_ text: String) -> String {
    let escaped = XMLText.escape(text)
    guard escaped.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return escaped }
    let bytes = escaped.utf8.filter { $0 != 0x7F }.map { $0 < 0x20 ? UInt8(ascii: " ") : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `identifier` as the beginning of ids: ASCII letters, digits, `-` and `_`, a letter first.
  static func identifier(_ identifier: String) -> String {
    let bytes = identifier.utf8.map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        byte
      default: UInt8(ascii: "-")
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.first?.isLetter == true ? text : "chart-" + text
  }

  /// A coordinate with at most two decimals: `12`, `0.5`, `-3.25`. The same on every machine.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, fraction) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    if fraction == 0 { return sign + String(whole) }
    let digits = fraction < 10 ? "0\(fraction)" : fraction.isMultiple(of: 10) ? "\(fraction / 10)" : "\(fraction)"
    return sign + String(whole) + "." + digits
  }
}
