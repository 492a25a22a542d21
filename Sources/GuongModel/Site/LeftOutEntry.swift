/// A content file that readers do not see.
package struct LeftOutEntry: Hashable, Sendable {
  package let path: String
  package let title: String
  package let state: PublicationState

  package init(path: String, title: String, state: PublicationState) {
    self.path = path
    self.title = title
    self.state = state
  }
}
