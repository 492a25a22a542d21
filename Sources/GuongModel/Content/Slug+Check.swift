import VietnameseText

extension Slug {
  /// Whether `text` may stand in an address as it is.
  package static func isSlug(_ text: String) -> Bool {
    guard text.utf8.count <= defaultMaximumLength else { return false }
    let made: String? = make(text)
    return made == text
  }
}
