/// A letter of Vietnamese text taken apart: base letter, the mark that makes another letter of it, tone and case.
///
/// `Ậ` is base `a`, mark circumflex, tone nặng, upper case. Letters that Vietnamese takes from abroad (f, j, w, z) count.
struct VietnameseLetter: Sendable, Hashable {
  /// The mark that makes one letter of the alphabet out of another.
  enum Mark: UInt16 {
    case none = 0
    /// ă
    case breve
    /// â ê ô
    case circumflex
    /// ơ ư
    case horn
    /// đ
    case stroke
  }

  /// Base letter in bits 0–4 (a = 1), mark in bits 5–7, tone in bits 8–10, upper case in bit 11; never 0.
  let packed: UInt16

  /// One more than the greatest `packed`.
  static let packedCount = 1 << 12

  @inline(__always)
  init(packed: UInt16) {
    self.packed = packed
  }

  /// Takes the canonical decomposition of a letter: the scalar without marks and the marks in any order.
  /// `nil` where Vietnamese does not use that combination (ñ, ŵ, ọ with two tones).
  init?(baseScalar: UInt32, marks: [UInt8]) {
    var mark = Mark.none
    var tone = Tone.ngang
    var base = baseScalar
    if base == 0x110 || base == 0x111 {
      mark = .stroke
      base = base == 0x110 ? 0x44 : 0x64
    }
    guard let ascii = UInt8(exactly: base), ascii < 0x80, ascii.isASCIILetter else { return nil }
    let lower = ascii | 0x20
    for number in marks {
      switch LatinTables.markScalars[Int(number)] {
      case 0x306 where lower == UInt8(ascii: "a") && mark == .none: mark = .breve
      case 0x302 where "aeo".utf8.contains(lower) && mark == .none: mark = .circumflex
      case 0x31B where "ou".utf8.contains(lower) && mark == .none: mark = .horn
      case let scalar:
        guard let toneOfMark = Tone(markScalar: scalar), tone == .ngang, "aeiouy".utf8.contains(lower) else {
          return nil
        }
        tone = toneOfMark
      }
    }
    packed =
      UInt16(lower - 0x60) | mark.rawValue << 5 | UInt16(tone.rawValue) << 8 | (ascii < 0x60 ? 1 << 11 : 0)
  }

  /// The letter of `scalar`, a precomposed character; `nil` for anything that is not a Vietnamese or ASCII letter.
  @inline(__always)
  init?(_ scalar: UInt32) {
    guard let index = LatinTables.index(of: scalar) else { return nil }
    let value = LatinTables.shared.letter[index]
    if value == 0 { return nil }
    packed = value
  }

  /// The letter without tone and case: base letter and mark, 1…255.
  @inline(__always)
  var toneless: UInt8 { UInt8(truncatingIfNeeded: packed & 0xFF) }

  /// The lower-case ASCII letter under the marks.
  @inline(__always)
  var base: UInt8 { UInt8(truncatingIfNeeded: packed & 0x1F) + 0x60 }

  @inline(__always)
  var hasOwnMark: Bool { packed & 0xE0 != 0 }

  @inline(__always)
  var isUpperCase: Bool { packed & (1 << 11) != 0 }

  @inline(__always)
  var isVowel: Bool {
    switch base {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  @inline(__always)
  var tone: Tone { Tone(rawValue: UInt8(truncatingIfNeeded: packed >> 8) & 7) ?? .ngang }

  /// The same letter and case with another tone. Only for vowels.
  func with(tone: Tone) -> VietnameseLetter {
    VietnameseLetter(packed: packed & ~(7 << 8) | UInt16(tone.rawValue) << 8)
  }

  /// The precomposed character.
  var scalar: Unicode.Scalar {
    Unicode.Scalar(LatinTables.shared.scalarOfLetter[Int(packed)]) ?? "\u{FFFD}"
  }
}
