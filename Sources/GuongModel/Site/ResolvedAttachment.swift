/// An attachment at its address.
package struct ResolvedAttachment: Hashable, Sendable {
  package let title: String
  /// From the host's root.
  package let href: String
  /// Path of the source file, from the site's folder.
  package let source: String

  package init(title: String, href: String, source: String) {
    self.title = title
    self.href = href
    self.source = source
  }
}
