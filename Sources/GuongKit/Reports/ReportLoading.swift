import GuongModel
import GuongPublishing

/// Loads what the report commands work on.
package enum ReportLoading {
  /// The site without a build. Figures that are being corrected say so: what was published last belongs to the pages.
  package static func load(
    _ request: BuildRequest, showsFrozen: Bool = true
  ) throws(DiskError) -> (loaded: LoadedSite?, diagnostics: [Diagnostic]) {
    var request = request
    request.options.showsFrozen = showsFrozen
    return try SiteChecker(request).load()
  }

  /// The templates of the site, for the words of a print.
  package static func templates(
    _ request: BuildRequest, language: Language
  ) throws(DiskError) -> (templates: SiteTemplates?, diagnostics: [Diagnostic]) {
    try TemplateFolder.load(SourceTree(root: request.site + "/templates"), language: language)
  }
}
