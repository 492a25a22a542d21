/// A phrase that is hardly right anywhere, and what was meant.
package struct Phrase: Sendable, Hashable {
  package var wrong: String
  package var right: String
  /// Why, in Vietnamese and English; `nil` for a plain slip.
  package var reason: Bilingual?
  /// Longer phrases in which it is right.
  package var exceptions: [String]

  package init(wrong: String, right: String, reason: Bilingual? = nil, exceptions: [String] = []) {
    self.wrong = wrong
    self.right = right
    self.reason = reason
    self.exceptions = exceptions
  }
}
