import GuongKit
import GuongModel
import GuongPublishing

/// Prints diagnostics in the format that was asked for: text to standard error, data to standard output.
struct DiagnosticOutput {
  let site: SiteArguments
  /// A file outside the site that diagnostics may be about, as the user named it.
  var namedFile: String?

  func show(_ diagnostics: [Diagnostic]) {
    var trees: [Substring: SourceTree] = [:]
    let writer = DiagnosticWriter(format: site.format, language: site.language) { read($0, from: &trees) }
    let text = writer.write(diagnostics)
    switch site.format {
    case .text:
      if !text.isEmpty { Console.error(text) }
    case .json, .github:
      Console.output(text)
    }
  }

  /// A file of the site, for the line that is shown; read without following links, like everything else. Each folder is walked
  /// once, however many files are faulty.
  private func read(_ path: String, from trees: inout [Substring: SourceTree]) -> [UInt8]? {
    if path == namedFile { return try? NamedFile.read(path, limit: 64 << 20) }
    let parts = path.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, let tree = trees[parts[0]] ?? (try? SourceTree(root: site.site + "/" + parts[0])) else {
      return nil
    }
    trees[parts[0]] = tree
    return (try? TreePath(String(parts[1]))).flatMap { try? tree.read($0, limit: 64 << 20) }
  }
}
