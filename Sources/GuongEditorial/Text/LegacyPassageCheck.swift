import GuongModel
import VietnameseText

/// Passages in an old encoding within a text that is otherwise Unicode.
enum LegacyPassageCheck {
  static func check(_ text: ProofText) -> [Diagnostic] {
    text.tokens.indices.flatMap { block in
      LegacyPassage.find(in: text.tokens[block]).compactMap {
        text.diagnostic(
          .passageLegacyEncoding, at: $0.mark.range, in: block,
          ["encoding": $0.encoding.title, "text": ProofText.quote($0.mark.replacement)])
      }
    }
  }
}
