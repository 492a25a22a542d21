/// An entry of the main navigation or of the footer, with its address found.
package struct SiteLink: Hashable, Sendable {
  package let title: String
  /// From the host's root, or of another site.
  package let href: String

  package init(title: String, href: String) {
    self.title = title
    self.href = href
  }
}
