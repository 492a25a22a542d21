import GuongModel
import VietnameseText

/// Headings that run into the text below them.
enum RunOnCheck {
  static func check(_ text: ProofText) -> [Diagnostic] {
    text.tokens.indices.flatMap { block in
      RunOnHeadings.find(in: text.tokens[block]).compactMap {
        text.diagnostic(.headingRunsOn, at: $0.range, in: block, ["text": text.quote($0.range, in: block)])
      }
    }
  }
}
