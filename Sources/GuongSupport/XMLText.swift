/// Text as XML 1.0 has it: feeds, drawings, WordprocessingML. Its result is right in HTML too.
package enum XMLText {
  /// Markup escaped for content and for attributes in either quotes; characters that XML 1.0 (2.2) forbids are left out.
  ///
  /// Works on bytes: a quotation mark with a combining mark behind it is one `Character`, but still ends an attribute.
  package static func escape(_ text: String) -> String {
    let bytes = text.utf8
    guard bytes.contains(where: { $0 < 0x20 || $0 == 0xEF || isMarkup($0) }) else { return text }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      case UInt8(ascii: "\""): output += "&quot;".utf8
      case UInt8(ascii: "'"): output += "&#39;".utf8
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): output.append(byte)
      case 0..<0x20: continue
      case 0xBE, 0xBF:
        output.append(byte)
        // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
        if output.suffix(3).elementsEqual([0xEF, 0xBF, byte]) { output.removeLast(3) }
      default: output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}
