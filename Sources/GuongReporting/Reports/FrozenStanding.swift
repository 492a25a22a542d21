import GuongModel

/// What was frozen outlives faults of the text that it was frozen from.
package enum FrozenStanding {
  /// Puts a report's newest frozen version in the place of a text with a fault in it, as long as the front matter can be read
  /// and says that the report is for readers: else it may have been taken down.
  ///
  /// - Returns: beside the content, what is to be said of frozen reports that readers do not see and nobody took down.
  package static func fill(_ content: ParsedContent) -> (content: ParsedContent, diagnostics: [Diagnostic]) {
    var newest = Dictionary(content.frozenReports.map { ($0.report.header.path, $0) }) {
      $0.version > $1.version ? $0 : $1
    }
    guard !newest.isEmpty else { return (content, []) }
    for report in content.reports { newest[report.header.path] = nil }
    var filled = content
    var diagnostics: [Diagnostic] = []
    filled.broken = []
    for file in content.broken {
      let frozen = newest.removeValue(forKey: file.path)
      if let header = file.header, header.status == .published, var report = frozen?.report {
        report.header = header
        filled.reports.append(report)
        continue
      }
      filled.broken.append(file)
      if frozen != nil, file.header == nil {
        diagnostics.append(Diagnostic(.reportFrozenHidden, at: SourceLocation(file.path)))
      }
    }
    diagnostics += newest.values.sorted { $0.path < $1.path }.map { frozen in
      Diagnostic(
        .reportFrozenOrphaned, at: SourceLocation(frozen.path), ["path": frozen.report.header.path])
    }
    return (filled, diagnostics)
  }
}
