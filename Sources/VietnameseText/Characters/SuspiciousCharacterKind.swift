extension SuspiciousCharacter {
  /// What is suspicious about a character.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// U+00AD, which word processors leave behind at line ends; also the ư of TCVN3 text.
    case softHyphen
    /// U+200B zero width space, U+2060 word joiner and U+FEFF byte order mark.
    case zeroWidth
    /// U+200C and U+200D, which Vietnamese has no use for outside emoji.
    case zeroWidthJoiner
    /// U+202A–U+202E, U+2066–U+2069, U+200E, U+200F and U+061C: they can make a text show other than it is.
    case bidiControl
    /// Ð (U+00D0) or Ɖ (U+0189) for Đ, ð or ɖ for đ.
    case ethForDStroke
    /// Ƣ and ƣ (U+01A2, U+01A3) for Ư and ư; common in text from PDF files.
    case ghaForUHorn
    /// A combining mark that belongs to no letter, or to one that it does not combine with.
    case strayMark
    /// A no-break space beside another space, or at the beginning or end of a line.
    case uselessNoBreakSpace
    /// A control character other than tab and line end.
    case control
    /// U+FFFD: a character was lost in an earlier conversion.
    case lostCharacter
  }
}

extension SuspiciousCharacter.Kind {
  /// Judges one scalar by itself and its neighbours. Stray marks are found elsewhere.
  init?(_ scalar: Unicode.Scalar, in text: [Unicode.Scalar], at offset: Int) {
    switch scalar.value {
    case 0xAD: self = .softHyphen
    case 0x200B, 0x2060, 0xFEFF: self = .zeroWidth
    case 0x200C, 0x200D:
      if Self.isInsideEmoji(text, at: offset) { return nil }
      self = .zeroWidthJoiner
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x61C: self = .bidiControl
    case 0xD0, 0xF0, 0x189, 0x256: self = .ethForDStroke
    case 0x1A2, 0x1A3: self = .ghaForUHorn
    case 0xA0:
      guard Self.isUselessSpace(text, at: offset) else { return nil }
      self = .uselessNoBreakSpace
    case 0xFFFD: self = .lostCharacter
    case 0x09, 0x0A, 0x0D: return nil
    case 0..<0x20, 0x7F..<0xA0: self = .control
    default: return nil
    }
  }

  /// See ``SuspiciousCharacter/replacement``.
  func replacement(of scalar: Unicode.Scalar) -> String? {
    switch self {
    case .softHyphen, .zeroWidth, .zeroWidthJoiner, .bidiControl, .uselessNoBreakSpace, .control: ""
    case .ethForDStroke: scalar.value == 0xD0 || scalar.value == 0x189 ? "Đ" : "đ"
    case .ghaForUHorn: scalar.value == 0x1A2 ? "Ư" : "ư"
    case .strayMark, .lostCharacter: nil
    }
  }

  private static func isInsideEmoji(_ text: [Unicode.Scalar], at offset: Int) -> Bool {
    guard offset > 0, offset + 1 < text.count else { return false }
    let before = text[offset - 1]
    // Digits, # and * are Emoji too (keycaps): ASCII is out.
    let isEmojiBefore = before.value == 0xFE0F || before.value > 0x7F && before.properties.isEmoji
    return isEmojiBefore && text[offset + 1].value > 0x7F && text[offset + 1].properties.isEmoji
  }

  private static func isUselessSpace(_ text: [Unicode.Scalar], at offset: Int) -> Bool {
    guard offset > 0, offset + 1 < text.count else { return true }
    return text[offset - 1].properties.isWhitespace || text[offset + 1].properties.isWhitespace
  }
}
