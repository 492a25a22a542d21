import GuongModel
import GuongPublishing
import GuongSupport

/// Runs every check of a build without writing anything, and proofreads the texts besides.
package struct SiteChecker: Sendable {
  private let request: BuildRequest

  package init(_ request: BuildRequest) { self.request = request }

  /// Sorted by place. Errors: what the disk refused.
  package func check() throws(DiskError) -> [Diagnostic] {
    let (loaded, diagnostics) = try load(checksText: true)
    let templates = try SourceTree(root: request.site + "/templates")
    let language = loaded?.site.settings.language ?? .vietnamese
    return (diagnostics + (try TemplateFolder.load(templates, language: language)).diagnostics).sorted()
  }

  /// The content alone, for `guong list` and `guong render`.
  package func load() throws(DiskError) -> (loaded: LoadedSite?, diagnostics: [Diagnostic]) {
    try load(checksText: false)
  }

  private func load(checksText: Bool) throws(DiskError) -> (loaded: LoadedSite?, diagnostics: [Diagnostic]) {
    let tree = try SourceTree(root: request.site + "/content")
    let source = try ContentSource(tree)
    let result = LoadedSite.load(
      source, now: request.now, options: request.options, workers: request.workers ?? Parallel.defaultWorkers,
      markdown: request.markdown, checksText: checksText)
    try source.requireEverythingRead()
    return result
  }
}
