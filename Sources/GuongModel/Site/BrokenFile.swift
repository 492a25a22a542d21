/// A content file that could not be read, or has an error of its own.
package struct BrokenFile: Sendable {
  package var path: String
  package var title: String?

  package init(path: String, title: String?) {
    self.path = path
    self.title = title
  }
}
