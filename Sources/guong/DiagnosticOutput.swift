import GuongKit
import GuongModel
import GuongPublishing

/// Prints diagnostics in the format that was asked for: text to standard error, data to standard output.
struct DiagnosticOutput {
  let site: String
  let language: Language
  let format: DiagnosticFormat
  /// A file outside the site that diagnostics may be about, as the user named it.
  let namedFile: String?

  /// - Parameter site: its folder.
  init(site: String, language: Language, format: DiagnosticFormat = .text) {
    self.site = site
    self.language = language
    self.format = format
    self.namedFile = nil
  }

  init(_ arguments: SiteArguments, namedFile: String? = nil) {
    self.site = arguments.site
    self.language = arguments.language
    self.format = arguments.format
    self.namedFile = namedFile
  }

  func show(_ diagnostics: [Diagnostic]) {
    var trees: [Substring: SourceTree] = [:]
    let writer = DiagnosticWriter(format: format, language: language) { read($0, from: &trees) }
    let text = writer.write(diagnostics)
    switch format {
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
    guard parts.count == 2, let tree = trees[parts[0]] ?? (try? SourceTree(root: site + "/" + parts[0])) else {
      return nil
    }
    trees[parts[0]] = tree
    return (try? TreePath(String(parts[1]))).flatMap { try? tree.read($0, limit: 64 << 20) }
  }
}
