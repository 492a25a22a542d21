import GuongModel
import VietnameseText

/// Dashes between words: a space on one side only, and one pair of words written in both ways.
enum CompoundDashCheck {
  private struct Place {
    let block: Int
    let dash: CompoundDash
  }

  static func check(_ text: ProofText) -> [Diagnostic] {
    var places: [Place] = []
    for block in text.tokens.indices {
      for dash in CompoundDash.find(in: text.tokens[block]) where !text.isAccepted(dash.mark.range, in: block) {
        places.append(Place(block: block, dash: dash))
      }
    }
    let lopsided = places.filter { $0.dash.style == .lopsided }.compactMap { place in
      text.diagnostic(
        .dashLopsided, at: place.dash.mark.range, in: place.block,
        ["text": text.quote(place.dash.mark.range, in: place.block), "right": place.dash.mark.replacement])
    }
    let sound = places.filter { $0.dash.style != .lopsided }
    // One style for the whole text, so that two pairs are not told to go two ways. Official print has spaces.
    let prevailing: CompoundDash.Style =
      sound.count { $0.dash.style == .tight } > sound.count { $0.dash.style == .spaced } ? .tight : .spaced
    let pairs = Dictionary(grouping: sound, by: \.dash.pair)
    return lopsided
      + pairs.keys.sorted().compactMap { pair in pairs[pair].flatMap { mixture(text, $0, prevailing) } }
  }

  /// One warning for a pair that a text writes in both ways, at the first place that goes against the text's style.
  private static func mixture(
    _ text: ProofText, _ places: [Place], _ prevailing: CompoundDash.Style
  ) -> Diagnostic? {
    let major = places.filter { $0.dash.style == prevailing }
    let minor = places.filter { $0.dash.style != prevailing }
    guard let first = minor.first, let other = major.first else { return nil }
    let lines = minor.map { text.line(of: $0.dash.mark.range, in: $0.block) }
    return text.diagnostic(
      .dashMixed, at: first.dash.mark.range, in: first.block,
      [
        "major": text.quote(other.dash.context, in: other.block), "majorcount": "\(major.count)",
        "minor": text.quote(first.dash.context, in: first.block), "minorcount": "\(minor.count)",
        "lines": ProofText.list(lines: lines),
      ])
  }
}
