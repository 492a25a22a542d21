import GuongKit
import GuongModel
import GuongRendering
import VietnameseText

/// A site in memory, to which a test adds only what it is about.
///
/// As it is made it builds without a diagnostic: two columns, one field, a district with its successor, and a movement.
package struct TestSite: Sendable {
  /// By path from the site's folder.
  package private(set) var files: [String: [UInt8]] = [:]
  /// The moment of the build.
  package var now = "2025-03-01T05:00:00+07:00"
  package var options = BuildOptions()
  /// Whether the texts are proofread, as `guong check` does.
  package var checksText = false
  private var places: [String: [MarkedText.Place]] = [:]

  package static let settings = """
    name: Gương sáng Ninh Hải
    organisation: Ủy ban nhân dân huyện Ninh Hải
    base_url: https://guong.example.vn/
    columns:
      - id: nguoi-tot
        name: Người tốt việc tốt
      - id: mo-hinh
        name: Mô hình mới
    fields:
      - id: giao-duc
        name: Giáo dục

    """

  package static let units = """
    id,name,kind,parent,valid_from,valid_to,successor
    ninh-hai,Huyện Ninh Hải,district,,,2025-06-30,xa-ninh-hai
    xa-ninh-hai,Xã Ninh Hải,commune,,2025-07-01,,

    """

  package static let sitePath = "content/site.yaml"
  package static let unitsPath = "content/units.csv"

  package init() {
    add(Self.sitePath, Self.settings)
    add(Self.unitsPath, Self.units)
    add("content/movements/thi-dua.md", "---\ntitle: Thi đua yêu nước\n---\n\nAi cũng thi đua.\n")
  }

  // MARK: Files

  /// Adds or replaces a file; marks (`⟦…⟧`) in the text are taken out and remembered.
  package mutating func add(_ path: String, _ marked: String) {
    let marked = MarkedText(marked)
    files[path] = Array(marked.text.utf8)
    places[path] = marked.places
  }

  package mutating func add(_ path: String, bytes: [UInt8]) {
    files[path] = bytes
    places[path] = []
  }

  /// Other bytes for a file, whose marks stay.
  package mutating func replaceBytes(of path: String, with bytes: [UInt8]) { files[path] = bytes }

  package mutating func remove(_ path: String) { files[path] = nil }

  /// Appends lines to `site.yaml`.
  package mutating func addSettings(_ lines: String) { add(Self.sitePath, Self.settings + lines + "\n") }

  /// A sound story; `keys` are further lines of its front matter.
  ///
  /// - Returns: its path.
  @discardableResult
  package mutating func addStory(
    _ name: String, date: String = "2025-02-01", column: String = "nguoi-tot", keys: String = "",
    body: String = "Bài viết."
  ) -> String {
    let path = "content/stories/\(name).md"
    let extra = keys.isEmpty ? "" : keys + "\n"
    add(
      path,
      """
      ---
      title: Bài \(name)
      date: \(date)
      summary: Tóm tắt của bài.
      column: \(column)
      author: Ban biên tập
      \(extra)---

      \(body)

      """)
    return path
  }

  @discardableResult
  package mutating func addDocument(
    _ name: String, type: String = "Kế hoạch", number: String = "252/KH-UBND", date: String = "2024-07-19",
    keys: String = "", body: String = ""
  ) -> String {
    let path = "content/documents/\(name).md"
    let extra = keys.isEmpty ? "" : keys + "\n"
    add(
      path,
      """
      ---
      type: \(type)
      number: \(number)
      date: \(date)
      issuer: Ủy ban nhân dân huyện
      subject: về việc thi đua
      \(extra)---

      \(body)

      """)
    return path
  }

  @discardableResult
  package mutating func addBulletin(
    _ name: String, date: String = "2025-02-10", stories: [String], keys: String = ""
  ) -> String {
    let path = "content/bulletins/\(name).md"
    let extra = keys.isEmpty ? "" : keys + "\n"
    let list = stories.map { "  - ../stories/\($0).md\n" }.joined()
    add(path, "---\ntitle: Bản tin \(name)\nnumber: 1\ndate: \(date)\nstories:\n\(list)\(extra)---\n\nLời dẫn.\n")
    return path
  }

  @discardableResult
  package mutating func addPage(_ name: String, keys: String = "", body: String = "Nội dung.") -> String {
    let path = "content/pages/\(name).md"
    let extra = keys.isEmpty ? "" : keys + "\n"
    add(path, "---\ntitle: Trang \(name)\n\(extra)---\n\n\(body)\n")
    return path
  }

  // MARK: Building

  package var source: ContentSource { ContentSource(files: files) }

  package var instant: Int {
    guard let time = try? ParsedDateTime.parse(now) else { preconditionFailure("\(now) is no point in time") }
    return time.secondsSince1970(defaultOffset: 7 * 3600)
  }

  package func load(workers: Int = 1) -> (loaded: LoadedSite?, diagnostics: [Diagnostic]) {
    LoadedSite.load(source, now: instant, options: options, workers: workers, checksText: checksText)
  }

  /// The site as readers see it; stops the test run for a site that cannot be built at all.
  package func site() -> Site { loadedSite().site }

  /// The same with the figures of its reports.
  package func loadedSite(workers: Int = 1) -> LoadedSite {
    let (loaded, diagnostics) = load(workers: workers)
    guard let loaded else { preconditionFailure("\(diagnostics)") }
    return loaded
  }

  package func diagnostics() -> [Diagnostic] { load().diagnostics.sorted() }

  /// Every diagnostic of a build as code and place, in the order in which they are printed.
  package func findings() -> [Finding] {
    var resolver = PlaceResolver { files[$0] }
    return diagnostics().map { Finding($0, &resolver) }
  }

  /// What is expected at a mark of a file.
  package func finding(_ rule: DiagnosticRule, at path: String, mark: Int = 0) -> Finding {
    guard let places = places[path], places.indices.contains(mark) else {
      preconditionFailure("\(path) has no mark \(mark)")
    }
    return Finding(rule, path, places[mark])
  }

  /// The output: every page and file that rendering makes, by path from the output's root.
  package func output(workers: Int = 1, unknownKeys: UnknownKeys? = nil) -> [String: [UInt8]] {
    RenderedOutput.files(of: loadedSite(workers: workers), workers: workers, unknownKeys: unknownKeys)
  }

  /// One page of the output.
  package func page(_ path: String) -> String? { output()[path].map { String(decoding: $0, as: UTF8.self) } }
}
