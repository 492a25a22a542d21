import Foundation
import GuongTestSupport
import Testing

/// `guong report print`: what of a report reaches paper, and what is said when something is amiss.
@Suite struct ReportPrintTests {
  private func site(_ body: String, keys: String = "") throws -> CommandLineSite {
    try CommandLineSite(TestSite.with(body, keys: keys))
  }

  /// The report as the page that WeasyPrint gets, and what was said.
  private func printed(
    _ site: CommandLineSite, _ arguments: String...
  ) throws -> (page: String, run: CommandLineSite.Run) {
    let path = site.folder.at("in.html")
    let run = try CommandLineSite.guong(
      ["report", "print", "quy-1", "--format", "html", "-o", path, "--site", site.folder.path, "--now", site.now]
        + arguments)
    return (site.folder.text("in.html") ?? "", run)
  }

  /// The line that ends every official document, as people write it; YAML takes it for a map.
  @Test func theLineOfTheFileCopyNeedsNoQuotes() throws {
    let (page, run) = try printed(site("Bài.", keys: "recipients:\n  - Như trên\n  - Lưu: VT, NV."))
    #expect(run.status == 0 && page.contains("Lưu: VT, NV."), "\(run.errors)")
  }

  @Test func figuresStandInTheText() throws {
    let (page, run) = try printed(
      site(
        """
        Có `= select count(*) from works` công trình.

        ```table caption="Gồm {= select count(*) from works} công trình" note="Ghi chú của bảng"
        select name, value from works order by id
        ```

        ```chart bar title="Cầu Ẩn lớn nhất" unit="triệu đồng" note="Nguồn: xã"
        select name, value from works order by id
        ```
        """))
    #expect(run.status == 0 && run.errors.contains("quy-1"), "\(run.errors)")
    #expect(page.contains("<p>Có 2 công trình.</p>"))
    #expect(page.contains("<caption>Gồm 2 công trình</caption>") && page.contains("Ghi chú của bảng"))
    #expect(page.contains("Giá trị (triệu đồng)</th>") && page.contains("<td class=\"number\">7,0</td>"))
    #expect(page.contains("<figcaption>Cầu Ẩn lớn nhất. Nguồn: xã. Số liệu đến ngày ") && page.contains("<svg"))
    #expect(!page.contains("Nguồn: bảng"), "a note that names the source was not heeded")
    #expect(!page.contains("var("))
  }

  @Test func footnotesStayWithTheTextThatRefersToThem() throws {
    let (page, run) = try printed(
      site(
        """
        Theo kế hoạch[^1], chi tiết tại Phụ lục kèm theo.

        ## Phụ lục I. Danh sách

        Cầu Ẩn[^2].

        ## Phụ lục II: Bảng

        Không có.

        [^1]: Chú thích của báo cáo.
        [^2]: Chú thích của phụ lục.
        """))
    let parts = page.components(separatedBy: "<section class=\"sheet appendix\"")
    try #require(parts.count == 3)
    #expect(parts[0].contains("Chú thích của báo cáo.") && !parts[0].contains("Chú thích của phụ lục."))
    #expect(parts[1].contains("Chú thích của phụ lục.") && parts[1].contains("DANH SÁCH"))
    #expect(!parts[2].contains("Chú thích") && parts[2].contains("Không có./."))
    #expect(!run.errors.contains("chỉ dẫn"))
  }

  @Test func namesOfAppendicesLoseNothing() throws {
    let page = try printed(
      site(
        """
        Chi tiết tại các phụ lục.

        ## Phụ lục I. Phong trào "Dân vận khéo"

        Một.

        ## Phụ lục: 10 gương **tiêu biểu**

        Hai.

        ## Phụ lục

        Ba.
        """)
    ).page
    let heads = page.matches(of: /<h1><span class="word">(.*?)<\/h1>/).map { String($0.output.1) }
    #expect(
      heads == [
        "Phụ lục I</span><br>PHONG TRÀO &quot;DÂN VẬN KHÉO&quot;", "Phụ lục II</span><br>10 GƯƠNG TIÊU BIỂU",
        "Phụ lục III</span>",
      ])
  }

  @Test func anAppendixThatTheTextDoesNotNameIsTold() throws {
    let run = try printed(site("Báo cáo.\n\n## Phụ lục\n\nCầu Ẩn.\n")).run
    #expect(run.status == 0 && run.errors.contains("III.1.a"), "\(run.errors)")
  }

  @Test func dataBeingCorrectedAreTold() throws {
    let site = try site("Có `= select count(*) from works` công trình.")
    try site.folder.write(TestSite.works, TestSite.soundWorks.replacing("2025-05-01", with: "2025-05-32"))
    let (page, run) = try printed(site)
    #expect(run.status == 0 && run.errors.contains("đang được rà soát"), "\(run.errors)")
    #expect(page.contains("đang được rà soát"))
  }

  @Test func draftsSayThatTheyAre() throws {
    let site = try site("Báo cáo.", keys: "status: draft")
    #expect(try printed(site).run.status == 1)
    let (page, run) = try printed(site, "--drafts")
    #expect(run.status == 0 && page.contains("DỰ THẢO"))
  }

  @Test func anUnknownReportIsNotFoundAndItsNeighbourNamed() throws {
    let site = try site("Báo cáo.")
    let run = try CommandLineSite.guong([
      "report", "print", "quy-2", "--site", site.folder.path, "--now", site.now,
    ])
    #expect(
      run.status == 1 && run.errors == "Không có báo cáo «quy-2». Có phải ý bạn là «quy-1»? Các báo cáo: quy-1.\n")
  }

  private static func run(_ id: String, _ site: CommandLineSite, _ command: String = "print") throws
    -> CommandLineSite.Run
  {
    try CommandLineSite.guong(
      ["report", command, id, "--site", site.folder.path, "--now", site.now]
        + (command == "print" ? ["--format", "html", "-o", site.folder.at("in.html")] : []))
  }

  /// Faults of other reports would hide the only line that matters.
  @Test(arguments: ["print", "freeze"])
  func onlyWhatConcernsTheReportIsSaid(command: String) throws {
    var files = TestSite.with("Có `= select count(*) from work_status`.")
    files.addReport("`= select 1 from wroks`", path: "content/reports/sai.md")
    files.addReport("Bài.", path: "content/reports/nhap.md", keys: "status: draft")
    files.addReport("Bài.", path: "content/reports/hong.md", keys: "as_of: 2025-02-30")
    files.addStory("loi", date: "2025-11-31")
    let site = try CommandLineSite(files)
    let unknown = try Self.run("sau", site, command)
    #expect(unknown.status == 1)
    #expect(unknown.errors == "Không có báo cáo «sau». Có phải ý bạn là «sai»? Các báo cáo: sai, nhap, hong, quy-1.\n")
    let wrong = try Self.run("sai", site, command)
    #expect(wrong.status == 1 && wrong.errors.contains("sai.md:6:18") && !wrong.errors.contains("hong"))
    let broken = try Self.run("hong", site, command)
    #expect(broken.status == 1 && broken.errors.contains("date-impossible") && !broken.errors.contains("wroks"))
    let sound = try Self.run("quy-1", site, command)
    #expect(sound.status == 0 && !sound.errors.contains("content/"), "\(sound.errors)")
  }

  @Test func faultsOfTheTablesThatAReportNamesAreSaid() throws {
    var files = TestSite.with("Có `= select count(*) from work_status`.")
    files.addReport("Bài.", path: "content/reports/khac.md")
    let site = try CommandLineSite(files)
    try site.folder.write(TestSite.works, TestSite.soundWorks.replacing("2025-05-01", with: "2025-05-32"))
    #expect(try Self.run("quy-1", site).errors.contains("works.csv:3"))
    #expect(try !Self.run("khac", site).errors.contains("works.csv"))
    try site.folder.write(TestSite.works, "id;name\n\0")
    #expect(try Self.run("quy-1", site).errors.contains("works.csv"))
  }

  @Test func aReportThatIsHeldBackIsNotPrinted() throws {
    let (page, run) = try printed(site("Có `= select 1 from wroks`."))
    #expect(run.status == 1 && page.isEmpty)
    #expect(run.errors.contains("quy-1.md:6:21") && run.errors.contains("bị giữ lại"), "\(run.errors)")
  }

  @Test func aFolderThatIsNotThereIsTold() throws {
    let site = try site("Báo cáo.")
    let run = try CommandLineSite.guong([
      "report", "print", "quy-1", "--format", "html", "-o", site.folder.at("khong-co/in.html"), "--site",
      site.folder.path, "--now", site.now,
    ])
    #expect(run.status == 2 && run.errors.split(separator: "\n").count == 1, "\(run.errors)")
  }

  @Test(arguments: ["pdf", "docx"])
  func aMissingProgramIsToldInOneLine(format: String) throws {
    let site = try site("Báo cáo.")
    let run = try CommandLineSite.guong(
      [
        "report", "print", "quy-1", "--format", format, "-o", site.folder.at("in"), "--site", site.folder.path, "--now",
        site.now,
      ], prefix: ["env", "PATH=\(site.folder.path)"])
    let program = format == "pdf" ? "weasyprint" : "pandoc"
    #expect(run.status == 1 && run.errors.hasSuffix("apt-get install \(program)\n"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1 && !site.folder.exists("in"))
  }
}
