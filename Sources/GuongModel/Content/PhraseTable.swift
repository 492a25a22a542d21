/// What editors lay down about wording: phrases to be warned of, and phrases to be left alone.
package struct PhraseTable: Sendable {
  package var phrases: [Phrase]
  /// No warning about text is given where one of these stands.
  package var accepted: [String]

  package init(phrases: [Phrase] = [], accepted: [String] = []) {
    self.phrases = phrases
    self.accepted = accepted
  }

  /// Both tables; of two entries for one phrase that of `other` counts.
  package func extended(by other: PhraseTable) -> PhraseTable {
    let replaced = Set(other.phrases.map(\.wrong))
    return PhraseTable(
      phrases: phrases.filter { !replaced.contains($0.wrong) } + other.phrases, accepted: accepted + other.accepted)
  }
}
