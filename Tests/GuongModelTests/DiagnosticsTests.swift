import GuongKit
import GuongModel
import GuongRendering
import GuongTestSupport
import Testing

/// Every rule is broken once by a tiny site, and what the build says must stand at the marked place, and alone.
@Suite struct DiagnosticsTests {
  @Test(arguments: DiagnosticCase.all)
  func pointsAtThePlace(example: DiagnosticCase) {
    #expect(example.site.findings() == example.expected)
  }

  @Test func everyRuleHasACase() {
    let covered = Set(DiagnosticCase.all.map(\.rule.code))
    let missing = Set(DiagnosticRule.all.map(\.code)).subtracting(covered)
    // The first group is tested in this file, the second needs the disk and is tested with the program.
    let elsewhere: Set = [
      "file-unreadable", "site-file-unreadable", "now-invalid", "template-invalid", "template-missing",
      "string-missing",
      "strings-unreadable",
      "file-symbolic-link", "file-skipped", "file-name-twin", "markdown-too-complex", "markdown-reader-missing",
    ]
    // Tested with the checks of tables.
    let figures: Set = [
      "table-reference-unknown", "table-reference-ambiguous", "table-reference-table-missing",
      "table-reference-table-incomplete",
      "table-row-duplicate", "table-unit-not-valid", "table-award-twice", "table-award-repeated",
      "table-annulment-missing",
      "value-above-criterion", "table-score-not-member", "table-score-other-cluster", "value-score-missing",
      "value-score-uncomputable",
      "value-work-ends-early", "value-work-not-dated", "value-work-not-completed", "value-work-progress",
      "value-date-in-future", "value-target-missing", "value-above-maximum", "value-as-of-too-early",
      "value-period-in-future", "value-far-from-others", "value-far-from-target",
      "value-negative-share", "value-percent-of-amount", "value-fraction-of-share", "value-work-fraction",
      "value-work-huge",
      "table-sender-not-obliged", "value-event-ends-early",
      "value-event-without-time", "value-points-each-missing",
    ]
    // Tested with the reader of spreadsheets; the last needs a database that SQLite cannot hold.
    let spreadsheets: Set = [
      "table-unreadable", "table-unknown", "table-unknown-near", "table-sheet-unknown", "table-sheet-unknown-near",
      "table-sheet-hidden", "table-rows-hidden", "table-columns-hidden", "table-header-missing",
      "table-heading-missing",
      "table-heading-unknown", "table-heading-unknown-near", "table-heading-unit",
      "table-heading-unit-by-row", "table-column-repeated", "table-required-missing",
      "table-cell-unreadable", "table-cell-merged", "tables-withheld", "table-heading-mistaken", "table-row-signature",
      "table-yaml-too-long", "table-row-title",
      "table-row-total",
      "table-row-group", "table-row-example", "table-formula",
      "table-formula-failed",
      "table-identifier-invalid", "table-number-invalid", "table-number-with-words", "table-number-unclear",
      "table-number-of-thousands",
      "table-number-too-low",
      "table-number-too-high", "table-integer-invalid", "table-date-invalid", "table-date-impossible",
      "table-date-is-number", "table-period-invalid", "table-period-is-date", "table-cell-is-date",
      "table-boolean-invalid", "table-choice-unknown", "table-choice-unknown-near", "table-more-errors",
      "table-more-warnings", "table-schema-name-invalid", "table-schema-name-taken", "table-schema-column-unknown",
      "table-private-counted", "table-schemas-faulty",
      "report-database-failed",
    ]
    #expect(missing == elsewhere.union(figures).union(spreadsheets))
  }

  @Test func everyArgumentOfAMessageIsFilled() {
    for example in DiagnosticCase.all {
      for diagnostic in example.site.diagnostics() {
        for language in Language.allCases {
          for text in [diagnostic.message(in: language), diagnostic.fix(in: language)] {
            #expect(!text.contains("{") && !text.contains("}"), "\(example.testDescription): \(text)")
            #expect(!text.isEmpty, "\(example.testDescription)")
          }
        }
      }
    }
  }

  // MARK: Rules that a content tree alone cannot break

  private static let refusal = ContentSource.Failure(reason: Bilingual(vi: "không có quyền đọc", en: "no permission"))

  @Test func saysWhichFileCannotBeRead() {
    let site = TestSite()
    let source = ContentSource(paths: site.source.paths + ["content/stories/dao.md"], findings: []) { path, limit in
      path.hasSuffix("dao.md") ? .failure(Self.refusal) : site.source.read(path, limit: limit)
    }
    let (loaded, found) = LoadedSite.load(source, now: site.instant, options: BuildOptions(), workers: 1)
    #expect(
      found == [
        Diagnostic(.fileUnreadable, at: SourceLocation("content/stories/dao.md"), ["reason": Self.refusal.reason])
      ])
    #expect(found.first?.message(in: .vietnamese) == "Không đọc được tệp này: không có quyền đọc.")
    #expect(loaded?.site.leftOut.map(\.state) == [.quarantined])
  }

  @Test func saysThatTheSiteFileCannotBeRead() {
    let source = ContentSource(paths: [TestSite.sitePath], findings: []) { _, _ in .failure(Self.refusal) }
    let (loaded, found) = LoadedSite.load(source, now: 0, options: BuildOptions(), workers: 1)
    #expect(loaded == nil)
    #expect(found.map(\.rule) == [.siteFileUnreadable])
  }

  @Test func refusesAMomentOutsideTheCalendar() {
    let (loaded, found) = LoadedSite.load(
      TestSite().source, now: 400_000_000_000, options: BuildOptions(), workers: 1)
    #expect(loaded == nil)
    #expect(found.map(\.rule) == [.nowInvalid])
  }

  @Test func pointsIntoTemplates() throws {
    let path = "templates/story.mustache"
    let marked = MarkedText("<p>Một</p>\n<p>⟦{⟧{#title}}</p>\n")
    var files = Repository.files(below: "templates")
    files[path] = Array(marked.text.utf8)
    let findings = Self.findings(files)
    #expect(findings == [Finding(.templateInvalid, path, marked.places[0])])
  }

  @Test func namesAMissingTemplateAndAMissingString() throws {
    var files = Repository.files(below: "templates")
    files["templates/withdrawn.mustache"] = nil
    #expect(Self.findings(files) == [Finding(.templateMissing, "templates/withdrawn.mustache")])

    files = Repository.files(below: "templates")
    let strings = try #require(files["templates/strings/vi.yaml"])
    let lines = String(decoding: strings, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("sample:") }
    files["templates/strings/vi.yaml"] = Array(lines.joined(separator: "\n").utf8)
    #expect(Set(Self.findings(files)) == [Finding(.stringMissing, "templates/strings/vi.yaml")])
  }

  @Test func pointsIntoBrokenStrings() {
    let path = "templates/strings/vi.yaml"
    let marked = MarkedText("columns: Chuyên mục\nsearch: ⟦\"Tìm kiếm⟧\n")
    var files = Repository.files(below: "templates")
    files[path] = Array(marked.text.utf8)
    #expect(
      Self.findings(files) == [Finding(.yamlUnclosedQuote, path, marked.places[0]), Finding(.stringsUnreadable, path)])
  }

  private static func findings(_ files: [String: [UInt8]]) -> [Finding] {
    let list = files.map { (path: $0.key, bytes: $0.value) }.sorted { $0.path < $1.path }
    let (templates, diagnostics) = SiteTemplates.load(files: list, language: .vietnamese)
    #expect(templates == nil)
    var resolver = PlaceResolver { files[$0] }
    return diagnostics.map { Finding($0, &resolver) }
  }
}
