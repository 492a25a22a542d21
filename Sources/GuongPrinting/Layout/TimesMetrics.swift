internal import VietnameseText

/// How wide text is in Times New Roman, for rules that are as long as a share of their text and for even lines.
///
/// Widths are those of Liberation Serif 2.1, which are the same by design. Vietnamese letters are as wide as their base
/// letter, but ơ and ư, which come close.
enum TimesMetrics {
  /// Millimetres of a line of text.
  static func width(_ text: String, size: Double, isBold: Bool) -> Double {
    let widths = isBold ? bold : regular
    let thousandths = text.reduce(0) { $0 + width(of: $1, in: widths) }
    return Double(thousandths) / 1000 * size * millimetresPerPoint
  }

  /// The text in as few lines as the width (millimetres) allows, as equal as they can be. A word alone may be too wide.
  static func balancedLines(_ text: String, size: Double, isBold: Bool, within limit: Double) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let least = lines(words, size, isBold, limit)
    guard least.count > 1 else { return least }
    var best = least
    var share = limit
    // Narrower by 2 mm at a time, as long as no line is added.
    while share > limit / 3 {
      share -= 2
      let narrower = lines(words, size, isBold, share)
      guard narrower.count == least.count else { break }
      best = narrower
    }
    return best
  }

  /// The width of the widest line.
  static func widest(_ lines: [String], size: Double, isBold: Bool) -> Double {
    lines.map { width($0, size: size, isBold: isBold) }.max() ?? 0
  }

  static let millimetresPerPoint = 25.4 / 72

  private static func lines(_ words: [String], _ size: Double, _ isBold: Bool, _ limit: Double) -> [String] {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, width("\(last) \(word)", size: size, isBold: isBold) <= limit {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  private static func width(of character: Character, in widths: [Int]) -> Int {
    switch character {
    case "Đ": return 722
    case "đ": return widths[Int(UInt8(ascii: "d")) - 32]
    case "…": return 1000
    // A no-break space is as wide as a space.
    case "\u{A0}": return widths[0]
    default: break
    }
    guard let folded = DiacriticFolding.fold(String(character)).utf8.first, 32..<127 ~= folded else { return 500 }
    return widths[Int(folded) - (character.isUppercase ? 64 : 32)]
  }

  /// Widths of U+0020…U+007E in thousandths of an em.
  private static let regular = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
    722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
    444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
    200, 480, 541,
  ]
  private static let bold = [
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944,
    722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556,
    444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394,
    220, 394, 520,
  ]
}
