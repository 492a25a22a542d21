import GuongModel
import VietnameseText

/// Numbers that are not written the Vietnamese way.
enum NumberCheck {
  static func check(_ text: ProofText) -> [Diagnostic] {
    text.tokens.indices.flatMap { block in
      NumberForms.find(in: text.tokens[block]).compactMap {
        text.diagnostic(
          .numberForm, at: $0.range, in: block,
          ["number": text.quote($0.range, in: block), "right": $0.replacement])
      }
    }
  }
}
