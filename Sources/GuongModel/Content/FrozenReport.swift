/// One frozen version of a report: its text as it then was, and what its queries gave.
package struct FrozenReport: Sendable {
  /// From 1; the greatest is what readers see.
  package let version: Int
  /// Read from the kept text, at the path of the report itself.
  package let report: Report
  /// Where the kept text lies.
  package let path: String

  package init(version: Int, report: Report, path: String) {
    self.version = version
    self.report = report
    self.path = path
  }

  package static let folder = "content/reports/frozen/"

  /// The files of a version: the text and the data.
  ///
  /// - Parameter path: of the report: `content/reports/2025/quy-3.md`.
  package static func files(of path: String, version: Int) -> (text: String, data: String) {
    let inner = path.dropFirst("content/reports/".count).dropLast(".md".count)
    return ("\(folder)\(inner)/\(version).md", "\(folder)\(inner)/\(version).json")
  }

  /// The report and the version that a kept text belongs to; `nil` for any other file.
  package static func owner(ofText path: String) -> (path: String, version: Int)? {
    guard path.hasPrefix(folder), path.hasSuffix(".md") else { return nil }
    let parts = PathName.components(of: path)
    guard parts.count >= 5, let version = Int(parts[parts.count - 1].dropLast(3)), version > 0 else { return nil }
    return ("content/reports/" + parts[3..<parts.count - 1].joined(separator: "/") + ".md", version)
  }
}
