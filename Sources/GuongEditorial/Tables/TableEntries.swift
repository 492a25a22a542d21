import GuongModel

/// Stories or documents that cells of tables may name.
package struct TableEntries: Sendable {
  let paths: Set<String>
  let slugs: Set<String>

  /// - Parameter paths: of the files, from the site's folder; those with errors too.
  package init(paths: some Sequence<String>) {
    self.paths = Set(paths)
    slugs = Set(self.paths.map(PathName.name))
  }

  /// - Parameters:
  ///   - reference: a path from the campaign's folder, or a slug (the name of the file, or of its folder).
  ///   - campaign: the path of the campaign's own file.
  func holds(_ reference: String, from campaign: String) -> Bool {
    if slugs.contains(reference) { return true }
    guard let path = PathName.resolve(reference, from: campaign) else { return false }
    return paths.contains(path) || paths.contains(path + "/index.md")
  }
}
