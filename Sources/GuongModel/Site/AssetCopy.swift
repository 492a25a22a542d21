/// A file that goes from the content tree to the output as it is.
package struct AssetCopy: Hashable, Sendable {
  /// From the site's folder.
  package let source: String
  /// From the output's root.
  package let target: String

  package init(source: String, target: String) {
    self.source = source
    self.target = target
  }
}
