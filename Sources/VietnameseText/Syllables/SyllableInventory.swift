/// The syllables that Vietnamese spelling allows: onsets × rimes by the rules of quốc ngữ, with the tone restriction of stop
/// codas. Regular spelling only: syllables of minority languages (Đắk, Kạn) and interjections are not in it.
struct SyllableInventory: Sendable {
  static let shared = SyllableInventory()

  /// `nghiêng` has seven letters; eight fit in a key.
  static let longestSyllable = 8

  /// Toneless syllables, a byte a letter.
  private let keys: Set<UInt64>

  /// Whether the toneless letters and the tone make a syllable. The place of the tone mark plays no part.
  func contains(_ letters: [VietnameseLetter], tone: Tone) -> Bool {
    guard letters.count <= Self.longestSyllable, let last = letters.last else { return false }
    if Self.isStop(last, after: letters.dropLast().last), !tone.fitsStopCoda { return false }
    var key: UInt64 = 0
    for letter in letters { key = key << 8 | UInt64(letter.toneless) }
    return keys.contains(key)
  }

  /// Whether a syllable that ends in these letters ends in c, ch, p or t.
  private static func isStop(_ last: VietnameseLetter, after previous: VietnameseLetter?) -> Bool {
    switch last.base {
    case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "t"): true
    case UInt8(ascii: "h"): previous?.base == UInt8(ascii: "c")
    default: false
    }
  }

  private init() {
    var keys: Set<UInt64> = []
    keys.reserveCapacity(6000)
    let rimes = Rimes.all.split(separator: " ")
    for onset in Self.onsets {
      for rime in rimes where Self.canSpell(onset, before: rime) { keys.insert(Self.key(onset + rime)) }
    }
    for rime in Rimes.afterQu.split(separator: " ") { keys.insert(Self.key("qu" + rime)) }
    for rime in Rimes.afterGi.split(separator: " ") { keys.insert(Self.key("gi" + rime)) }
    keys.insert(Self.key("gi"))
    self.keys = keys
  }

  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "r",
    "s",
    "t", "th", "tr", "v", "x",
  ]

  /// The spelling rules: c/k, g/gh and ng/ngh by the next vowel; iê only after a consonant, yê only without one.
  private static func canSpell(_ onset: String, before rime: Substring) -> Bool {
    guard let vowel = rime.first else { return false }
    let isFront = "eêi".contains(vowel)
    let isY = vowel == "y"
    if rime.hasPrefix("iê") { if onset.isEmpty { return false } }
    if isY && rime.count > 1 { return onset.isEmpty }
    if isY { return ["", "h", "k", "l", "m", "n", "s", "t", "th", "v"].contains(onset) }
    switch onset {
    case "c": return !isFront && !Rimes.hasGlide(rime)
    case "k", "gh", "ngh": return isFront && !Rimes.hasGlide(rime)
    case "g", "ng": return !isFront
    case "gi": return !isFront
    default: return true
    }
  }

  private static func key(_ text: String) -> UInt64 {
    text.unicodeScalars.reduce(0) { $0 << 8 | UInt64(VietnameseLetter($1.value)?.toneless ?? 0) }
  }
}
