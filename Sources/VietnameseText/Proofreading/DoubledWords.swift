/// Words written twice in a row («của của», «ngày ngày 22/12»), real reduplications («xanh xanh», «nhà nhà») spared.
///
/// A word that is no Vietnamese syllable, a name (both words with a capital) and a change of capitals («Vĩnh Hải hải sản») are
/// left alone, unless the word is one that grammar never doubles.
public enum DoubledWords {
  /// The pairs, each with the word once as replacement.
  public static func find(in text: TextTokens) -> [Proofmark] {
    var found: [Proofmark] = []
    let tokens = text.tokens
    guard tokens.count > 1 else { return found }
    for index in 1..<tokens.count where tokens[index].key == tokens[index - 1].key {
      let (first, second) = (tokens[index - 1], tokens[index])
      guard first.kind == .word, second.kind == .word, second.gap != .nothing, isFault(index, in: text) else {
        continue
      }
      // Of three in a row the second pair says nothing new.
      if let last = found.last, last.range.upperBound == first.range.upperBound { continue }
      found.append(
        Proofmark(first.range.lowerBound..<second.range.upperBound, replacement: text.text(first)))
    }
    return found
  }

  private static func isFault(_ index: Int, in text: TextTokens) -> Bool {
    let (first, second) = (text.tokens[index - 1], text.tokens[index])
    if isCountedTwice(index, in: text) { return true }
    if Reduplications.never.contains(second.key) { return true }
    if Reduplications.words.contains(second.key) { return false }
    switch (first.capitals, second.capitals) {
    case (.small, .small), (.all, .all): break
    case (.first, .small): if !text.opensSentence(index - 1) { return false }
    default: return false
    }
    // «thi công công trình»: a word of two syllables may end where the next begins.
    if isJoint(index, in: text) { return false }
    return text.isSyllable(index)
  }

  /// «ngày ngày 22/12», «năm năm 2025»: before a number a word that may be doubled elsewhere is a slip. «năm năm 2021-2025»
  /// are five years.
  private static func isCountedTwice(_ index: Int, in text: TextTokens) -> Bool {
    guard Reduplications.counted.contains(text.tokens[index].key), index + 1 < text.tokens.count else { return false }
    let next = text.tokens[index + 1]
    guard next.gap != .nothing else { return false }
    if Reduplications.dayWords.contains(next.key) { return true }
    guard next.kind == .number else { return false }
    guard text.tokens[index].key == Reduplications.year else { return true }
    let isRange = text.isMark(index + 2, "-") || text.isMark(index + 2, "–")
    return next.count == 4 && !isRange
  }

  private static func isJoint(_ index: Int, in text: TextTokens) -> Bool {
    guard index >= 2, index + 1 < text.tokens.count else { return false }
    let (before, after) = (text.tokens[index - 2], text.tokens[index + 1])
    guard before.kind == .word, after.kind == .word, after.gap == .space, text.tokens[index - 1].gap == .space else {
      return false
    }
    let word = text.tokens[index].key
    return CompoundWords.contains(before.key, word) && CompoundWords.contains(word, after.key)
  }
}
