import GuongKit
import GuongModel
import GuongRendering

/// Renders a site with the project's own templates, in memory.
package enum RenderedOutput {
  /// By path from the output's root; the assets of the templates included, pictures of the content not.
  package static func files(of site: Site, workers: Int = 1, unknownKeys: UnknownKeys? = nil) -> [String: [UInt8]] {
    let templates = Repository.templates(site.settings.language)
    let rendered = RenderedSite(site, templates: templates, workers: workers, unknownKeys: unknownKeys)
    var files: [String: [UInt8]] = [:]
    for plan in rendered.plans {
      let earlier = files.updateValue(rendered.bytes(plan), forKey: plan.address.file)
      precondition(earlier == nil, "two pages are written to \(plan.address.file)")
    }
    for asset in templates.assets.all { files[asset.path] = asset.bytes }
    return files
  }
}
