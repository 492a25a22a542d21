import GuongModel
import GuongSupport
import VietnameseText

/// Proofreads the texts of a site. All that it says is a warning.
package enum TextCheck {
  /// - Parameters:
  ///   - table: phrases to be warned of, and phrases to be left alone.
  ///   - workers: threads to use at most.
  package static func run(_ content: ParsedContent, table: PhraseTable, workers: Int = 1) -> [Diagnostic] {
    let phrases = PhraseCheck(table.phrases)
    let citations = CitationCheck(content.documents)
    let numbers = DocumentNumberCheck()
    let checks: [@Sendable (ProofText) -> [Diagnostic]] = [
      DoublingCheck.check, ResidueCheck.check, LegacyPassageCheck.check, CharacterCheck.check, ToneCheck.check,
      SpacingCheck.check, YearRangeCheck.check, CompoundDashCheck.check, NumberCheck.check, DateCheck.check,
      PreambleCheck.check, RunOnCheck.check, { numbers.check($0) }, { citations.check($0) }, { phrases.check($0) },
    ]
    return Parallel.map(count: content.prose.count, workers: workers) { index in
      let text = ProofText(content.prose[index], accepted: table.accepted)
      return checks.flatMap { $0(text) }
    }.flatMap(\.self)
  }
}
