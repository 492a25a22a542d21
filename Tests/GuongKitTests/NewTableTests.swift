import Foundation
import GuongModel
import GuongTestSupport
import Testing

/// `guong new table`: the headings are those of the schema, and the example is never taken for data.
@Suite struct NewTableTests {
  private static func run(_ arguments: [String], on site: CommandLineSite) throws -> CommandLineSite.Run {
    try CommandLineSite.guong(arguments + ["--site", site.folder.path, "--now", site.now])
  }

  private static func campaigns(_ names: String...) throws -> CommandLineSite {
    var files = TestSite()
    for name in names {
      files.add(
        "content/campaigns/\(name)/campaign.md", "---\ntitle: Thi đua \(name)\nperiod:\n  to: 2025-12-31\n---\n\nBài.\n"
      )
    }
    return try CommandLineSite(files)
  }

  @Test func newMakesATableOfEverySchemaThatIsReadAndPublishesNothing() throws {
    for schema in StandardTables.schemas {
      let site = try Self.campaigns("td")
      let run = try site.run("new", "table", schema.title.vi)
      #expect(run.status == 0, "\(run.errors)")
      let path = String(run.output.dropLast())
      let text = try #require(site.folder.text(path))
      #expect(text.hasPrefix("\u{FEFF}") && text.contains(schema.columns[0].title.vi), "\(path)")
      let check = try site.run("check")
      #expect(check.status == 0)
      #expect(check.errors.ranges(of: "[table-").count == 1 && check.errors.contains("[table-row-example]"))
      #expect(try site.run("query", "SELECT count(*) FROM \(schema.id)", "--format", "csv").output.contains("\n0"))
    }
  }

  @Test(arguments: [
    (["Khen thuong"], "td"), (["works", "--campaign", "td"], "td"), (["cong trinh chao mung"], "td"),
  ])
  func aTableGoesByAnyOfItsNames(arguments: [String], campaign: String) throws {
    let run = try Self.run(["new", "table"] + arguments, on: Self.campaigns("td"))
    #expect(run.status == 0 && run.output.hasPrefix("content/campaigns/\(campaign)/"), "\(run.errors)")
  }

  @Test func aTableThatIsThereIsNeverMadeAgain() throws {
    let site = try Self.campaigns("td")
    try site.folder.write("content/campaigns/td/Công trình.csv", "của tôi")
    try site.folder.write("content/campaigns/td/works.csv", "id,name,registered_by,status\na,A,ninh-hai,registered\n")
    let run = try site.run("new", "table", "Công trình chào mừng")
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("content/campaigns/td/works.csv"))
  }

  @Test(arguments: [
    (["new", "table", "Công trinh chao mưng hè"], "Công trình chào mừng (works)"),
    (["new", "table"], "Chỉ tiêu (indicators)"),
    (["new", "table", "works", "--campaign", "khac"], "mot, hai"), (["new", "table", "works"], "mot, hai"),
  ])
  func whatIsUnclearIsAsked(arguments: [String], answer: String) throws {
    let run = try Self.run(arguments, on: Self.campaigns("mot", "hai"))
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains(answer) || run.errors.contains("hai, mot"), "\(run.errors)")
  }

  @Test func aTableNeedsACampaign() throws {
    let run = try CommandLineSite(TestSite()).run("new", "table", "works")
    #expect(run.status == 2 && run.errors.contains("campaign.md"))
  }

  @Test func theExampleNamesWhatTheSiteHas() throws {
    let site = try Self.campaigns("td")
    #expect(try site.run("new", "table", "works").status == 0)
    let text = try #require(site.folder.text("content/campaigns/td/cong-trinh-chao-mung.csv"))
    #expect(text.contains("Ví dụ: ten-ngan-khong-dau;") && text.contains(";ninh-hai;") && text.contains(";01/3/2025;"))
  }
}
