/// Spaces around punctuation as Vietnamese prints them: none before a mark, one behind it, none within brackets.
///
/// Numbers, times, abbreviations (TP.HCM, v.v.), file names and the «./.» that ends official documents are left alone.
public enum PunctuationSpacing {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// «huyện .»
    case spaceBefore
    /// «công dân...Tập trung», «xã,huyện», «xã(huyện»
    case spaceMissing
    /// «( xã», «xã )»
    case spaceInside
    /// «,,»
    case markDoubled
  }

  /// One place.
  public struct Fault: Sendable, Hashable {
    /// What is wrong there.
    public let kind: Kind
    /// Where, and what should stand there.
    public let mark: Proofmark
  }

  /// The faults of `text`, in order.
  public static func find(in text: TextTokens) -> [Fault] {
    var found: [Fault] = []
    for index in text.tokens.indices where text.tokens[index].kind == .mark {
      if let fault = fault(at: index, in: text) { found.append(fault) }
    }
    return found
  }

  private static func fault(at index: Int, in text: TextTokens) -> Fault? {
    guard let scalar = Unicode.Scalar(UInt32(text.tokens[index].key)), index > 0 else {
      return opening(index, in: text)
    }
    switch scalar {
    case ".": return spaceBefore(index, in: text) ?? afterStop(index, in: text) ?? doubled(index, in: text)
    case ",", ";", ":", "!", "?":
      return spaceBefore(index, in: text) ?? afterMark(index, in: text) ?? doubled(index, in: text)
    case "…": return afterEllipsis(index, from: index, in: text)
    case "(", "[", "“": return opening(index, in: text) ?? glued(index, in: text)
    case ")", "]", "”": return closing(index, in: text)
    default: return nil
    }
  }

  // MARK: Before

  private static func spaceBefore(_ index: Int, in text: TextTokens) -> Fault? {
    let (before, mark) = (text.tokens[index - 1], text.tokens[index])
    guard mark.gap == .space, before.kind != .mark || isClosing(index - 1, in: text) else { return nil }
    if index + 1 < text.tokens.count {
      let next = text.tokens[index + 1]
      // «:)»
      if text.isMark(index, ":") || text.isMark(index, ";"), next.gap == .nothing { return nil }
      // «.docx», «./.», «. . .», «2 : 1»
      if next.gap == .nothing, !isClosing(index + 1, in: text) { return nil }
      if next.key == mark.key, next.kind == .mark { return nil }
      if before.kind == .number, next.kind == .number { return nil }
    }
    return fault(.spaceBefore, before.range.upperBound..<mark.range.upperBound, text.text(mark))
  }

  // MARK: Behind

  private static func afterMark(_ index: Int, in text: TextTokens) -> Fault? {
    guard index + 1 < text.tokens.count, text.tokens[index].gap == .nothing else { return nil }
    let (before, next) = (text.tokens[index - 1], text.tokens[index + 1])
    guard next.gap == .nothing else { return nil }
    let isBetweenWords = isPlainWord(index - 1, in: text) && isPlainWord(index + 1, in: text)
    let isComma = text.isMark(index, ",") || text.isMark(index, ";")
    let isByNumber =
      isComma
      && (before.kind == .number && isPlainWord(index + 1, in: text)
        || isPlainWord(index - 1, in: text) && next.kind == .number)
    guard isBetweenWords || isByNumber else { return nil }
    return missingSpace(from: index - 1, mark: index...index, to: index + 1, in: text)
  }

  private static func afterStop(_ index: Int, in text: TextTokens) -> Fault? {
    guard index + 1 < text.tokens.count else { return nil }
    if text.isMark(index + 1, "."), text.tokens[index + 1].gap == .nothing {
      var last = index + 1
      while text.isMark(last + 1, "."), text.tokens[last + 1].gap == .nothing { last += 1 }
      let isFirst = !text.isMark(index - 1, ".")
      return isFirst && last - index >= 2 ? afterEllipsis(index, from: last, in: text) : nil
    }
    let (before, mark, next) = (text.tokens[index - 1], text.tokens[index], text.tokens[index + 1])
    guard mark.gap == .nothing, next.gap == .nothing, next.kind == .word else { return nil }
    // Part of a longer name with points: www.x.y, v.v.
    if text.isMark(index + 2, "."), index + 3 < text.tokens.count, text.tokens[index + 3].gap == .nothing { return nil }
    if index >= 2, text.isMark(index - 2, "."), before.gap == .nothing { return nil }
    let endsYear =
      before.kind == .number && before.count == 4 && next.capitals == .first && text.isSyllable(index + 1)
    guard endsYear || isSentenceEnd(index, in: text) else { return nil }
    return missingSpace(from: index - 1, mark: index...index, to: index + 1, in: text)
  }

  /// «dân.Tập», «dân.tập»: words that are surely Vietnamese, not an abbreviation (TS.Nam), nor a file's name.
  private static func isSentenceEnd(_ index: Int, in text: TextTokens) -> Bool {
    let (before, next) = (text.tokens[index - 1], text.tokens[index + 1])
    guard before.kind == .word, before.capitals == .small, before.count >= 2, text.isSyllable(index - 1),
      text.isSyllable(index + 1)
    else { return false }
    if next.capitals == .first { return next.count >= 2 || isMarked(next, in: text) }
    return next.capitals == .small && next.count >= 2 && (isMarked(before, in: text) || isMarked(next, in: text))
  }

  private static func afterEllipsis(_ first: Int, from last: Int, in text: TextTokens) -> Fault? {
    let next = last + 1
    guard first > 0, next < text.tokens.count, text.tokens[first - 1].kind == .word,
      text.tokens[first].gap == .nothing, text.tokens[next].gap == .nothing, text.tokens[next].capitals == .first,
      text.isSyllable(next)
    else { return nil }
    return missingSpace(from: first - 1, mark: first...last, to: next, in: text)
  }

  private static func missingSpace(
    from before: Int, mark: ClosedRange<Int>, to next: Int, in text: TextTokens
  ) -> Fault {
    let range = text.tokens[before].range.lowerBound..<text.tokens[next].range.upperBound
    let head = text.text(range.lowerBound..<text.tokens[mark.upperBound].range.upperBound)
    return fault(.spaceMissing, range, head + " " + text.text(text.tokens[next]))
  }

  // MARK: Brackets

  private static func opening(_ index: Int, in text: TextTokens) -> Fault? {
    let isOpening = ["(", "[", "“"].contains { text.isMark(index, $0) }
    guard isOpening, index + 1 < text.tokens.count, text.tokens[index + 1].gap == .space,
      text.tokens[index + 1].kind != .mark, index == 0 || text.tokens[index].gap != .nothing
    else { return nil }
    let mark = text.tokens[index]
    return fault(
      .spaceInside, mark.range.lowerBound..<text.tokens[index + 1].range.lowerBound, text.text(mark))
  }

  private static func closing(_ index: Int, in text: TextTokens) -> Fault? {
    let (before, mark) = (text.tokens[index - 1], text.tokens[index])
    if mark.gap == .space, before.kind != .mark {
      return fault(.spaceInside, before.range.upperBound..<mark.range.upperBound, text.text(mark))
    }
    guard text.isMark(index, ")"), mark.gap == .nothing, index + 1 < text.tokens.count,
      text.tokens[index + 1].gap == .nothing, isPlainWord(index + 1, in: text), isPlainWord(index - 1, in: text)
    else { return nil }
    return missingSpace(from: index - 1, mark: index...index, to: index + 1, in: text)
  }

  /// «xã(gồm»
  private static func glued(_ index: Int, in text: TextTokens) -> Fault? {
    guard text.isMark(index, "("), text.tokens[index].gap == .nothing, isPlainWord(index - 1, in: text),
      isPlainWord(index + 1, in: text), text.tokens[index + 1].gap == .nothing
    else { return nil }
    let range = text.tokens[index - 1].range.lowerBound..<text.tokens[index].range.upperBound
    return fault(.spaceMissing, range, text.text(text.tokens[index - 1]) + " (")
  }

  // MARK: Doubled

  /// «,,», «;;», «,.», «..»; not «,...», «...», «v.v.,», «v.v..».
  private static func doubled(_ index: Int, in text: TextTokens) -> Fault? {
    guard index + 1 < text.tokens.count, text.tokens[index - 1].kind == .word, text.tokens[index - 1].count >= 2,
      text.tokens[index].gap == .nothing, text.tokens[index + 1].gap == .nothing, text.tokens[index + 1].kind == .mark
    else { return nil }
    let hasMore = index + 2 < text.tokens.count && text.tokens[index + 2].gap == .nothing
    let pair = text.tokens[index].range.lowerBound..<text.tokens[index + 1].range.upperBound
    switch text.text(pair) {
    case ",,", ";;", ",;", ";,": return fault(.markDoubled, pair, text.text(text.tokens[index]))
    case ",.", ";.", "..": return hasMore ? nil : fault(.markDoubled, pair, ".")
    default: return nil
    }
  }

  // MARK: Tests

  /// A syllable of two letters or more: no abbreviation, no letter of a formula.
  private static func isPlainWord(_ index: Int, in text: TextTokens) -> Bool {
    text.tokens.indices.contains(index) && text.tokens[index].count >= 2 && text.isSyllable(index)
  }

  /// With letters beyond ASCII.
  private static func isMarked(_ token: TextTokens.Token, in text: TextTokens) -> Bool {
    token.range.count > Int(token.count)
  }

  private static func isClosing(_ index: Int, in text: TextTokens) -> Bool {
    [")", "]", "”", "»", "\"", "’"].contains { text.isMark(index, $0) }
  }

  private static func fault(_ kind: Kind, _ range: Range<Int>, _ replacement: String) -> Fault {
    Fault(kind: kind, mark: Proofmark(range, replacement: replacement))
  }
}
