/// Who wrote, photographed, supplied, edited and cleared a text.
package struct Byline: Sendable {
  package var author: String?
  package var photographer: String?
  package var source: String?
  package var editor: String?
  /// Who cleared the text for publication; kept for the record, never printed.
  package var clearedBy: String?

  package init() {}

  /// Whether readers can tell where the text comes from.
  package var isSigned: Bool { author != nil || source != nil }
}
