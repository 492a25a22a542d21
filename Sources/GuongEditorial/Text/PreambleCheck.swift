import GuongModel
import VietnameseText

/// The preamble of an official document: each of its lines begins with «Căn cứ» and ends with «;» (Decree 30/2020/NĐ-CP,
/// Appendix I). Only in the middle of three such lines or more is one without them a fault.
enum PreambleCheck {
  /// One line of a preamble, or any other paragraph.
  private struct Unit {
    let block: Int
    /// Without what Word left at its beginning.
    let range: Range<Int>
    let isBasis: Bool
    /// How long the name of the document's type is that it begins with.
    let typeName: Range<Int>?
    let hasSemicolon: Bool
  }

  private static let basis = TextTokens.keys("căn cứ")
  private static let types = PhraseList(DocumentType.all.map { ($0.name, []) })

  static func check(_ text: ProofText) -> [Diagnostic] {
    let count = text.tokens.reduce(0) { count, tokens in
      count + tokens.tokens.indices.count(where: { isBasis($0, in: tokens) })
    }
    guard count >= 3 else { return [] }
    let units = text.blocks.indices.filter { text.blocks[$0].kind == .paragraph }.flatMap { Self.units(in: text, $0) }
    return runs(of: units).flatMap { run -> [Diagnostic] in
      let lines = run.filter(\.isBasis)
      guard lines.count >= 3, lines.count(where: { $0.hasSemicolon }) >= 2 else { return [] }
      return run.enumerated().flatMap { index, unit in
        faults(of: unit, isLast: index == run.count - 1, text)
      }
    }
  }

  private static func faults(of unit: Unit, isLast: Bool, _ text: ProofText) -> [Diagnostic] {
    var found: [Diagnostic?] = []
    if !unit.isBasis, let name = unit.typeName {
      found.append(
        text.diagnostic(.preambleBasisMissing, at: name, in: unit.block, ["start": text.quote(name, in: unit.block)]))
    }
    if !unit.hasSemicolon, !isLast,
      let last = text.tokens[unit.block].tokens.last(where: { unit.range.contains($0.range.lowerBound) })
    {
      found.append(
        text.diagnostic(.preambleSemicolonMissing, at: last.range, in: unit.block))
    }
    return found.compactMap(\.self)
  }

  /// Lines of «Căn cứ» that follow one another, single lines between two of them that cite a document included.
  private static func runs(of units: [Unit]) -> [[Unit]] {
    var runs: [[Unit]] = []
    var run: [Unit] = []
    for (index, unit) in units.enumerated() {
      let isBetween =
        !run.isEmpty && !unit.isBasis && unit.typeName != nil && run.last?.isBasis == true && index + 1 < units.count
        && units[index + 1].isBasis
      if unit.isBasis || isBetween {
        run.append(unit)
      } else if !run.isEmpty {
        runs.append(run)
        run = []
      }
    }
    return run.isEmpty ? runs : runs + [run]
  }

  /// A paragraph is one unit, or one for each line of a preamble that is written as one paragraph.
  private static func units(in text: ProofText, _ block: Int) -> [Unit] {
    let tokens = text.tokens[block]
    let leftovers = WordResidue.find(in: tokens).map(\.range)
    let names = types.matches(in: tokens)
    var starts: [Int] = []
    for (index, token) in tokens.tokens.enumerated() where token.gap == .lineEnd || index == 0 {
      var first = index
      while first < tokens.tokens.count,
        leftovers.contains(where: { $0.contains(tokens.tokens[first].range.lowerBound) })
      {
        first += 1
      }
      guard first < tokens.tokens.count else { continue }
      let isBehindSemicolon = index > 0 && tokens.isMark(index - 1, ";")
      if starts.isEmpty || isBehindSemicolon || isBasis(first, in: tokens) { starts.append(first) }
    }
    return starts.enumerated().map { place, first in
      let end = place + 1 < starts.count ? starts[place + 1] : tokens.tokens.count
      let last = lastOfLine(before: end, from: first, tokens, leftovers)
      let range = tokens.tokens[first].range.lowerBound..<tokens.tokens[last].range.upperBound
      return Unit(
        block: block, range: range, isBasis: isBasis(first, in: tokens),
        typeName: names.first { $0.tokens.lowerBound == first && $0.capitals != .small }?.range,
        hasSemicolon: tokens.isMark(last, ";"))
    }
  }

  /// The last token before `end` that Word did not leave there.
  private static func lastOfLine(before end: Int, from first: Int, _ tokens: TextTokens, _ leftovers: [Range<Int>])
    -> Int
  {
    var last = end - 1
    while last > first, leftovers.contains(where: { $0.contains(tokens.tokens[last].range.lowerBound) }) { last -= 1 }
    return last
  }

  private static func isBasis(_ index: Int, in text: TextTokens) -> Bool {
    index + 1 < text.tokens.count && text.tokens[index].capitals == .first && text.tokens[index].key == basis[0]
      && text.tokens[index + 1].key == basis[1]
  }
}
