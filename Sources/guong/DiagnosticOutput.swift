import GuongKit
import GuongModel
import GuongPublishing

/// Prints diagnostics in the format that was asked for: text to standard error, data to standard output.
struct DiagnosticOutput {
  let site: SiteArguments
  /// A file outside the site that diagnostics may be about, as the user named it.
  var namedFile: String?

  func show(_ diagnostics: [Diagnostic]) {
    let writer = DiagnosticWriter(format: site.format, language: site.language, source: read)
    let text = writer.write(diagnostics)
    switch site.format {
    case .text:
      if !text.isEmpty { Console.error(text) }
    case .json, .github:
      Console.output(text)
    }
  }

  /// A file of the site, for the line that is shown; read without following links, like everything else.
  private func read(_ path: String) -> [UInt8]? {
    if path == namedFile { return try? NamedFile.read(path, limit: 64 << 20) }
    let parts = path.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, let tree = try? SourceTree(root: site.site + "/" + parts[0]) else { return nil }
    return (try? TreePath(String(parts[1]))).flatMap { try? tree.read($0, limit: 64 << 20) }
  }
}
