/// Primary weights of the characters that Vietnamese text is made of.
struct CollationTables: Sendable {
  static let shared = CollationTables()

  /// By scalar, up to U+00FF: the primary weight; 0 for none.
  private let latin1: [UInt8]
  /// Weights of spaces and punctuation beyond U+00FF.
  private let others: [UInt32: UInt8]
  /// By toneless ``VietnameseLetter`` (base and mark): the primary weight.
  private let letters: [UInt8]

  /// Spaces, punctuation, symbols and digits in the order of the CLDR root collation. Characters of one string have one
  /// weight: they differ in form only, as a no-break space from a space.
  private static let groups: [String] =
    ["\t", "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}", " \u{A0}\u{202F}\u{2009}\u{2007}"]
    + "_ ‗ - ‐‑ ‒ – — ― , ; : ! ¡ ? ¿ . · ' ‘ ’ ‚ ‛ ‹ › \" “ ” „ ‟ « » ( ) [ ] { } § ¶ @ * / \\ & # % ‰ ‱ † ‡ • ‣"
    .split(separator: " ").map(String.init)
    + "` ´ ^ ¯ ¨ ¸ ° © ® + ± ÷ × < = > ¬ | ¦ ~ − ¤ ¢ $ £ ¥ ₫ € 0 1¹ 2² 3³ 4 5 6 7 8 9".split(separator: " ").map(
      String.init)

  /// The alphabet of the CLDR collation for Vietnamese, with the letters it takes from abroad in their Latin places.
  private static let alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"

  private init() {
    var latin1 = [UInt8](repeating: 0, count: 0x100)
    var others: [UInt32: UInt8] = [:]
    var letters = [UInt8](repeating: 0, count: 0x100)
    var weight = CollationKeyBuilder.firstPrimary
    for group in Self.groups {
      for scalar in group.unicodeScalars {
        if scalar.value < 0x100 { latin1[Int(scalar.value)] = weight } else { others[scalar.value] = weight }
      }
      weight += 1
    }
    for scalar in Self.alphabet.unicodeScalars {
      if let letter = VietnameseLetter(scalar.value) { letters[Int(letter.toneless)] = weight }
      weight += 1
    }
    self.latin1 = latin1
    self.others = others
    self.letters = letters
  }

  /// The weight of a letter, its mark counted and its tone and case not.
  @inline(__always)
  func primary(of letter: VietnameseLetter) -> UInt8 { letters[Int(letter.toneless)] }

  /// The weight of a space, a digit, or a sign; `nil` for others.
  @inline(__always)
  func primary(ofSign scalar: UInt32) -> UInt8? {
    guard scalar < 0x100 else { return others[scalar] }
    let weight = latin1[Int(scalar)]
    return weight == 0 ? nil : weight
  }
}
