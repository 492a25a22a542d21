/// Text and numbers as SVG writes them.
enum SVGText {
  /// Markup escaped for text and for attributes in either quotes; characters that XML 1.0 (2.2) forbids are left out.
  ///
  /// Works on bytes: a quotation mark with a combining mark behind it is one `Character`, but still ends an attribute.
  static func escape(_ text: String) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      case UInt8(ascii: "\""): output += "&quot;".utf8
      case UInt8(ascii: "'"): output += "&#39;".utf8
      // Written as they are, these would be normalised to spaces in attributes only.
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): output.append(UInt8(ascii: " "))
      case 0..<0x20, 0x7F: continue
      case 0xBE, 0xBF:
        output.append(byte)
        // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
        if output.suffix(3).elementsEqual([0xEF, 0xBF, byte]) { output.removeLast(3) }
      default: output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
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
