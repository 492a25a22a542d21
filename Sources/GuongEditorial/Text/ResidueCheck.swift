import GuongModel
import VietnameseText

/// What Word leaves behind in copied text.
enum ResidueCheck {
  static func check(_ text: ProofText) -> [Diagnostic] {
    text.tokens.indices.flatMap { block in
      WordResidue.find(in: text.tokens[block]).compactMap {
        text.diagnostic(.wordResidue, at: $0.range, in: block, ["text": text.quote($0.range, in: block)])
      }
    }
  }
}
