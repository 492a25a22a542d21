/// A file that visitors can take away, such as a document's scan.
package struct Attachment: Sendable {
  /// Path as written, relative to the file that names it.
  package var file: Located<String>
  package var title: String?

  package init(file: Located<String>, title: String?) {
    self.file = file
    self.title = title
  }
}
