import GuongModel

/// What was frozen outlives faults of the text that it was frozen from.
package enum FrozenStanding {
  /// Puts a report's newest frozen version in the place of a text with a fault in it, as long as the front matter can be read
  /// and says that the report is for readers: else it may have been taken down.
  package static func fill(_ content: ParsedContent) -> ParsedContent {
    let newest = Dictionary(content.frozenReports.map { ($0.report.header.path, $0) }) {
      $0.version > $1.version ? $0 : $1
    }
    guard !newest.isEmpty, !content.broken.isEmpty else { return content }
    var filled = content
    filled.broken = []
    for file in content.broken {
      if let header = file.header, header.status == .published, var report = newest[file.path]?.report {
        report.header = header
        filled.reports.append(report)
      } else {
        filled.broken.append(file)
      }
    }
    return filled
  }
}
