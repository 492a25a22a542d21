/// Collects the three levels of a sort key in the sense of the Unicode Collation Algorithm (UTS 10).
struct CollationKeyBuilder {
  /// Weights start above the level separator.
  static let firstPrimary: UInt8 = 0x03
  private static let levelSeparator: UInt8 = 0x01
  /// The weight of «no mark» and of «small letter». Left out at the end of a level: keys are shorter, order is the same.
  private static let common: UInt8 = 0x05
  private static let upperCase: UInt8 = 0x06
  /// The lead byte of a primary weight that is made of the scalar itself, after all letters of the alphabet.
  private static let scalarLead: UInt8 = 0xF0

  private(set) var primary: [UInt8] = []
  private(set) var secondary: [UInt8] = []
  private(set) var tertiary: [UInt8] = []

  init(_ text: String) {
    let tables = CollationTables.shared
    primary.reserveCapacity(text.utf8.count)
    secondary.reserveCapacity(text.utf8.count)
    tertiary.reserveCapacity(text.utf8.count)
    for scalar in NFC.normalize(text).unicodeScalars { append(scalar, tables) }
  }

  /// The first two levels: letters, then tones.
  var withoutCase: [UInt8] {
    primary + [Self.levelSeparator] + Self.trimmed(secondary)
  }

  /// The third level: case.
  var caseLevel: ArraySlice<UInt8> { Self.trimmed(tertiary) }

  /// All three levels.
  var key: [UInt8] { withoutCase + [Self.levelSeparator] + caseLevel }

  private mutating func append(_ scalar: Unicode.Scalar, _ tables: CollationTables) {
    if let letter = VietnameseLetter(scalar.value) {
      append(tables.primary(of: letter), isUpperCase: letter.isUpperCase)
      if letter.tone != .ngang { appendMark(Self.common + letter.tone.rawValue) }
    } else if let weight = tables.primary(ofSign: scalar.value) {
      append(weight, isUpperCase: false)
    } else if let expansion = Self.expansions[scalar] {
      for part in expansion.unicodeScalars { append(part, tables) }
      // What makes æ differ from ae, if nothing else does.
      if scalar != "…" { appendMark(0x0F) }
    } else {
      appendRare(scalar, tables)
    }
  }

  private mutating func appendRare(_ scalar: Unicode.Scalar, _ tables: CollationTables) {
    if scalar.value &- 0x300 < 0x70 {
      appendMark(Self.weight(ofMark: scalar.value))
      return
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark: return
    default: break
    }
    let parts = CanonicalMapping.decomposed(String(scalar)).unicodeScalars
    if parts.count > 1 {
      for part in parts { append(part, tables) }
    } else {
      primary.append(Self.scalarLead)
      for shift: UInt32 in [14, 7, 0] { primary.append(UInt8(scalar.value >> shift & 0x7F) + Self.firstPrimary) }
      secondary.append(Self.common)
      tertiary.append(Self.common)
    }
  }

  private mutating func append(_ weight: UInt8, isUpperCase: Bool) {
    primary.append(weight)
    secondary.append(Self.common)
    tertiary.append(isUpperCase ? Self.upperCase : Self.common)
  }

  private mutating func appendMark(_ weight: UInt8) {
    secondary.append(weight)
    tertiary.append(Self.common)
  }

  /// Tones by their order; other marks after them by their scalars.
  private static func weight(ofMark scalar: UInt32) -> UInt8 {
    Tone(markScalar: scalar).map { common + $0.rawValue } ?? UInt8(scalar - 0x300) + 0x10
  }

  private static func trimmed(_ level: [UInt8]) -> ArraySlice<UInt8> {
    level[..<((level.lastIndex { $0 != common } ?? -1) + 1)]
  }

  /// Letters and signs that sort as others do.
  private static let expansions: [Unicode.Scalar: String] = [
    "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ß": "ss", "ø": "o", "Ø": "O", "ð": "d", "Ð": "D", "ı": "i", "ł": "l",
    "Ł": "L", "…": "...",
  ]
}
