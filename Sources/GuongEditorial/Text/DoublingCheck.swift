import GuongModel
import VietnameseText

/// Words and phrases written twice in a row.
enum DoublingCheck {
  static func check(_ text: ProofText) -> [Diagnostic] {
    text.tokens.indices.flatMap { block in
      let words = DoubledWords.find(in: text.tokens[block]).compactMap {
        text.diagnostic(.wordDoubled, at: $0.range, in: block, ["word": $0.replacement])
      }
      let phrases = DoubledPhrases.find(in: text.tokens[block]).compactMap {
        text.diagnostic(.phraseDoubled, at: $0.range, in: block, ["phrase": ProofText.quote($0.replacement)])
      }
      return words + phrases
    }
  }
}
