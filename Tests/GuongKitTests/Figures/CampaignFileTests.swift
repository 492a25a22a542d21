import Foundation
import GuongModel
import GuongTestSupport
import Testing

/// Files in campaigns' folders that are no table of a campaign.
@Suite struct CampaignFileTests {
  private static let folder = "content/campaigns/td/"

  private static func site(_ name: String, keys: String = "", _ bytes: [UInt8] = Array("a,b\n1,2\n".utf8)) -> TestSite {
    var site = TestSite.withTables([:], keys: keys)
    site.add(folder + name, bytes: bytes)
    return site
  }

  @Test(arguments: [
    ("bieu-mau.csv", DiagnosticRule.tableUnknown), ("chi-tieeu.csv", .tableUnknownNear),
    ("2025/works.csv", .tableMisplaced), ("../works.xlsx", .tableMisplaced),
    ("Giá trị chỉ tiêu.txt", .tableKindUnread),
  ])
  func aSpreadsheetThatNobodyNamesIsTold(name: String, rule: DiagnosticRule) {
    let path = name.hasPrefix("../") ? "content/campaigns/" + name.dropFirst(3) : Self.folder + name
    var site = Self.site("x.pdf")
    site.add(path, "a,b\n1,2\n")
    #expect(site.findings() == [Finding(rule, path)])
  }

  @Test(arguments: ["bieu-mau.csv", "chi-tieeu.csv", "2025/works.csv", "Biểu mẫu.xls", "bieu-mau.ods", "Ghi chú.txt"])
  func oneThatThePlanNamesIsAnAttachment(name: String) {
    let site = Self.site(name, keys: "attachments:\n  - file: \(name)\n    title: Biểu mẫu")
    #expect(site.findings() == [])
    #expect(site.site().campaigns.first?.assets.map(\.source) == [Self.folder + name])
  }

  @Test func oneThatAnotherPageLinksToIsAnAttachment() {
    var site = Self.site("bieu-mau.csv")
    site.addPage("gop-y", body: "Xem [biểu mẫu](../campaigns/td/bieu-mau.csv).")
    #expect(site.findings() == [])
  }

  @Test func aTableThatIsNamedIsReadAllTheSame() {
    var site = Self.site(
      "works.csv", keys: "attachments:\n  - file: works.csv", Array("id,name,registered_by,status\na,A,,\n".utf8))
    #expect(site.findings().map(\.code) == ["table-required-missing", "table-required-missing"])
    site.add(Self.folder + "works.csv", "id,name,registered_by,status\na,A,ninh-hai,registered\n")
    #expect(site.findings() == [])
  }

  // MARK: Files that nobody could read

  private static func works(_ id: String) -> String { "id,name,registered_by,status\n\(id),A,ninh-hai,registered\n" }

  @Test func aFileOfUnknownTablesThatCannotBeReadWithholdsAllFigures() throws {
    var site = TestSite.withTables(["works": Self.works("a")])
    site.add(Self.folder + "Phong trào.xlsx", bytes: Array("PK\u{3}\u{4}....".utf8))
    #expect(
      site.findings() == [
        Finding(.tableUnreadable, Self.folder + "Phong trào.xlsx"),
        Finding(.tablesWithheld, Self.folder + "Phong trào.xlsx"),
      ])
    let tables = try #require(site.site().tables.first)
    for schema in StandardTables.schemas { #expect(!tables.isComplete(schema)) }
    #expect(try #require(site.campaignPage("cong-trinh/")).contains("đang được rà soát"))
  }

  /// Of two names that look alike, as a Mac's copy leaves them, only one file is read; a link is not followed.
  @Test func whatIsPassedOverIsMissingFromTheFigures() throws {
    let twin = "Công trình 2024.csv".decomposedStringWithCanonicalMapping
    for isLink in [false, true] {
      let site = try CommandLineSite(
        TestSite.withTables(["Công trình 2023": Self.works("a"), "Công trình 2024": Self.works("b")]))
      if isLink {
        try FileManager.default.createSymbolicLink(
          atPath: site.folder.at(Self.folder + "works-2022.csv"), withDestinationPath: "Công trình 2023.csv")
      } else {
        try site.folder.write(Self.folder + twin, Self.works("c"))
      }
      let run = try site.run("build")
      #expect(run.status == 3)
      #expect(run.errors.matches(of: /: (lỗi|cảnh báo) \[/).count == 1)
      #expect(run.errors.contains(isLink ? "works-2022.csv: lỗi [table-unreadable]" : "lỗi [file-name-twin]"))
      #expect(site.folder.text("public/thi-dua/td/cong-trinh/index.html")?.contains("đang được rà soát") == true)
    }
  }

  // MARK: Folders without a campaign

  @Test(arguments: [("works.csv", "id,name,registered_by,status\na,A,ninh-hai,registered\n"), ("events.yaml", "[]\n")])
  func aFolderWithoutItsCampaignIsTold(name: String, text: String) {
    var site = TestSite.withTables([:])
    let path = "content/campaigns/quen/" + name
    site.add(path, text)
    #expect(site.findings() == [Finding(.campaignFileMissing, path)])
    let diagnostic = site.diagnostics().first
    #expect(diagnostic?.fix(in: .vietnamese).contains("đợt thi đua đã có (td)") == true)
  }

  @Test func aFolderIsToldOnceHoweverManyTablesItHas() {
    var site = TestSite()
    for name in ["works", "awards"] { site.add("content/campaigns/quen/\(name).csv", "id\n") }
    let found = site.findings().filter { $0.code == "campaign-file-missing" }
    #expect(found == [Finding(.campaignFileMissing, "content/campaigns/quen/awards.csv")])
    #expect(site.diagnostics().first?.message(in: .vietnamese).contains("2 tệp") == true)
  }

  @Test func aCampaignThatIsHeldBackOrADraftIsThere() {
    for text in ["---\ntitle:\n---\n\nBài.\n", "---\ntitle: Thi đua\nstatus: nháp\n---\n\nBài.\n"] {
      var site = TestSite()
      site.add("content/campaigns/td/campaign.md", text)
      site.add("content/campaigns/td/works.csv", "id,name,registered_by,status\na,A,ninh-hai,registered\n")
      #expect(!site.findings().contains { $0.code == "campaign-file-missing" })
    }
  }

  @Test func saysWhereWhatIsNotDeclaredYetBelongs() {
    var site = TestSite.withTables([
      "obligations": "id,name,from_whom,to_whom,due\nquy,Báo cáo quý,ninh-hai,noi-vu,2025-03-25\n"
    ])
    #expect(site.findings().map(\.code) == ["table-reference-unknown"])
    #expect(site.diagnostics().first?.fix(in: .vietnamese).contains("content/organisations.yaml") == true)
    site.add("content/organisations.yaml", "- id: noi-vu\n  name: Phòng Nội vụ\n")
    #expect(site.findings() == [])
  }
}
