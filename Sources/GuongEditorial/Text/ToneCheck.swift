import GuongModel
import VietnameseText

/// Misplaced tone marks, and both styles of placing them in one text.
///
/// A name is spelt as its bearer spells it, so words with a capital show no style, but for «Ủy», which begins names of bodies.
enum ToneCheck {
  private struct Place {
    let block: Int
    let occurrence: TonePlacementOccurrence
  }

  static func check(_ text: ProofText) -> [Diagnostic] {
    var places: [Place] = []
    for block in text.blocks.indices {
      for occurrence in ToneMarks.occurrences(in: text.blocks[block].text)
      where !text.isAccepted(occurrence.utf8Range, in: block) {
        places.append(Place(block: block, occurrence: occurrence))
      }
    }
    guard !places.isEmpty else { return [] }
    let styled = places.filter { $0.occurrence.placement != .misplaced && showsStyle($0.occurrence) }
    let new = styled.filter { $0.occurrence.placement == .new }
    let old = styled.filter { $0.occurrence.placement == .old }
    let isNewStyle = new.count > old.count
    let misplaced = places.filter { $0.occurrence.placement == .misplaced }.compactMap { place in
      text.diagnostic(
        .toneMisplaced, at: place.occurrence.utf8Range, in: place.block,
        [
          "word": place.occurrence.word,
          "right": isNewStyle ? place.occurrence.newStyle : place.occurrence.oldStyle,
        ])
    }
    return misplaced + mixture(text, major: isNewStyle ? new : old, minor: isNewStyle ? old : new)
  }

  private static func mixture(_ text: ProofText, major: [Place], minor: [Place]) -> [Diagnostic] {
    guard let first = minor.first, let other = major.first else { return [] }
    let lines = minor.map { text.line(of: $0.occurrence.utf8Range, in: $0.block) }
    let found = text.diagnostic(
      .toneStyleMixed, at: first.occurrence.utf8Range, in: first.block,
      [
        "major": "\(major.count)", "majorword": other.occurrence.word, "minor": "\(minor.count)",
        "minorword": first.occurrence.word, "lines": ProofText.list(lines: lines),
      ])
    return [found].compactMap(\.self)
  }

  private static func showsStyle(_ occurrence: TonePlacementOccurrence) -> Bool {
    guard occurrence.word.first?.isUppercase == true else { return true }
    return occurrence.oldStyle.lowercased() == "ủy"
  }
}
