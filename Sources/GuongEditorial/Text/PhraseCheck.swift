import GuongModel
import VietnameseText

/// Phrases of the table, and years whose words stand in the wrong order.
struct PhraseCheck {
  private let phrases: [Phrase]
  private let list: PhraseList

  init(_ phrases: [Phrase]) {
    self.phrases = phrases
    list = PhraseList(phrases.map { ($0.wrong, $0.exceptions) })
  }

  func check(_ text: ProofText) -> [Diagnostic] {
    text.tokens.indices.flatMap { block in
      let tokens = text.tokens[block]
      let wrong = list.matches(in: tokens).compactMap { match in
        let phrase = phrases[match.phrase]
        return Self.diagnostic(
          text, match.range, block, right: match.capitalised(phrase.right), reason: phrase.reason)
      }
      let years = YearPhrases.misordered(in: tokens).compactMap {
        Self.diagnostic(text, $0.range, block, right: $0.replacement, reason: nil)
      }
      return wrong + years
    }
  }

  private static func diagnostic(
    _ text: ProofText, _ range: Range<Int>, _ block: Int, right: String, reason: Bilingual?
  ) -> Diagnostic? {
    text.diagnostic(
      .phraseWrong, at: range, in: block,
      [
        "wrong": text.quote(range, in: block), "right": right,
        "reason": reason.map { Bilingual(vi: ": " + $0.vi, en: ": " + $0.en) } ?? Bilingual(vi: "", en: ""),
      ])
  }
}
