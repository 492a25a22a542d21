import GuongTestSupport
import Testing

/// While a table is at fault, a report keeps the figures of its last publication, and says of which day they are.
@Suite struct ReportRestoringTests {
  private static let notice = "28/02/2025"

  /// Builds with sound data on 28 February, then breaks a cell, and builds on 1 March.
  private func build(_ change: (CommandLineSite) throws -> Void = { _ in }) throws -> (page: String, status: Int32) {
    var site = try CommandLineSite(
      TestSite.with(
        """
        Có `= select count(*) from works` công trình.

        ```table caption="Trong {= select count(*) from works} công trình"
        select name from works
        ```
        """))
    site.now = "2025-02-28T05:00:00+07:00"
    #expect(try site.run("build").status == 0)
    #expect(site.folder.text("public/bao-cao/quy-1/index.html")?.contains("Có 2 công trình.") == true)
    site.now = "2025-03-01T05:00:00+07:00"
    try site.folder.write(TestSite.works, TestSite.soundWorks.replacing("2025-05-01", with: "2025-05-32"))
    try change(site)
    let status = try site.run("build").status
    return (site.folder.text("public/bao-cao/quy-1/index.html") ?? "", status)
  }

  @Test func theLastGoodFiguresStay() throws {
    let (page, status) = try build()
    #expect(status == 3)
    #expect(page.contains("Có 2 công trình.") && page.contains("Trong 2 công trình") && page.contains(Self.notice))
  }

  @Test func theyStayThroughFurtherBuilds() throws {
    let (page, _) = try build { site in
      let again = try site.run("build")
      #expect(again.status == 3)
    }
    #expect(page.contains("Có 2 công trình.") && page.contains(Self.notice))
  }

  @Test func figuresOfAnotherQueryAreNotMistakenForThem() throws {
    let (page, _) = try build { site in
      try site.folder.write(
        TestSite.report, "---\ntitle: Quý một\nkind: quarterly\n---\n\nCó `= select count(id) from works` công trình.\n"
      )
    }
    #expect(page.contains("Có <em class=\"note\">[") && !page.contains(Self.notice))
  }

  @Test func damagedDataOfTheLastPublicationAreNoBetterThanNone() throws {
    let (page, status) = try build { try $0.folder.write("public/bao-cao/quy-1/so-lieu.json", "{") }
    #expect(status == 3 && page.contains("Có <em class=\"note\">["))
  }

  @Test func soundDataTakeTheirPlaceAgain() throws {
    let (page, status) = try build { site in
      let again = try site.run("build")
      #expect(again.status == 3)
      try site.folder.write(TestSite.works, TestSite.soundWorks + "nha,Nhà,ninh-hai,registered,,,\n")
    }
    #expect(status == 0 && page.contains("Có 3 công trình.") && !page.contains(Self.notice))
  }
}
