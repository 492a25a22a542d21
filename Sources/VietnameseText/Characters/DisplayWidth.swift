/// Widths of text on a terminal.
public enum DisplayWidth {
  /// The columns that `text` takes: combining marks and format characters 0, East Asian wide and fullwidth characters
  /// (Unicode Standard Annex 11) and emoji 2, all others 1. Control characters count 0, but a tab counts 1: put a space in
  /// its place before printing. Line ends are not looked for.
  public static func columns(of text: String) -> Int {
    var columns = 0
    var isPlain = true
    for byte in text.utf8 {
      // Lead bytes up to U+02FF, and Latin Extended Additional (checked below), stand for one column.
      if byte >= 0xCC { isPlain = isPlain && byte == 0xE1 }
      if byte & 0xC0 != 0x80 && byte >= 0x20 && byte != 0x7F || byte == 0x09 { columns += 1 }
    }
    if isPlain, text.unicodeScalars.allSatisfy({ $0.value < 0x80 || isPlainLetter($0.value) }) { return columns }
    return text.reduce(0) { $0 + width(of: $1) }
  }

  /// À–˿ and Ḁ–ỿ: no controls, no marks.
  private static func isPlainLetter(_ value: UInt32) -> Bool {
    value &- 0xA0 < 0x260 && value != 0xAD || value &- 0x1E00 < 0x100
  }

  private static func width(of character: Character) -> Int {
    // An emoji sequence is one picture, however many scalars it has.
    if character.unicodeScalars.contains(where: { $0.value == 0xFE0F || $0.properties.isEmojiPresentation }) {
      return 2
    }
    return character.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar == "\t" { return 1 }
    // Vowels and finals of decomposed Hangul are drawn inside the block of their initial.
    if 0x1160...0x11FF ~= scalar.value { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return wideRanges.contains { $0 ~= scalar.value } ? 2 : 1
    }
  }

  /// East_Asian_Width W and F, with the unassigned gaps inside blocks filled as UAX 11 does.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2E80...0x303E, 0x3041...0x3247,
    0x3250...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x18D00...0x18D8F, 0x1AFF0...0x1B2FF,
    0x1F200...0x1F2FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
