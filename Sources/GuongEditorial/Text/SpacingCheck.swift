import GuongModel
import VietnameseText

/// Spaces around punctuation.
enum SpacingCheck {
  static func check(_ text: ProofText) -> [Diagnostic] {
    text.tokens.indices.flatMap { block in
      PunctuationSpacing.find(in: text.tokens[block]).compactMap { fault in
        let range = fault.mark.range
        let quoted = text.quote(range, in: block)
        let right = ProofText.quote(fault.mark.replacement)
        return switch fault.kind {
        case .spaceBefore: text.diagnostic(.spaceBeforeMark, at: range, in: block, ["mark": right])
        case .spaceMissing: text.diagnostic(.spaceMissing, at: range, in: block, ["text": quoted, "right": right])
        case .spaceInside: text.diagnostic(.spaceInBrackets, at: range, in: block, ["mark": right])
        case .markDoubled: text.diagnostic(.markDoubled, at: range, in: block, ["text": quoted, "right": right])
        }
      }
    }
  }
}
