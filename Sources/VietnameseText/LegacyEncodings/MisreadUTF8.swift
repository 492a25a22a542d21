/// Repair of UTF-8 that was read as an 8-bit encoding: «Ninh Háº£i» → «Ninh Hải».
enum MisreadUTF8 {
  /// Puts the misread sequences of `text` right and keeps all else.
  ///
  /// Only whole, valid sequences of two to four bytes are taken, so a text that is partly right survives.
  static func decode(_ text: String) -> String {
    let scalars = text.unicodeScalars.map(\.value)
    var output: [UInt8] = []
    var index = 0
    while index < scalars.count {
      let length = sequenceLength(byte(of: scalars[index]) ?? 0)
      let end = index + length
      if length > 1, end <= scalars.count {
        let sequence = scalars[index..<end].compactMap(byte(of:))
        if sequence.count == length, String(validating: sequence, as: UTF8.self) != nil {
          output.append(contentsOf: sequence)
          index = end
          continue
        }
      }
      UTF8Scan.append(scalars[index], to: &output)
      index += 1
    }
    return NFC.normalize(String(decoding: output, as: UTF8.self))
  }

  /// The byte that one of the 8-bit readings shows as `scalar`. The code pages do not contradict each other in this.
  private static func byte(of scalar: UInt32) -> UInt8? {
    Windows1252.byte(of: scalar) ?? Windows1258.byte(ofDifferent: scalar)
  }

  /// The byte count that a lead byte of UTF-8 announces, 1 for others.
  private static func sequenceLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
