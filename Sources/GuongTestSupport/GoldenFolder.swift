import Foundation

/// A golden case: a folder with `content/` and, in `expected/`, the files that a build must give.
///
/// `expected/<path>` is a file of the output whole; `<name>.main.html` is only the `<main>` of the page `<name>.html`, so
/// that a change of the site's frame does not touch every case. With `UPDATE_GOLDEN=1` in the environment the expected
/// files that are there are written anew instead of compared; an empty file asks for a new one.
package struct GoldenFolder: Sendable {
  package let url: URL

  package init(_ url: URL) { self.url = url }

  package var name: String { url.lastPathComponent }

  package static var isUpdating: Bool { ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" }

  /// The cases in a folder, by name.
  package static func all(in folder: URL) -> [GoldenFolder] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    return names.sorted().map { GoldenFolder(folder.appending(path: $0)) }
  }

  /// The case's site; `now.txt` gives its moment.
  package var site: TestSite {
    var site = TestSite()
    for path in site.files.keys { site.remove(path) }
    for (path, bytes) in FolderFiles.read(url.appending(path: "content")) { site.add("content/\(path)", bytes: bytes) }
    if let now = try? String(contentsOf: url.appending(path: "now.txt"), encoding: .utf8) {
      site.now = now.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    return site
  }

  /// Paths below `expected/`, sorted.
  package var expected: [String] { FolderFiles.read(url.appending(path: "expected")).keys.sorted() }

  /// What differs from the expected files, a line each.
  package func differences(from output: [String: [UInt8]]) -> [String] {
    expected.compactMap { path in
      let isMain = path.hasSuffix(".main.html")
      let page = isMain ? String(path.dropLast(".main.html".count)) + ".html" : path
      guard let bytes = output[page] else { return "\(page) is not in the output" }
      let text = Self.stable(String(decoding: bytes, as: UTF8.self))
      return difference("expected/\(path)", isMain ? Self.main(of: text) : text)
    }
  }

  /// Compares one file of the case, or writes it.
  package func difference(_ path: String, _ actual: String) -> String? {
    let file = url.appending(path: path)
    if Self.isUpdating {
      try? Data(actual.utf8).write(to: file)
      return nil
    }
    let wanted = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard Array(wanted.utf8) != Array(actual.utf8) else { return nil }
    let wantedLines = wanted.split(separator: "\n", omittingEmptySubsequences: false)
    let actualLines = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(wantedLines, actualLines).enumerated().first { $1.0 != $1.1 }?.offset
    let at = line ?? min(wantedLines.count, actualLines.count)
    func shown(_ lines: [Substring]) -> Substring { lines.indices.contains(at) ? lines[at] : "(end)" }
    return "\(name)/\(path):\(at + 1)\n  expected \(shown(wantedLines))\n  actual   \(shown(actualLines))"
  }

  private static func main(of page: String) -> String {
    guard let start = page.range(of: "<main"), let end = page.range(of: "</main>") else { return page }
    return String(page[start.lowerBound..<end.upperBound]) + "\n"
  }

  /// Without the hashes in the names of assets, which change with every touch of the stylesheet.
  private static func stable(_ text: String) -> String {
    text.replacingOccurrences(
      of: "tai-nguyen/([a-z]+)-[0-9a-f]{10}\\.", with: "tai-nguyen/$1-HASH.", options: .regularExpression)
  }
}
