import Foundation
import GuongSupport
import GuongTestSupport
import Testing

/// `guong report freeze` as an office uses it.
@Suite struct ReportFreezeTests {
  private static let text = "content/reports/frozen/quy-1/1.md"
  private static let data = "content/reports/frozen/quy-1/1.json"

  private func site(_ body: String = "Có `= select count(*) from works` công trình.") throws -> CommandLineSite {
    try CommandLineSite(TestSite.with(body, keys: "as_of: 2025-01-31"))
  }

  private func freeze(_ site: CommandLineSite) throws -> CommandLineSite.Run {
    try CommandLineSite.guong(["report", "freeze", "quy-1", "--site", site.folder.path, "--now", site.now])
  }

  private static let moreWorks = TestSite.soundWorks + "nha,Nhà,ninh-hai,registered,,,\n"

  @Test func whatIsFrozenStays() throws {
    let site = try site()
    let run = try freeze(site)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.split(separator: "\n").map { $0.hasSuffix("1.json") || $0.hasSuffix("1.md") } == [true, true])
    #expect(site.folder.text(Self.text) == site.folder.text(TestSite.report))
    try site.folder.write(TestSite.works, Self.moreWorks)
    let built = try site.run("build")
    #expect(built.status == 0)
    #expect(site.folder.text("public/bao-cao/quy-1/index.html")?.contains("Có 2 công trình.") == true)
  }

  @Test func aSecondFreezeNeedsAReason() throws {
    let site = try site()
    #expect(try freeze(site).status == 0)
    let before = (site.folder.text(Self.text), site.folder.text(Self.data))
    let run = try freeze(site)
    #expect(run.status == 1 && run.errors.contains("changes"), "\(run.errors)")
    #expect(site.folder.text(Self.text) == before.0 && site.folder.text(Self.data) == before.1)
    #expect(!site.folder.exists("content/reports/frozen/quy-1/2.md"))
  }

  @Test func dataAtFaultAreNotFrozen() throws {
    let site = try site()
    try site.folder.write(TestSite.works, TestSite.soundWorks.replacing("2025-05-01", with: "2025-05-32"))
    let run = try freeze(site)
    #expect(run.status == 1 && !site.folder.exists("content/reports/frozen"), "\(run.errors)")
  }

  @Test func figuresThatWerePublishedAreNotFrozenInThePlaceOfFaultyOnes() throws {
    let site = try site()
    #expect(try site.run("build").status == 0)
    try site.folder.write(TestSite.works, TestSite.soundWorks.replacing("2025-05-01", with: "2025-05-32"))
    #expect(try freeze(site).status == 1)
  }

  @Test func aFrozenReportOutlivesFaultsOfItsTables() throws {
    let site = try site()
    #expect(try freeze(site).status == 0)
    try site.folder.write(TestSite.works, TestSite.soundWorks.replacing("2025-05-01", with: "2025-05-32"))
    let built = try site.run("build")
    let page = site.folder.text("public/bao-cao/quy-1/index.html") ?? ""
    #expect(built.status == 3 && page.contains("Có 2 công trình."))
  }

  /// Data that a freezing which was cut short has left are nobody's.
  @Test func whatAnInterruptionLeftDoesNotStandInTheWay() throws {
    let site = try site()
    try site.folder.write(Self.data, "{")
    #expect(try freeze(site).status == 0)
    #expect(site.folder.text(Self.data)?.contains("\"version\" : 1") == true)
    #expect(try site.run("build").status == 0)
  }

  @Test func twoAtOnceFreezeOneVersion() throws {
    let site = try site()
    let runs = try Parallel.map(count: 2, workers: 2) { _ in Result { try freeze(site) } }.map { try $0.get() }
    #expect(runs.map(\.status).sorted() == [0, 1], "\(runs.map(\.errors))")
    #expect(runs.contains { $0.errors.contains("1") })
    #expect(!site.folder.exists("content/reports/frozen/quy-1/2.md"))
    #expect(try site.run("build").status == 0)
  }

  @Test func aFolderThatCannotBeWrittenIsTold() throws {
    let site = try site()
    try site.folder.write("content/reports/frozen/quy-1", "")
    let run = try freeze(site)
    #expect(run.status == 2 && run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(site.folder.text("content/reports/frozen/quy-1") == "")
  }

  /// A fault of the text as it stands now keeps it from being frozen again, and what is published from nothing.
  @Test(arguments: ["Nay `= select 1 from wroks`.", "Xem [bài](/bai/khong-co/) và ![ảnh](khong-co.png)."])
  func aFaultInTheTextLeavesTheFrozenVersion(body: String) throws {
    let site = try site()
    #expect(try freeze(site).status == 0)
    var changed = TestSite.reporting
    changed.addReport(
      body, keys: "as_of: 2025-01-31\nchanges:\n  - date: 2025-02-12\n    note: Sửa.")
    try site.folder.write(TestSite.report, String(decoding: changed.files[TestSite.report] ?? [], as: UTF8.self))
    let built = try site.run("build")
    let page = site.folder.text("public/bao-cao/quy-1/index.html") ?? ""
    #expect(page.contains("Có 2 công trình."), "\(built.errors)")
    let run = try freeze(site)
    #expect(run.status == 1 && run.errors.contains("quy-1.md:"), "\(run.errors)")
    #expect(!site.folder.exists("content/reports/frozen/quy-1/2.md"))
  }
}
