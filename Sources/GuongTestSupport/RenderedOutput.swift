import GuongKit
import GuongModel
import GuongRendering

/// Renders a site with the project's own templates, in memory.
package enum RenderedOutput {
  /// By path from the output's root; the assets of the templates included, pictures of the content not.
  package static func files(
    of loaded: LoadedSite, workers: Int = 1, unknownKeys: UnknownKeys? = nil
  ) -> [String: [UInt8]] {
    let site = loaded.site
    let templates = Repository.templates(site.settings.language)
    let rendered = RenderedSite(
      site, reports: loaded.reports, templates: templates, workers: workers, unknownKeys: unknownKeys)
    var files: [String: [UInt8]] = [:]
    for plan in rendered.plans { files[plan.address.file] = rendered.bytes(plan) }
    for asset in templates.assets.all { files[asset.path] = asset.bytes }
    return files
  }

  /// Files that two pages would write, or that stand where another needs a folder: none may be.
  package static func clashes(of site: Site) -> [String] {
    let templates = Repository.templates(site.settings.language)
    let copies = site.stories.flatMap(\.assets) + site.pages.flatMap(\.assets)
    let files =
      SitePlanner.plans(for: site).map(\.address.file) + templates.assets.all.map(\.path) + copies.map(\.target)
    var seen: Set<String> = []
    let twice = files.filter { !seen.insert($0).inserted }
    let folders = Set(files.flatMap { file in file.indices.filter { file[$0] == "/" }.map { String(file[..<$0]) } })
    return twice + files.filter { folders.contains($0) }
  }
}
