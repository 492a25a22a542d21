/// VNI-Windows: a base letter, then a character that stands for its marks. Some letters have a character of their own.
enum VNIWindows {
  /// The character after a base letter, in capitals: its letter mark (circumflex or breve) and tone.
  private static let suffixes: [UInt32: (mark: UInt32?, tone: UInt32?)] = {
    var table: [UInt32: (mark: UInt32?, tone: UInt32?)] = [:]
    // sắc, huyền, hỏi, ngã, nặng
    let tones: [UInt32] = [0x301, 0x300, 0x309, 0x303, 0x323]
    for (character, tone) in zip("ÙØÛÕÏ".unicodeScalars, tones) { table[character.value] = (nil, tone) }
    for (character, tone) in zip("ÁÀÅÃÄ".unicodeScalars, tones) { table[character.value] = (0x302, tone) }
    for (character, tone) in zip("ÉÈÚÜË".unicodeScalars, tones) { table[character.value] = (0x306, tone) }
    table[0xC2] = (0x302, nil)
    table[0xCA] = (0x306, nil)
    return table
  }()

  /// Characters that are a letter by themselves, in both cases.
  private static let singles: [UInt32: UInt32] = {
    let pairs = zip("ÑÔÖÍÌÆÓÒÎñôöíìæóòî".unicodeScalars, "ĐƠƯÍÌỈĨỊỴđơưíìỉĩịỵ".unicodeScalars)
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0.value, $1.value) })
  }()

  /// Converts the Windows-1252 picture of a text. Two characters are tried before one.
  static func decode(_ text: String) -> String {
    let scalars = text.unicodeScalars.map(\.value)
    var output: [UInt8] = []
    var index = 0
    while index < scalars.count {
      let base = singles[scalars[index]] ?? scalars[index]
      UTF8Scan.append(base, to: &output)
      index += 1
      guard index < scalars.count, let suffix = suffixes[upperCase(scalars[index])], fits(suffix.mark, base) else {
        continue
      }
      if let mark = suffix.mark { UTF8Scan.append(mark, to: &output) }
      if let tone = suffix.tone { UTF8Scan.append(tone, to: &output) }
      index += 1
    }
    return NFC.normalize(String(decoding: output, as: UTF8.self))
  }

  /// Whether `base` is a vowel that can take the suffix: a circumflex on a, e, o, a breve on a, a tone on any but i.
  private static func fits(_ mark: UInt32?, _ base: UInt32) -> Bool {
    let allowed: String.UnicodeScalarView
    switch mark {
    case 0x302: allowed = "aeoAEO".unicodeScalars
    case 0x306: allowed = "aA".unicodeScalars
    default: allowed = "aeouyơưAEOUYƠƯ".unicodeScalars
    }
    return allowed.contains { $0.value == base }
  }

  /// The capital of a Latin-1 letter.
  private static func upperCase(_ scalar: UInt32) -> UInt32 {
    scalar &- 0xE0 < 0x1F ? scalar - 0x20 : scalar
  }
}
