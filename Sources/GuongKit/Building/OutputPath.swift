import GuongPublishing

/// Paths of the output and of content files that have been found, which keep the rules of tree paths by how they were made.
enum OutputPath {
  /// Stops the program for a path that breaks the rules: addresses are slugs, so that would be our own fault.
  static func path(_ text: String) -> TreePath {
    do {
      return try TreePath(text)
    } catch {
      preconditionFailure("\(text): \(error)")
    }
  }
}
