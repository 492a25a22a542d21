/// Windows code page 1258 (Microsoft's `bestfit1258`): 1252 with fourteen letters of Vietnamese in place of others, five of
/// them combining tone marks.
enum Windows1258 {
  /// The bytes whose meaning differs from Windows-1252.
  static let differences: [UInt8: UInt32] = [
    0xC3: 0x102, 0xCC: 0x300, 0xD0: 0x110, 0xD2: 0x309, 0xD5: 0x1A0, 0xDD: 0x1AF, 0xDE: 0x303, 0xE3: 0x103, 0xEC: 0x301,
    0xF0: 0x111, 0xF2: 0x323, 0xF5: 0x1A1, 0xFD: 0x1B0, 0xFE: 0x20AB,
  ]

  private static let byteOfDifference = Dictionary(uniqueKeysWithValues: differences.map { ($1, $0) })

  /// Reads the Windows-1252 picture of a text as Windows-1258, composed.
  static func decode(_ text: String) -> String {
    var output: [UInt8] = []
    for scalar in text.unicodeScalars.lazy.map(\.value) {
      let decoded = Windows1252.byte(of: scalar).flatMap { differences[$0] }
      UTF8Scan.append(decoded ?? scalar, to: &output)
    }
    return NFC.normalize(String(decoding: output, as: UTF8.self))
  }

  /// The byte of a scalar that only this code page has.
  static func byte(ofDifferent scalar: UInt32) -> UInt8? { byteOfDifference[scalar] }
}
