import GuongModel
import GuongParsing
import GuongRendering
import VietnameseText

/// What a site's `templates/` folder holds, checked and ready to render with.
package struct SiteTemplates: Sendable {
  package let set: TemplateSet
  package let assets: SiteAssets

  /// - Parameters:
  ///   - files: path below the site's folder (`templates/story.mustache`) and bytes.
  ///   - language: which of `templates/strings/` to use.
  package static func load(
    files: [(path: String, bytes: [UInt8])], language: Language
  ) -> (templates: SiteTemplates?, diagnostics: [Diagnostic]) {
    let stringsPath = "templates/strings/\(language.rawValue).yaml"
    guard let stringsFile = files.first(where: { $0.path == stringsPath }) else {
      return (nil, [Diagnostic(.templateMissing, at: SourceLocation(stringsPath), ["name": stringsPath])])
    }
    let sink = DiagnosticSink(path: stringsPath)
    let texts = StringsFile.read(stringsFile.bytes, sink: sink)
    // Without the texts every template would complain of every one of them.
    guard sink.diagnostics.isEmpty else {
      return (nil, sink.diagnostics + [Diagnostic(.stringsUnreadable, at: SourceLocation(stringsPath))])
    }

    let templates = files.filter { $0.path.hasSuffix(".mustache") }.map { TemplateFile(path: $0.path, bytes: $0.bytes) }
    let prefix = "templates/assets/"
    let assetFiles = files.filter { $0.path.hasPrefix(prefix) }.map {
      (String($0.path.dropFirst(prefix.count)), $0.bytes)
    }
    guard let assets = SiteAssets(files: assetFiles, hash: { StableHash.hex($0) }) else {
      let name = "assets/style.css, assets/icon.svg"
      return (nil, [Diagnostic(.templateMissing, at: SourceLocation("templates/assets"), ["name": name])])
    }
    switch TemplateSet.load(files: templates, strings: StringCatalogue(texts, language: language)) {
    case .loaded(let set):
      return (SiteTemplates(set: set, assets: assets), [])
    case .refused(let faults):
      var seen: Set<Diagnostic> = []
      let found = faults.map { TemplateDiagnostics.diagnostic(for: $0, stringsPath: stringsPath) }
      return (nil, found.filter { seen.insert($0).inserted })
    }
  }
}

extension StableHash {
  /// Ten hexadecimal digits of the bytes' hash, for names of files.
  fileprivate static func hex(_ bytes: [UInt8]) -> String {
    let text = String(fnv1a64(bytes), radix: 16)
    return String(String(repeating: "0", count: 16 - text.utf8.count) + text).suffix(10).lowercased()
  }
}
