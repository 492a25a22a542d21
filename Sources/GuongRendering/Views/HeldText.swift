extension ViewValue {
  /// Words of a heading or a cell, whose lines break where a reader expects it (``Swift/String/held``).
  static func held(_ text: String) -> ViewValue { .text(text.held) }
}

extension String {
  /// With no-break spaces where a line must not end: before a dash between spaces, which would begin the next line
  /// («Quốc phòng - an ninh»), and within a day in brackets («(từ 01/7/2025)»).
  var held: String {
    guard utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "(") || $0 == 0xE2 }) else {
      return self
    }
    let bytes = Array(utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 8)
    // Whether no space stands between a bracket and here.
    var isFirstWord = false
    for (index, byte) in bytes.enumerated() {
      let rest = bytes[(index + 1)...]
      switch byte {
      case UInt8(ascii: " "):
        let isHeld = rest.startsWithDash || isFirstWord && rest.first.map { (0x30...0x39).contains($0) } == true
        output += isHeld ? [0xC2, 0xA0] : [byte]
        isFirstWord = false
      case UInt8(ascii: "("):
        output.append(byte)
        isFirstWord = true
      default: output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Whether a hyphen or a dash (U+2013) and a space come first.
  fileprivate var startsWithDash: Bool { starts(with: "- ".utf8) || starts(with: "– ".utf8) }
}
