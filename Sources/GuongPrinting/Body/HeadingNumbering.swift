internal import VietnameseText

/// Numbers headings as Decree 30/2020/NĐ-CP does: `I.`, `1.`, `a)` (Appendix I, II.6).
enum HeadingNumbering {
  /// The blocks with numbers. A level that an editor has numbered anywhere keeps the editor's numbers, all of it.
  static func applied(to blocks: [PrintBlock]) -> [PrintBlock] {
    var own: Set<Int> = [4]
    for case .heading(let level, _, let content) in blocks where isNumbered(content.plainText) { own.insert(level) }
    var counts = [0, 0, 0, 0, 0]
    return blocks.map { block in
      guard case .heading(let level, _, let content) = block else { return block }
      counts[level] += 1
      for deeper in counts.indices where deeper > level { counts[deeper] = 0 }
      let number = own.contains(level) ? "" : number(level: level, ordinal: counts[level])
      return .heading(level: level, number: number, content)
    }
  }

  private static func number(level: Int, ordinal: Int) -> String {
    switch level {
    case 1: RomanNumeral.format(ordinal).map { "\($0)." } ?? "\(ordinal)."
    case 2: "\(ordinal)."
    // Beyond the alphabet, points are counted.
    default: ListLettering.letter(ordinal).map { "\($0))" } ?? "\(ordinal))"
    }
  }

  /// Whether a heading begins with a number of its own: «II.», «2.1.», «đ)», «Phần thứ nhất», «Điều 3».
  static func isNumbered(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, words.count > 1 else { return false }
    if ["phần", "chương", "mục", "điều"].contains(first.lowercased()), isCounter(words[1]) { return true }
    // «I - Kết quả»
    if words[1] == "-" || words[1] == "–" { return isCounter(first) }
    guard let sign = first.last, ".)/".contains(sign) else {
      // «2.1 Kết quả»
      return first.contains(".") && first.allSatisfy { $0 == "." || $0.isASCIIDigit } && isCounter(first)
    }
    return isCounter(first)
  }

  private static func isCounter(_ word: Substring) -> Bool {
    let parts = word.split(whereSeparator: { ".)/:".contains($0) })
    guard let first = parts.first else { return false }
    // «1.250» counts people, not headings.
    if first.allSatisfy(\.isASCIIDigit) { return parts.dropFirst().allSatisfy { $0.count <= 2 } }
    if RomanNumeral.parse(String(first)) != nil { return parts.count == 1 }
    if first == "thứ" { return true }
    return first.count == 1 && parts.count == 1 && first.lowercased().first.flatMap(ListLettering.ordinal) != nil
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
