import VietnameseText

/// How wide text will be, estimated without a font file.
///
/// Each width is the largest of Noto Sans, Roboto and Arial (Liberation Sans) in thousandths of the font size, so that
/// a label set in any of them takes no more room than it was given.
enum GlyphWidths {
  /// The fonts measured. One of them is on every system: Arial on Windows and Apple's, Roboto on Android.
  static let fontFamily = "Roboto, 'Noto Sans', Arial, sans-serif"

  /// Width of one line of `text` at `size`.
  static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    let units = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    // Bold letters are 6–9 % wider in all three.
    return Double(units) * size / 1000 * (isBold ? 1.1 : 1)
  }

  /// Width of a scalar in thousandths of the font size; marks that combine have none.
  static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return scalar.value < 32 || scalar.value == 127 ? 0 : ascii[Int(scalar.value) - 32] }
    if let width = others[scalar] { return width }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    // Precomposed letters are as wide as their base; narrow ones (ì) a little wider.
    let folded = DiacriticFolding.fold(String(scalar)).unicodeScalars
    if folded.count == 1, let base = folded.first, base.isASCII {
      let letter = scalar.properties.isUppercase ? String(base).uppercased().unicodeScalars.first ?? base : base
      return max(width(of: letter), 278)
    }
    return scalar.value < 0x250 ? 800 : scalar.value < 0x1100 ? 1000 : 1400
  }

  /// U+0020…U+007E.
  private static let ascii = [
    278, 278, 408, 646, 572, 890, 732, 225, 343, 349, 551, 584, 278, 334, 278, 413, 572, 572, 572, 572, 572, 572, 572,
    572, 572, 572, 278, 278, 584, 584, 584, 557, 1016, 667, 667, 723, 730, 667, 611, 778, 741, 339, 552, 667, 557, 907,
    760, 781, 667, 781, 723, 667, 611, 731, 667, 944, 667, 667, 611, 329, 411, 329, 572, 557, 334, 561, 615, 524, 615,
    564, 348, 615, 618, 258, 258, 534, 258, 935, 618, 605, 615, 615, 413, 517, 361, 618, 508, 786, 529, 510, 500, 380,
    551, 380, 681,
  ]

  private static let others: [Unicode.Scalar: Int] = {
    var widths = signs
    for scalar in "ƠỚỜỞỠỢ".unicodeScalars { widths[scalar] = 784 }
    for scalar in "ơớờởỡợ".unicodeScalars { widths[scalar] = 616 }
    for scalar in "ƯỨỪỬỮỰ".unicodeScalars { widths[scalar] = 780 }
    for scalar in "ưứừửữự".unicodeScalars { widths[scalar] = 674 }
    return widths
  }()

  private static let signs: [Unicode.Scalar: Int] = [
    "Đ": 730, "đ": 617, "«": 557, "»": 557, "“": 359, "”": 359, "‘": 223,
    "’": 223, "–": 657, "—": 1000, "…": 1000, "·": 278, "•": 376, "×": 584, "−": 584, "≤": 549, "≥": 549, "≈": 564,
    "°": 428, "²": 367, "³": 367, "‰": 1177, "₫": 617, "\u{A0}": 278,
    // The horn of ư where the text is decomposed.
    "\u{31B}": 56,
  ]
}
