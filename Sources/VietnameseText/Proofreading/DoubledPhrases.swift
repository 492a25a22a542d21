/// Phrases of two to eight words written twice in a row: «Nghị quyết số Nghị quyết số». Doubled adverbials («từng bước từng
/// bước», «một chút một chút») are spared.
public enum DoubledPhrases {
  private static let longest = 8

  /// The doubled phrases, each with the phrase once as replacement.
  public static func find(in text: TextTokens) -> [Proofmark] {
    var found: [Proofmark] = []
    let tokens = text.tokens
    var index = 0
    while index + 4 <= tokens.count {
      guard tokens[index].kind == .word, let length = doubledLength(at: index, in: text) else {
        index += 1
        continue
      }
      let once = tokens[index].range.lowerBound..<tokens[index + length - 1].range.upperBound
      let twice = once.lowerBound..<tokens[index + 2 * length - 1].range.upperBound
      found.append(Proofmark(twice, replacement: text.text(once)))
      index += 2 * length
    }
    return found
  }

  /// How many words stand at `index` and again directly behind; the fewest, if several do.
  private static func doubledLength(at index: Int, in text: TextTokens) -> Int? {
    let tokens = text.tokens
    for length in 2...longest where index + 2 * length <= tokens.count {
      guard tokens[index + length].key == tokens[index].key else { continue }
      let isDoubled = (0..<length).allSatisfy { offset in
        let (left, right) = (tokens[index + offset], tokens[index + length + offset])
        return left.key == right.key && left.kind == .word && right.kind == .word && right.gap != .nothing
          && (offset == 0 || left.gap != .nothing)
      }
      guard isDoubled, !tokens[index..<index + length].dropFirst().allSatisfy({ $0.key == tokens[index].key }) else {
        continue
      }
      // «Ka Đơn Ka Đơn» may be two names; «ha ha ha ha» and «Ê đê Ê đê» are not for us to mend.
      guard (0..<length).allSatisfy({ text.isSyllable(index + $0) }) else { continue }
      return isAdverbial(tokens[index..<index + length]) ? nil : length
    }
    return nil
  }

  private static func isAdverbial(_ phrase: ArraySlice<TextTokens.Token>) -> Bool {
    guard let first = phrase.first, let last = phrase.last else { return false }
    // «Các tổ chức tổ chức hội nghị»: a noun and its verb.
    if Reduplications.nounsAndVerbs.contains(phrase.map(\.key)) { return true }
    return Reduplications.adverbialOpenings.contains(first.key)
      || phrase.count == 2 && Reduplications.adverbialEndings.contains(last.key)
  }
}
