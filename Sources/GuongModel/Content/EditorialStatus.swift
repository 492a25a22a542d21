/// How far an editor has brought a page.
package enum EditorialStatus: String, Sendable, CaseIterable {
  case draft
  case review
  case published
  case withdrawn
}
