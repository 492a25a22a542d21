/// An appendix of a document.
package struct Appendix: Hashable, Sendable {
  /// Its name, in any case: printed in capitals.
  package var title: String
  /// Its text, HTML.
  package var bodyHTML: String

  package init(title: String, bodyHTML: String) {
    self.title = title
    self.bodyHTML = bodyHTML
  }
}
