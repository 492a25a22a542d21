/// Undoes the escapes of an address that cmark-gfm wrote into `href` or `src`.
enum HTMLAttribute {
  /// `b%E1%BA%A3n.md?a=1&amp;b=2` → `bản.md?a=1&b=2`.
  static func address(_ escaped: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let needsWork = escaped.contains { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "&") }
    guard needsWork else { return String(decoding: escaped, as: UTF8.self) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(escaped.count)
    var index = escaped.startIndex
    while index < escaped.endIndex {
      let byte = escaped[index]
      if byte == UInt8(ascii: "%"), index + 2 < escaped.endIndex, let high = hex(escaped[index + 1]),
        let low = hex(escaped[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else if byte == UInt8(ascii: "&"), let (replacement, length) = reference(escaped[index...]) {
        bytes.append(replacement)
        index += length
      } else {
        bytes.append(byte)
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The references that cmark-gfm writes in addresses: `&amp;` and `&#x27;`.
  private static func reference(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> (UInt8, Int)? {
    let bytes = UnsafeBufferPointer(rebasing: rest)
    if hasPrefix(bytes, "&amp;") { return (UInt8(ascii: "&"), 5) }
    if hasPrefix(bytes, "&#x27;") { return (UInt8(ascii: "'"), 6) }
    return nil
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
