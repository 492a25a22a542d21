import GuongModel
import GuongPublishing
import GuongRendering
import GuongSupport
import Synchronization

/// The pipeline: a site's folder in, a finished site out, switched in whole or not at all.
package struct SiteBuilder: Sendable {
  private let request: BuildRequest
  private let progress: @Sendable (BuildProgress) -> Void

  /// - Parameter progress: called now and then, from any thread.
  package init(_ request: BuildRequest, progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }) {
    self.request = request
    self.progress = progress
  }

  /// Bytes of a report's data at most.
  private static let snapshotLimit = 64 << 20

  private var workers: Int { request.workers ?? Parallel.defaultWorkers }

  /// Errors: what the disk refused. The last good site is then untouched.
  package func build() throws(DiskError) -> BuildReport {
    var watch = Stopwatch()
    let tree = try SourceTree(root: request.site + "/content")
    let templateTree = try SourceTree(root: request.site + "/templates")
    watch.lap("discover", count: tree.files.count)

    let source = try ContentSource(tree)
    let (loaded, diagnostics) = LoadedSite.load(
      source, now: request.now, options: request.options, workers: workers, markdown: request.markdown,
      published: { address in
        // A first build has nothing to keep; what cannot be read is no better than nothing.
        try? NamedFile.read(request.outputPath + "/" + address.file, limit: Self.snapshotLimit)
      })
    try source.requireEverythingRead()
    watch.lap("load", count: tree.files.count)
    guard let loaded else { return BuildReport(outcome: .refused, diagnostics: diagnostics) }

    let (templates, templateDiagnostics) = try TemplateFolder.load(
      templateTree, language: loaded.site.settings.language)
    let all = diagnostics + templateDiagnostics
    guard let templates, !all.contains(where: { $0.severity == .fatal }), !(request.isStrict && !all.isEmpty) else {
      return BuildReport(outcome: .refused, diagnostics: all)
    }
    watch.lap("templates", count: templateTree.files.count)

    let site = loaded.site
    let rendered = RenderedSite(site, reports: loaded.reports, templates: templates, workers: workers)
    watch.lap("plan", count: rendered.plans.count)

    let output = try StagedOutput(target: request.outputPath)
    let copies = AssetList.copies(of: site)
    let bytes = try write(rendered, templates.assets, copies, from: tree, to: output)
    watch.lap("render", count: rendered.plans.count + copies.count)
    let commit = try output.commit(durable: true)
    watch.lap("publish", count: 1)

    var report = BuildReport(outcome: .published, diagnostics: all)
    report.pages = rendered.plans.count
    report.copies = copies.count + templates.assets.all.count
    report.bytes = bytes
    report.stories = site.stories.count
    report.quarantined = site.leftOut.filter { $0.state == .quarantined }
    report.timings = watch.timings
    report.notes = commit.notes.map { Bilingual(vi: $0.vietnamese, en: $0.english) }
    return report
  }

  /// Renders and writes every page, and copies every file, on all cores.
  private func write(
    _ rendered: RenderedSite, _ assets: SiteAssets, _ copies: [AssetCopy], from tree: SourceTree,
    to output: StagedOutput
  ) throws(DiskError) -> Int {
    let total = rendered.plans.count + copies.count
    let done = Atomic(0)
    let results = Parallel.map(count: total, workers: workers) { index -> Result<Int, DiskError> in
      let count = done.wrappingAdd(1, ordering: .relaxed).newValue
      if count % 256 == 0 { progress(BuildProgress(done: count, total: total)) }
      do throws(DiskError) {
        if index < rendered.plans.count {
          // From the end: feeds and the sitemap take longest, and would keep one lane waiting if they came last.
          let plan = rendered.plans[rendered.plans.count - 1 - index]
          return .success(
            try output.write(to: OutputPath.path(plan.address.file)) { write in rendered.bytes(plan, into: write) })
        }
        let copy = copies[index - rendered.plans.count]
        try output.copy(
          OutputPath.path(String(copy.source.dropFirst("content/".count))), from: tree,
          to: OutputPath.path(copy.target))
        return .success(0)
      } catch {
        return .failure(error)
      }
    }
    var bytes = 0
    for result in results { bytes += try result.get() }
    for asset in assets.all { try output.write(asset.bytes, to: OutputPath.path(asset.path)) }
    return bytes
  }
}
