import GuongKit
import GuongModel
import GuongTestSupport
import Testing

/// Reports on the site: figures in their places, faults that cost one page, texts that stay texts.
@Suite struct ReportPageTests {
  @Test func figuresStandWhereTheirQueriesStood() throws {
    let site = TestSite.with(
      """
      Có `= select count(*) from works` công trình, giá trị `= select sum(value) from works`; hạn cuối
      `= select max(due) from works`.

      ```table caption="Các công trình"
      select name, value from works order by id
      ```

      ```chart bar title="Cầu đã xong"
      select name, value from works
      ```

      `select` và `=x` là mã, `=select 1` là con số.
      """)
    #expect(site.findings() == [])
    let page = try #require(site.reportPage())
    #expect(page.contains("Có 2 công trình, giá trị 9,5; hạn cuối\n01/5/2025."))
    #expect(page.contains("Các công trình") && page.contains("<th scope=\"row\">Cầu Ẩn</th>"))
    #expect(page.contains(">7,0</td>") && page.contains(">2,5</td>"))
    #expect(page.contains("<svg") && page.contains("Cầu đã xong"))
    #expect(page.contains("Nguồn: bảng «Công trình chào mừng»."))
    #expect(page.contains("<code>select</code> và <code>=x</code> là mã, 1 là con số."))
    #expect(page.contains("so-lieu.json"))
  }

  /// Named in the open data like those of sentences.
  @Test func captionsHoldFigures() throws {
    let site = TestSite.with(
      """
      ```chart bar title="Xong {= select count(*) from works where status = 'completed'} trên {= select count(*) from works} công trình"
      select name, value from works
      ```

      Tổng `= select sum(value) from works`.
      """)
    #expect(site.findings() == [])
    let page = try #require(site.reportPage())
    #expect(page.contains("Xong 1 trên 2 công trình") && page.contains("Tổng 9,5.") && !page.contains("{="))
    let data = String(decoding: try #require(site.output()["bao-cao/quy-1/so-lieu.json"]), as: UTF8.self)
    #expect(
      data.contains(
        "\"select count(*) from works\",\"select name, value from works\\n\",\"select sum(value) from works\""))
  }

  @Test func aWrongQueryHoldsItsReportBackAlone() throws {
    var site = TestSite.with("Có `= select 1 from wroks`.")
    site.addReport("Có `= select count(*) from works`.", path: "content/reports/quy-2.md", title: "Quý hai")
    let folder = try CommandLineSite(site)
    let run = try folder.run("build")
    #expect(
      run.status == 3 && run.errors.contains("content/reports/quy-1.md:6:21: lỗi [report-query-failed]"),
      "\(run.errors)")
    #expect(!folder.folder.exists("public/bao-cao/quy-1"))
    #expect(folder.folder.text("public/bao-cao/quy-2/index.html")?.contains("Có 2.") == true)
    #expect(folder.folder.text("public/bao-cao/index.html")?.contains("Quý một") == false)
  }

  @Test func aSampleReportIsLeftOutOnDemand() throws {
    var site = TestSite.with("Có `= select count(*) from works`.", keys: "sample: true")
    #expect(site.reportPage()?.contains("Có 2.") == true)
    site.options.includesSamples = false
    #expect(site.reportPage() == nil)
    #expect(site.output()["bao-cao/quy-1/so-lieu.json"] == nil)
  }

  @Test func anUndatedReportCountsToTheDayOfTheBuildAndADatedOneToItsOwn() throws {
    #expect(TestSite.with("`= select as_of()`").reportPage()?.contains("<p>01/3/2025</p>") == true)
    #expect(
      TestSite.with("`= select as_of()`", keys: "as_of: 2025-01-31").reportPage()?.contains("<p>31/01/2025</p>") == true
    )
  }

  @Test func privateColumnsAreOutOfReach() throws {
    var site = TestSite.with("`= select ⟦note⟧ from works where id = 'cau'`")
    site.add(TestSite.works, "id,name,registered_by,status,note\ncau,Cầu,ninh-hai,registered,chỗ kín\n")
    #expect(site.findings() == [site.finding(.reportQueryFailed, at: TestSite.report)])
    for (path, bytes) in site.output() {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("chỗ kín"), "\(path)")
    }
  }

  @Test(arguments: [
    "<script>fire()</script>", "\"><img src=x onerror=fire()>", "</table></figure><script>fire()</script>",
    "' onmouseover='fire()", "\"\u{301}onclick=\u{301}\"fire()", "]]><script>fire()</script>", "{{{fire}}}",
  ])
  func textsOfTheTablesStayTexts(text: String) throws {
    var site = TestSite.reporting
    let cell = "\"" + text.replacing("\"", with: "\"\"") + "\""
    site.add(TestSite.works, "id,name,registered_by,status,value\ncau,\(cell),ninh-hai,registered,7\n")
    site.addReport(
      """
      ## `= select name from works`

      Là `= select name from works`, [nối `= select name from works`](/bao-cao/).

      ```table caption="A"
      select name, name as "Tên khác" from works
      ```

      ```chart bar title="A" unit="B"
      select name, value from works
      ```
      """)
    let output = site.output()
    #expect(output["bao-cao/quy-1/index.html"] != nil)
    #expect(OutputDangers.find(in: output) == [])
  }

  @Test func namesGivenByQueriesStayTextsToo() throws {
    let site = TestSite.with(
      """
      ```table caption="<script>fire()</script>" note="<b onclick='fire()'>"
      select 1 as "<script>fire()</script>"
      ```

      ```table caption="{= select '<script>fire()</script>'}" note="{= select '<b onclick=''fire()''>'}"
      select 1
      ```

      ```chart bar title="{= select '</title><script>fire()</script>'}" note="{= select '<script>fire()</script>'}"
      select 'a', 1 as b
      ```

      ```chart grouped title="</title><script>fire()</script>" unit="<i>" note="<script>x</script>"
      select 'a' as "<script>", 1 as "</svg><script>fire()</script>", 2 as b
      ```
      """)
    #expect(site.findings() == [])
    #expect(OutputDangers.find(in: site.output()) == [])
  }

  @Test func theSameBytesOnAnyNumberOfThreads() {
    var site = TestSite.with("`= select count(*) from works`")
    for number in 2...9 {
      site.addReport(
        "`= select as_of()`\n\n```table\nselect * from work_status\n```", path: "content/reports/quy-\(number).md",
        title: "Báo cáo \(number)", keys: number % 2 == 0 ? "as_of: 2025-01-0\(number)" : "")
    }
    let one = site.output(workers: 1)
    #expect(one["bao-cao/quy-9/index.html"] != nil)
    for workers in [2, 8] { #expect(site.output(workers: workers) == one) }
  }

  // MARK: Tables at fault

  private static let wrongWorks = TestSite.soundWorks.replacing("2025-05-01", with: "2025-05-32")

  @Test func figuresOfAFaultyTableAreBeingCorrectedAndOthersStay() throws {
    var site = TestSite.withTables([
      "works": Self.wrongWorks, "indicators": "id,name,measure,direction,kind\na,Hộ nghèo,%,lower,social\n",
    ])
    site.addReport(
      """
      Có `= select count(*) from works` công trình, `= select count(*) from indicators` chỉ tiêu.

      ```table
      select name from work_status
      ```
      """)
    let page = try #require(site.reportPage())
    #expect(page.contains("Có <em class=\"note\">[") && page.contains("công trình, 1 chỉ tiêu"))
    #expect(page.contains("<p class=\"empty\">") && !page.contains("<table"))
  }
}
