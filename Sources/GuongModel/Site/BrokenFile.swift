/// A content file that could not be read, or has an error of its own.
package struct BrokenFile: Sendable {
  package var path: String
  package var title: String?
  /// What could be read of it.
  package var header: Header?
  /// Quarantined, or still a draft: a text that is being written may have gaps.
  package var state: PublicationState

  package init(path: String, title: String?, header: Header? = nil, state: PublicationState = .quarantined) {
    self.path = path
    self.header = header
    self.title = title
    self.state = state
  }
}
