import GuongKit
import GuongModel
import GuongReporting
import GuongTestSupport
import Testing
import VietnameseText

/// A frozen report stays as it was, text and figures; what comes later is a new version.
@Suite struct FrozenReportTests {
  private static let body = "Có `= select count(*) from works` công trình."

  /// Adds the files of a version, as freezing writes them, of the report as it stands.
  private func freeze(_ site: inout TestSite, _ version: Int) throws {
    var options = BuildOptions()
    options.showsFrozen = false
    let (live, _) = LoadedSite.load(site.source, now: site.instant, options: options, workers: 1)
    let edition = try #require(live?.reports[TestSite.report]?.current)
    let files = FrozenReport.files(of: TestSite.report, version: version)
    site.add(files.text, bytes: try #require(site.files[TestSite.report]))
    let data = FrozenData(
      version: version, frozenOn: try CalendarDate.parse("2025-02-1\(version)"), data: edition.evaluation.data)
    site.add(files.data, bytes: try data.json())
  }

  private func frozen(_ body: String = body) throws -> TestSite {
    var site = TestSite.with(body, keys: "as_of: 2025-01-31")
    try freeze(&site, 1)
    return site
  }

  private let added = TestSite.soundWorks + "nha,Nhà,ninh-hai,registered,,,\n"

  @Test func figuresStayWhenTablesChange() throws {
    var site = try frozen()
    site.add(TestSite.works, added)
    #expect(site.findings() == [])
    let page = try #require(site.reportPage())
    #expect(page.contains("Có 2 công trình.") && page.contains("11/02/2025"))
    site.remove(TestSite.works)
    #expect(site.reportPage()?.contains("Có 2 công trình.") == true)
  }

  @Test func figuresOfCaptionsStayToo() throws {
    var site = try frozen(
      "```table caption=\"Có {= select count(*) from works} công trình\"\nselect name from works\n```")
    site.add(TestSite.works, added)
    #expect(site.findings() == [])
    let page = try #require(site.reportPage())
    #expect(page.contains("Có 2 công trình") && !page.contains("Nhà"))
  }

  @Test func theTextStaysAndTheEditorIsTold() throws {
    var site = try frozen()
    site.add(
      TestSite.report,
      "---\ntitle: ⟦Quý một, sửa⟧\nkind: quarterly\nas_of: 2025-01-31\n---\n\nNay có `= select count(*) from works`.\n")
    #expect(site.findings() == [site.finding(.reportFrozenChanged, at: TestSite.report)])
    let page = try #require(site.reportPage())
    #expect(page.contains("Có 2 công trình.") && !page.contains("Nay có") && !page.contains("Quý một, sửa"))
  }

  @Test func aNewVersionSupersedesTheOld() throws {
    var site = try frozen()
    site.add(TestSite.works, added)
    site.addReport(
      "Nay có `= select count(*) from works`.",
      keys: "as_of: 2025-01-31\nchanges:\n  - date: 2025-02-12\n    note: Bổ sung công trình bị sót.\n"
        + "  - date: 2025-02-01\n    note: Sửa tên.")
    try freeze(&site, 2)
    #expect(site.findings() == [])
    let page = try #require(site.reportPage())
    #expect(page.contains("Nay có 3.") && page.contains("12/02/2025: Bổ sung công trình bị sót."))
    let notes = ["Bổ sung công trình bị sót.", "Sửa tên."]
    let places = notes.map { page.firstRange(of: $0)?.lowerBound }
    #expect(
      zip(places, places.dropFirst()).allSatisfy { if let one = $0, let other = $1 { one < other } else { false } })
    let old = "/bao-cao/quy-1/ban-1/"
    #expect(page.contains("href=\"\(old)\""), "\(site.output().keys.filter { $0.hasPrefix("bao-cao") })")
    let first = try #require(site.reportPage(String(old.dropFirst())))
    #expect(first.contains("Có 2 công trình.") && first.contains("noindex"))
    #expect(first.contains("Đây là bản 1, chốt ngày "))
    #expect(try #require(site.reportPage("bao-cao/")).contains("Bản 2, chốt ngày "))
    #expect(first.contains("<link rel=\"canonical\" href=\"https://guong.example.vn/bao-cao/quy-1/\""))
    #expect(!page.contains("noindex"))
    let maps = site.output().filter { $0.key.hasPrefix("sitemap") }
    #expect(!maps.isEmpty && maps.allSatisfy { !String(decoding: $0.value, as: UTF8.self).contains("ban-1") })
  }

  @Test func withdrawalTakesAllVersionsDown() throws {
    var site = try frozen()
    try freeze(&site, 2)
    site.addReport(Self.body, keys: "as_of: 2025-01-31\nstatus: withdrawn\nwithdrawal:\n  reason: Số liệu sai.")
    for (path, bytes) in site.output() {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Có 2 công trình"), "\(path)")
    }
    #expect(site.reportPage()?.contains("Số liệu sai.") == true)
  }

  @Test func aDraftTakesAllVersionsDown() throws {
    var site = try frozen()
    site.addReport(Self.body, keys: "as_of: 2025-01-31\nstatus: draft")
    #expect(site.output().keys.allSatisfy { !$0.hasPrefix("bao-cao/quy-1/") })
  }

  /// The error is told, and readers keep what was frozen.
  @Test(arguments: ["as_of: 31/2/2025", "kinds: x"])
  func aFaultInTheFrontMatterLeavesTheFrozenVersion(keys: String) throws {
    var site = try frozen()
    site.addReport("Nay có `= select count(*) from works`.", keys: keys)
    #expect(site.findings().contains { $0.path == TestSite.report })
    let page = try #require(site.reportPage())
    #expect(page.contains("Có 2 công trình.") && !page.contains("Nay có"))
  }

  /// Whether the report was to be taken down cannot be known.
  @Test func frontMatterThatCannotBeReadTakesAllVersionsDown() throws {
    var site = try frozen()
    site.add(TestSite.report, "---\ntitle: \"Quý một\nkind: quarterly\nstatus: withdrawn\n---\n\nNay có.\n")
    #expect(site.findings().contains(Finding(.reportFrozenHidden, TestSite.report)))
    #expect(site.output().keys.allSatisfy { !$0.hasPrefix("bao-cao/quy-1/") })
  }

  @Test func aFrozenReportWithoutItsTextIsTold() throws {
    var site = try frozen()
    site.remove(TestSite.report)
    #expect(
      site.findings() == [Finding(.reportFrozenOrphaned, FrozenReport.files(of: TestSite.report, version: 1).text)])
    #expect(site.output().keys.allSatisfy { !$0.hasPrefix("bao-cao/quy-1/") })
  }

  @Test(arguments: ["draft", "withdrawn\nwithdrawal:\n  reason: Số liệu sai."])
  func aFaultBringsNothingBackThatWasTakenDown(status: String) throws {
    var site = try frozen()
    site.addReport(Self.body, keys: "as_of: 31/2/2025\nstatus: \(status)")
    for (path, bytes) in site.output() {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Có 2 công trình"), "\(path)")
    }
  }

  @Test(arguments: ["{", "", "{\"version\": 1}", "[]"])
  func damagedDataAreAnErrorAtTheirFile(text: String) throws {
    var site = try frozen()
    let file = FrozenReport.files(of: TestSite.report, version: 1).data
    site.replaceBytes(of: file, with: Array(text.utf8))
    #expect(site.findings() == [Finding(.reportFrozenUnreadable, file)])
    #expect(site.reportPage() == nil)
  }

  @Test func missingDataAreAnErrorAtTheirFile() throws {
    var site = try frozen()
    let file = FrozenReport.files(of: TestSite.report, version: 1).data
    site.remove(file)
    #expect(site.findings().map(\.code) == ["report-frozen-unreadable"] && site.findings()[0].path == file)
  }

  @Test func dataOfAnotherTextAreRefused() throws {
    var site = try frozen()
    let files = FrozenReport.files(of: TestSite.report, version: 1)
    let text = "---\ntitle: A\nkind: quarterly\n---\n\n`= select 1` `= select 2`\n"
    site.add(files.text, text)
    site.add(TestSite.report, text)
    #expect(site.findings() == [Finding(.reportFrozenUnreadable, files.data)])
  }
}
