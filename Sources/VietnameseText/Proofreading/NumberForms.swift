/// Numbers that are not written the Vietnamese way: «1.8 tỷ», «12.5%», «1,234.5».
public enum NumberForms {
  /// The numbers, each with the Vietnamese form as replacement. A number with a point is one only before a unit: elsewhere it
  /// may be a section, a version, a time.
  public static func find(in text: TextTokens) -> [Proofmark] {
    let tokens = text.tokens
    var found: [Proofmark] = []
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .number else {
        index += 1
        continue
      }
      var last = index
      while last + 2 < tokens.count, isSeparator(last + 1, in: text), tokens[last + 1].gap == .nothing,
        tokens[last + 2].kind == .number, tokens[last + 2].gap == .nothing
      {
        last += 2
      }
      defer { index = last + 1 }
      guard last > index, startsAlone(index, in: text) else { continue }
      let range = tokens[index].range.lowerBound..<tokens[last].range.upperBound
      if let form = vietnameseForm(of: text.text(range), hasUnit: hasUnit(after: last, in: text)) {
        found.append(Proofmark(range, replacement: form))
      }
    }
    return found
  }

  private static func vietnameseForm(of number: String, hasUnit: Bool) -> String? {
    do throws(NumberParsingError) {
      _ = try VietnameseNumber.parse(number)
      return nil
    } catch {
      switch error {
      case .pointAsDecimal(let suggestion): return hasUnit ? suggestion : nil
      case .englishGrouping(let suggestion): return hasUnit || number.contains(".") ? suggestion : nil
      case .wrongGrouping(let suggestion): return hasUnit ? suggestion : nil
      case .notANumber, .missingDigits, .unexpectedText, .tooLarge: return nil
      }
    }
  }

  private static let units = Set(
    """
    tỷ tỉ triệu nghìn ngàn đồng ha km m cm mm kg tấn tạ yến lít ml usd vnđ vnd héc mét sào lần điểm độ kw mw kwh kv
    """.split(whereSeparator: \.isWhitespace).map { TextTokens.key(String($0)) })

  private static let sectionWords = Set(["điều", "khoản", "mục", "điểm", "phần", "bảng", "hình"].map(TextTokens.key))

  private static func hasUnit(after index: Int, in text: TextTokens) -> Bool {
    guard index + 1 < text.tokens.count else { return false }
    if text.isMark(index + 1, "%") { return true }
    return text.tokens[index + 1].kind == .word && units.contains(text.tokens[index + 1].key)
      && text.tokens[index + 1].gap != .lineEnd
  }

  private static func isSeparator(_ index: Int, in text: TextTokens) -> Bool {
    text.isMark(index, ".") || text.isMark(index, ",")
  }

  /// Not behind a letter, a slash or the like, and no number of a section or an article («Điều 2.1»).
  private static func startsAlone(_ index: Int, in text: TextTokens) -> Bool {
    guard index > 0 else { return true }
    if sectionWords.contains(text.tokens[index - 1].key) { return false }
    guard text.tokens[index].gap == .nothing else { return true }
    return text.isMark(index - 1, "(") || text.isMark(index - 1, "“") || text.isMark(index - 1, "+")
  }
}
