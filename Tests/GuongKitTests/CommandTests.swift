import Foundation
import GuongModel
import GuongTestSupport
import Testing

/// The real program: exit statuses, formats, commands.
@Suite struct CommandTests {
  private static var sound: TestSite {
    var site = TestSite()
    site.addStory("tot")
    return site
  }

  private static var withWarning: TestSite {
    var site = sound
    site.addStory("canh-bao", body: "Chữ <b>đậm</b>.")
    return site
  }

  private static var withError: TestSite {
    var site = sound
    site.addStory("loi", date: "2025-11-31")
    return site
  }

  private static var refused: TestSite {
    var site = sound
    site.add(TestSite.sitePath, "name: Gương\n")
    return site
  }

  // MARK: The wrong folder

  @Test(arguments: [
    ["build"], ["check"], ["list", "drafts"], ["report", "list"], ["query", "SELECT 1"], ["new", "bài", "Muối sạch"],
    ["new", "bảng", "Khen thưởng"],
  ])
  func aFolderThatIsNoSiteIsToldAndLeftAlone(command: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try CommandLineSite.guong(command + ["--site", folder.path])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("không phải là thư mục của một trang"), "\(run.errors)")
    #expect(run.errors.contains("guong init"))
    #expect(folder.names.isEmpty)
  }

  // MARK: Build

  @Test func aCleanBuildEndsInZeroAndSaysWhatWasPublished() throws {
    let site = try CommandLineSite(Self.sound)
    let run = try site.run("build")
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("Đã xuất bản ") && run.errors.contains("(1 bài)"))
    #expect(site.folder.text("public/bai/tot/index.html")?.contains("Bài viết.") == true)
  }

  @Test func aWarningStillEndsInZero() throws {
    let run = try CommandLineSite(Self.withWarning).run("build")
    #expect(run.status == 0)
    #expect(run.errors.contains("cảnh báo [raw-html-omitted]"))
  }

  @Test func quarantinedPagesEndInThreeAndTheRestIsPublished() throws {
    let site = try CommandLineSite(Self.withError)
    let run = try site.run("build")
    #expect(run.status == 3)
    let message = """
      content/stories/loi.md:3:7: lỗi [date-impossible]: Tháng 11 năm 2025 chỉ có 30 ngày.
        3 | date: 2025-11-31
          |       ^^^^^^^^^^
        Cách sửa: ghi ngày có thật, ví dụ 30/11/2025.

      """
    #expect(run.errors.hasPrefix(message), "\(run.errors)")
    #expect(run.errors.contains("1 trang bị giữ lại vì lỗi, chưa đăng:\n  content/stories/loi.md"))
    #expect(site.folder.exists("public/bai/tot/index.html") && !site.folder.exists("public/bai/loi"))
  }

  @Test func messagesComeInEnglishToo() throws {
    let run = try CommandLineSite(Self.withError).run("build", "--language", "en")
    #expect(
      run.errors.hasPrefix("content/stories/loi.md:3:7: error [date-impossible]: Month 11 of 2025 has only 30 days.\n"))
    #expect(run.errors.contains("Fix: Write a real date, for example 2025-11-30."))
  }

  @Test func aFatalFaultPublishesNothingAndEndsInOne() throws {
    let site = try CommandLineSite(Self.sound)
    #expect(try site.run("build").status == 0)
    let before = site.folder.files("public")
    try site.folder.write(TestSite.sitePath, "name: Gương\n")
    let run = try site.run("build")
    #expect(run.status == 1)
    #expect(run.errors.contains("content/site.yaml:1:1: lỗi nặng [site-key-missing]"))
    #expect(run.errors.contains("Trang cũ vẫn nguyên vẹn."))
    #expect(site.folder.files("public") == before)
  }

  @Test func strictPublishesNothingForAWarning() throws {
    let site = try CommandLineSite(Self.sound)
    #expect(try site.run("build", "--strict").status == 0)
    let before = site.folder.files("public")
    try site.folder.write("content/stories/moi.md", Self.withWarning.files["content/stories/canh-bao.md"] ?? [])
    #expect(try site.run("build", "--strict").status == 1)
    #expect(site.folder.files("public") == before)
    #expect(try site.run("build").status == 0)
    #expect(site.folder.exists("public/bai/moi/index.html"))
  }

  @Test func whatLeavesTheContentLeavesTheSite() throws {
    let site = try CommandLineSite(Self.withWarning)
    #expect(try site.run("build").status == 0)
    #expect(site.folder.exists("public/bai/canh-bao"))
    try FileManager.default.removeItem(atPath: site.folder.at("content/stories/canh-bao.md"))
    #expect(try site.run("build").status == 0)
    #expect(!site.folder.exists("public/bai/canh-bao"))
  }

  @Test func twoRunsGiveTheSameBytes() throws {
    let site = try CommandLineSite(Self.withWarning)
    #expect(try site.run("build", "--workers", "1").status == 0)
    let first = site.folder.files("public")
    #expect(try site.run("build", "--workers", "8").status == 0)
    #expect(site.folder.files("public") == first && !first.isEmpty)
  }

  @Test func optionsReachTheBuild() throws {
    var files = Self.sound
    files.addStory("nhap", keys: "status: draft")
    files.addStory("mau", keys: "sample: true")
    let site = try CommandLineSite(files)
    #expect(try site.run("build", "--drafts", "--no-samples", "--output", site.folder.at("ra")).status == 0)
    #expect(site.folder.exists("ra/bai/nhap/index.html") && !site.folder.exists("ra/bai/mau"))
    #expect(!site.folder.exists("public"))
  }

  @Test func statsAreJSON() throws {
    let site = try CommandLineSite(Self.withError)
    #expect(try site.run("build", "--stats", site.folder.at("stats.json")).status == 3)
    let stats = try #require(
      try JSONSerialization.jsonObject(with: Data((site.folder.text("stats.json") ?? "").utf8)) as? [String: Any])
    #expect(stats["stories"] as? Int == 1 && stats["quarantined"] as? Int == 1)
    #expect((stats["stages"] as? [[String: Any]])?.isEmpty == false)
  }

  // MARK: Formats

  @Test func jsonListsEveryDiagnostic() throws {
    let run = try CommandLineSite(Self.withError).run("check", "--format", "json")
    #expect(run.status == 3)
    let items = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    let item = try #require(items.first)
    #expect(items.count == 1)
    #expect(item["code"] as? String == "date-impossible" && item["severity"] as? String == "error")
    #expect(item["file"] as? String == "content/stories/loi.md")
    #expect([item["line"], item["column"], item["length"]].compactMap { $0 as? Int } == [3, 7, 10])
    #expect((item["message"] as? [String: String])?["en"] == "Month 11 of 2025 has only 30 days.")
    #expect((item["fix"] as? [String: String])?["vi"] == "Ghi ngày có thật, ví dụ 30/11/2025.")
  }

  @Test func jsonOfACleanSiteIsAnEmptyList() throws {
    let run = try CommandLineSite(Self.sound).run("check", "--format", "json")
    #expect(run.status == 0)
    #expect((try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [Any])?.isEmpty == true)
  }

  @Test func githubAnnotationsNameThePlace() throws {
    let run = try CommandLineSite(Self.withError).run("check", "--format", "github")
    #expect(
      run.output
        == "::error file=content/stories/loi.md,line=3,col=7,title=date-impossible::Tháng 11 năm 2025 chỉ có 30 ngày. "
        + "Ghi ngày có thật, ví dụ 30/11/2025.\n")
  }

  @Test func githubAnnotationsCannotBeForged() throws {
    var files = Self.sound
    let keys = "title: Bài\ndate: 2025-02-01\nsummary: Tóm tắt.\ncolumn: nguoi-tot\nauthor: Ban biên tập\n"
    files.add("content/stories/a,b:\u{323}c%.md", "---\n\(keys)\"x%0A::error::\": y\n---\n\nBài viết.\n")
    let run = try CommandLineSite(files).run("check", "--format", "github")
    let file = "file=content/stories/a%2Cb%3A\u{323}c%25.md,line="
    // The text check speaks of the loose mark as well.
    for line in run.output.split(separator: "\n") {
      #expect(line.hasPrefix("::error \(file)") || line.hasPrefix("::warning \(file)"))
    }
    #expect(run.output.contains("«x%250A::error::»"))
  }

  @Test func figuresThatCannotBeWrittenLeaveTheStatusOfTheSite() throws {
    let site = try CommandLineSite(Self.sound)
    let run = try site.run("build", "--stats", "/no/such/folder/stats.json")
    #expect(run.status == 0)
    #expect(run.errors.contains("/no/such/folder"))
    #expect(site.folder.exists("public/index.html"))
  }

  // MARK: Check and list

  @Test func checkWritesNothing() throws {
    let site = try CommandLineSite(Self.sound)
    let run = try site.run("check")
    #expect(run.status == 0 && run.errors == "Không có lỗi nào.\n")
    #expect(!site.folder.exists("public"))
    #expect(try CommandLineSite(Self.refused).run("check").status == 1)
    #expect(try CommandLineSite(Self.withWarning).run("check", "--strict").status == 1)
    #expect(try CommandLineSite(Self.withWarning).run("check").status == 0)
  }

  @Test func checkReportsTemplates() throws {
    let site = try CommandLineSite(Self.sound)
    try site.folder.write("templates/free.mustache", "<p>\n{{#title}}\n")
    let run = try site.run("check")
    #expect(run.status == 1)
    #expect(run.errors.contains("templates/free.mustache:") && run.errors.contains("[template-invalid]"))
    #expect(try site.run("build").status == 1)
  }

  @Test(arguments: [
    ("scheduled", "content/stories/hen.md\thẹn đăng từ ngày 01/4/2025\tBài hen\n"),
    ("expired", "content/stories/het.md\thết hạn từ 5 giờ 00, ngày 01/3/2025\tBài het\n"),
    ("drafts", "content/stories/duyet.md\tchờ duyệt\tBài duyet\ncontent/stories/nhap.md\tbản nháp\tBài nhap\n"),
    ("quarantined", "content/stories/loi.md\tcó lỗi, tạm giữ lại\tBài loi\n"),
    ("withdrawn", "content/stories/go.md\tđã gỡ\tBài go\n"),
  ])
  func listsWhatReadersDoNotSee(kind: String, output: String) throws {
    var files = Self.withError
    files.addStory("hen", date: "2025-04-01")
    files.addStory("het", keys: "expires: 2025-03-01 05:00")
    files.addStory("nhap", keys: "status: nháp")
    files.addStory("duyet", keys: "status: chờ duyệt")
    files.addStory("go", keys: "status: gỡ\nwithdrawal:\n  reason: Sai.")
    let run = try CommandLineSite(files).run("list", kind)
    #expect(run.status == 0)
    #expect(run.output == output)
  }

  @Test(arguments: ["--strict", "--format"])
  func listTakesNoOptionThatWouldDoNothing(option: String) throws {
    let run = try CommandLineSite(Self.sound).run("list", "drafts", option)
    #expect(run.status == 2 && run.errors.contains(option))
  }

  @Test func renderPrintsNothingStrictly() throws {
    let site = try CommandLineSite(Self.sound)
    try site.folder.write("a.md", "Chữ <b>đậm</b>.\n")
    #expect(try site.run("render", site.folder.at("a.md")).status == 0)
    let run = try site.run("render", site.folder.at("a.md"), "--strict")
    #expect(run.status == 1 && run.output == "")
  }

  // MARK: New and init

  @Test(arguments: [
    ("story", "content/stories/2025/chi-dang-thi-on-viec-tot.md"),
    ("bulletin", "content/bulletins/chi-dang-thi-on-viec-tot.md"),
    ("document", "content/documents/chi-dang-thi-on-viec-tot.md"),
    ("report", "content/reports/chi-dang-thi-on-viec-tot.md"),
  ])
  func newMakesAFileAndNeverOverwritesOne(kind: String, path: String) throws {
    let site = try CommandLineSite(Self.sound)
    let title = "Chị «Đặng Thị Ơn»: \"việc tốt\" \\"
    let run = try site.run("new", kind, title)
    #expect(run.status == 0 && run.output == path + "\n")
    let text = try #require(site.folder.text(path))
    #expect(text.contains("\"Chị «Đặng Thị Ơn»: \\\"việc tốt\\\" \\\\\""))
    try site.folder.write(path, "của tôi")
    let again = try site.run("new", kind, title)
    #expect(again.status == 2 && again.output.isEmpty && !again.errors.isEmpty)
    #expect(site.folder.text(path) == "của tôi")
  }

  @Test(arguments: [
    ("bài", "stories/2025/thu.md"), ("BÀI VIẾT", "stories/2025/thu.md"), ("bản tin", "bulletins/thu.md"),
    ("van-ban", "documents/thu.md"), ("Báo cáo", "reports/thu.md"), ("bao cao", "reports/thu.md"),
  ])
  func newTakesVietnameseKinds(kind: String, path: String) throws {
    let run = try CommandLineSite(Self.sound).run("new", kind, "Thử")
    #expect(run.status == 0 && run.output == "content/\(path)\n", "\(run.errors)")
  }

  @Test func wrongUsageIsToldInVietnameseFirst() throws {
    let site = try CommandLineSite(Self.sound)
    let wrong = try site.run("new", "báo", "Thử")
    #expect(wrong.status == 2)
    #expect(
      wrong.errors.hasPrefix("Lỗi: Không dùng được giá trị «báo». – The value 'báo' is invalid"), "\(wrong.errors)")
    #expect(wrong.errors.contains("report (báo cáo)") && wrong.errors.contains("\nCách dùng (usage): guong new"))
    for (arguments, start) in [
      (["new"], "Lỗi: Thiếu <kind>. – Missing"), (["report", "print"], "Lỗi: Thiếu <id>. – Missing"),
      (["build", "--mau"], "Lỗi: Không có tùy chọn --mau. – Unknown"),
      (["list", "drafts", "--language", "fr"], "Lỗi: Không dùng được giá trị «fr». – The"),
      (["new", "bài", "--now"], "Lỗi: Thiếu giá trị của --now"),
    ] {
      let run = try CommandLineSite.guong(arguments)
      #expect(run.status == 2 && run.errors.hasPrefix(start), "\(run.errors)")
    }
  }

  /// A quotation mark with a mark of its own below it is one still.
  @Test func aNewFileCanBeReadWhateverItsTitle() throws {
    let site = try CommandLineSite(Self.sound)
    #expect(try site.run("new", "story", "Chị \"\u{323} \\\u{301}").status == 0)
    #expect(try !site.run("check").errors.contains("yaml-"))
  }

  @Test func aNewBulletinIsADraftThatBreaksNothing() throws {
    let site = try CommandLineSite(Self.sound)
    #expect(try site.run("new", "document", "Về thi đua").status == 0)
    #expect(try site.run("build").status == 0)
    #expect(try site.run("list", "drafts").output.contains("content/documents/ve-thi-dua.md"))
  }

  @Test(arguments: ["2025-03-01T05:00:00+07:00", "2026-11-28T16:00:00+07:00", "2031-06-01T05:00:00+07:00"])
  func aNewSiteBuildsClean(now: String) throws {
    let folder = try TemporaryFolder()
    let place = folder.at("trang-moi")
    #expect(try CommandLineSite.guong(["init", place]).status == 0)
    for command in ["check", "build"] {
      let run = try CommandLineSite.guong([command, "--site", place, "--now", now, "--strict"])
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(folder.exists("trang-moi/public/index.html"))
    let dashboard = try #require(folder.text("trang-moi/public/thi-dua/thi-dua-mau/chi-tieu/index.html"))
    #expect(dashboard.contains("2 trên 3 chỉ tiêu đã đạt") && dashboard.contains("Số liệu minh họa"))
    let report = try #require(folder.text("trang-moi/public/bao-cao/tinh-hinh-thi-dua/index.html"))
    #expect(report.replacing("\n", with: " ").contains("2 trên 3 chỉ tiêu đã đạt") && report.contains("<svg"))
    // Once more: what is there stays.
    try folder.write("trang-moi/content/site.yaml", "của tôi")
    #expect(try CommandLineSite.guong(["init", place]).status == 2)
    #expect(folder.text("trang-moi/content/site.yaml") == "của tôi")
  }

  @Test func aNewSiteWithoutItsSamplesBuildsClean() throws {
    let folder = try TemporaryFolder()
    let place = folder.at("trang-moi")
    #expect(try CommandLineSite.guong(["init", place]).status == 0)
    let run = try CommandLineSite.guong([
      "build", "--site", place, "--now", "2025-03-01T05:00:00+07:00", "--strict", "--no-samples",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(!folder.exists("trang-moi/public/thi-dua/thi-dua-mau/chi-tieu/index.html"))
  }

  @Test func aNewReportIsADraftThatCanBePublished() throws {
    let site = try CommandLineSite(Self.sound)
    #expect(try site.run("new", "report", "Sơ kết").status == 0)
    let path = "content/reports/so-ket.md"
    #expect(try site.run("list", "drafts").output.contains(path))
    let text = try #require(site.folder.text(path))
    try site.folder.write(path, text.replacing("status: nháp\n", with: ""))
    #expect(try site.run("check", "--strict").status == 0)
  }

  // MARK: Render

  @Test func renderShowsAContentFileAsOnTheSite() throws {
    var files = Self.sound
    files.addStory("xem", body: "## Một\n\n[kia](tot.md)")
    let site = try CommandLineSite(files)
    let run = try site.run("render", site.folder.at("content/stories/xem.md"))
    #expect(run.status == 0)
    #expect(run.output == "<h2 id=\"mot\">Một</h2>\n<p><a href=\"/bai/tot/\">kia</a></p>\n")
  }

  @Test func renderShowsAnyOtherFileByItself() throws {
    let folder = try TemporaryFolder()
    try folder.write("ghi chu.md", "---\ntitle: x\n---\n\n[kia](tot.md) <b>\n")
    try FileManager.default.createSymbolicLink(
      atPath: folder.at("lien-ket.md"), withDestinationPath: folder.at("ghi chu.md"))
    for name in ["ghi chu.md", "lien-ket.md"] {
      let run = try CommandLineSite.guong(["render", folder.at(name)])
      #expect(run.status == 0)
      #expect(run.output == "<p><a href=\"tot.md\">kia</a> <!-- raw HTML omitted --></p>\n")
      #expect(run.errors.contains(":5:15: cảnh báo [raw-html-omitted]"), "\(run.errors)")
    }
  }

  @Test(arguments: ["..", ".", "", "/", "khong-co.md", "/dev/null", "content", "a\u{7}.md"])
  func renderOfWhatIsNoFileSaysSo(file: String) throws {
    let run = try CommandLineSite(Self.sound).run("render", file)
    #expect(run.status == 2, "\(run.status) \(run.errors)")
    #expect(!run.errors.isEmpty && run.output.isEmpty)
  }

  // MARK: Usage

  @Test(arguments: ["build", "check", "list", "new", "render", "init"])
  func helpIsInBothLanguages(command: String) throws {
    let run = try CommandLineSite.guong([command, "--help"])
    #expect(run.status == 0)
    #expect(run.output.contains(" – ") && run.output.contains("USAGE: guong \(command)"))
  }

  @Test(arguments: [
    ["dung"], ["build", "--khong-co"], ["build", "--format", "xml"], ["build", "--now", "hôm qua"], ["list", "gi-do"],
    ["new", "truyen"], ["build", "--language", "fr"], ["build", "--now", "2025-02-30"], ["render"],
  ])
  func wrongUsageEndsInTwo(arguments: [String]) throws {
    let run = try CommandLineSite.guong(arguments)
    #expect(run.status == 2 && run.output.isEmpty && !run.errors.isEmpty)
  }
}
