import GuongModel
import VietnameseText

/// Ranges of years: a space on one side of the dash, and several styles in one text.
enum YearRangeCheck {
  private struct Place {
    let block: Int
    let years: YearRange
  }

  static func check(_ text: ProofText) -> [Diagnostic] {
    var places: [Place] = []
    for block in text.tokens.indices {
      for years in YearRange.find(in: text.tokens[block]) where !text.isAccepted(years.range, in: block) {
        places.append(Place(block: block, years: years))
      }
    }
    let sound = places.filter { $0.years.style != .lopsided }
    let byStyle = Dictionary(grouping: sound, by: \.years.style)
    // The commoner style; of equally common ones the first in the list.
    let styles = YearRange.Style.allCases.filter { byStyle[$0] != nil }
    let prevailing = styles.max { (byStyle[$0]?.count ?? 0) < (byStyle[$1]?.count ?? 0) } ?? .tightHyphen
    let lopsided = places.filter { $0.years.style == .lopsided }.compactMap { place in
      text.diagnostic(
        .yearRangeSpacing, at: place.years.range, in: place.block,
        ["text": text.quote(place.years.range, in: place.block), "right": place.years.written(in: prevailing)])
    }
    guard styles.count > 1, let minor = sound.first(where: { $0.years.style != prevailing }) else { return lopsided }
    let lines = sound.filter { $0.years.style != prevailing }.map { text.line(of: $0.years.range, in: $0.block) }
    let counts = styles.compactMap { style in
      byStyle[style].flatMap { places in
        places.first.map { (example: $0.years.written(in: style), count: places.count) }
      }
    }
    let mixed = text.diagnostic(
      .yearRangeMixed, at: minor.years.range, in: minor.block,
      [
        "counts": Bilingual(
          vi: counts.map { "«\($0.example)» \($0.count) chỗ" }.joined(separator: ", "),
          en: counts.map { "«\($0.example)» × \($0.count)" }.joined(separator: ", ")),
        "right": minor.years.written(in: prevailing), "lines": ProofText.list(lines: lines),
      ])
    return lopsided + [mixed].compactMap(\.self)
  }
}
