/// Windows code page 1252 as the WHATWG Encoding Standard has it: the five undefined bytes are C1 controls.
enum Windows1252 {
  /// The scalars of bytes 0x80…0x9F; all others are Latin-1.
  private static let specials: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]

  /// The text of `bytes`.
  static func decode(_ bytes: some Sequence<UInt8>) -> String {
    var output: [UInt8] = []
    for byte in bytes {
      UTF8Scan.append(byte &- 0x80 < 0x20 ? specials[Int(byte - 0x80)] : UInt32(byte), to: &output)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The byte of `scalar` in this code page or in Latin-1 (C1 controls); `nil` if neither has it.
  static func byte(of scalar: UInt32) -> UInt8? {
    if scalar <= 0xFF { return UInt8(scalar) }
    return specials.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
  }
}
