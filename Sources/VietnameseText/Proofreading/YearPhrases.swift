/// Years whose words stand in the wrong order: «năm trong 2025», «từ năm 2025 đến năm 2021», «giai đoạn 2025-2021».
public enum YearPhrases {
  private static let year = TextTokens.key("năm")
  private static let inside = Set(["trong", "vào"].map(TextTokens.key))
  private static let from = TextTokens.key("từ")
  private static let to = Set(["đến", "tới"].map(TextTokens.key))

  /// «năm trong 2025» → «trong năm 2025». «5 năm trong 2021-2025» is left alone.
  public static func misordered(in text: TextTokens) -> [Proofmark] {
    let tokens = text.tokens
    var found: [Proofmark] = []
    for index in tokens.indices.dropLast(2) where tokens[index].key == year && inside.contains(tokens[index + 1].key) {
      let number = tokens[index + 2]
      let isCounted = index > 0 && tokens[index - 1].kind == .number
      let isRange = text.isMark(index + 3, "-") || text.isMark(index + 3, "–")
      guard isYear(number), !isCounted, !isRange, tokens[index + 1].gap == .space, number.gap == .space else {
        continue
      }
      let words = [tokens[index + 1], tokens[index], number].map(text.text)
      found.append(
        Proofmark(tokens[index].range.lowerBound..<number.range.upperBound, replacement: words.joined(separator: " ")))
    }
    return found
  }

  /// Periods that end before they begin, with the years exchanged as replacement.
  public static func reversed(in text: TextTokens) -> [Proofmark] {
    let ranges = YearRange.find(in: text).filter { $0.isPeriod && $0.last < $0.first }.map {
      Proofmark($0.range, replacement: "\($0.last)-\($0.first)")
    }
    return ranges + reversedInWords(text)
  }

  private static func reversedInWords(_ text: TextTokens) -> [Proofmark] {
    let tokens = text.tokens
    var found: [Proofmark] = []
    for index in tokens.indices.dropLast(2) where isYear(tokens[index]) && to.contains(tokens[index + 1].key) {
      let second = tokens[index + 2].key == year ? index + 3 : index + 2
      guard second < tokens.count, isYear(tokens[second]), tokens[second].key < tokens[index].key,
        tokens[..<index].suffix(2).contains(where: { $0.key == from }),
        second + 1 >= tokens.count || tokens[second + 1].gap != .nothing || !text.isMark(second + 1, "/")
      else { continue }
      let range = tokens[index].range.lowerBound..<tokens[second].range.upperBound
      let middle = text.text(tokens[index].range.upperBound..<tokens[second].range.lowerBound)
      found.append(Proofmark(range, replacement: text.text(tokens[second]) + middle + text.text(tokens[index])))
    }
    return found
  }

  private static func isYear(_ token: TextTokens.Token) -> Bool {
    token.kind == .number && token.count == 4 && 1900...2100 ~= token.key
  }
}
