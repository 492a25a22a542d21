import GuongModel
import GuongPublishing

/// Reads a site's `templates/` folder.
enum TemplateFolder {
  /// No template is larger.
  private static let sizeLimit = 4 * 1024 * 1024

  static func load(
    _ tree: SourceTree, language: Language
  ) throws(DiskError) -> (templates: SiteTemplates?, diagnostics: [Diagnostic]) {
    if let error = tree.findings.lazy.compactMap(\.diskError).first { throw error }
    var files: [(path: String, bytes: [UInt8])] = []
    for file in tree.files {
      files.append(("templates/" + file.path.string, try tree.read(file.path, limit: sizeLimit)))
    }
    return SiteTemplates.load(files: files, language: language)
  }
}
