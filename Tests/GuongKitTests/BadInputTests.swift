import Foundation
import Glibc
import GuongModel
import GuongTestSupport
import Testing

/// Bad input costs its own page and nothing else, and is pointed at; what the disk refuses leaves the last good site.
@Suite struct BadInputTests {
  /// A file beside a good story, and what the program must say of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    let bytes: [UInt8]
    /// Start of a message: place, severity and code.
    let message: String
    /// The address that must not be published, or `nil` when the page is sound all the same.
    var heldBack: String? = "bai/xau"

    var testDescription: String { name }
  }

  private static func story(_ name: String, _ text: String, _ message: String, heldBack: Bool = true) -> Case {
    Case(
      name: name, path: "content/stories/xau.md", bytes: Array(text.utf8), message: "content/stories/xau.md:\(message)",
      heldBack: heldBack ? "bai/xau" : nil)
  }

  private static func front(_ line: String, body: String = "Bài.") -> String {
    "---\ntitle: Xấu\ndate: 2025-02-01\nsummary: Tóm tắt.\ncolumn: nguoi-tot\nauthor: An\n\(line)\n---\n\n\(body)\n"
  }

  static let cases: [Case] = [
    Case(
      name: "invalid UTF-8", path: "content/stories/xau.md", bytes: Array("---\ntitle: X".utf8) + [0xC3, 0x28, 0x0A],
      message: "content/stories/xau.md:2:9: lỗi [text-not-utf8]"),
    Case(
      name: "byte-order mark", path: "content/stories/xau.md",
      bytes: [0xEF, 0xBB, 0xBF] + Array(front("unit: x").utf8),
      message: "content/stories/xau.md:7:7: lỗi [unit-unknown]"),
    story("CRLF", front("unit: x").replacing("\n", with: "\r\n"), "7:7: lỗi [unit-unknown]"),
    story("CR", front("unit: x").replacing("\n", with: "\r"), "7:7: lỗi [unit-unknown]"),
    story("NFD", front("unit: ninh-hai\nngày cập nhật: 2025-13-01").decomposed, "8:16: lỗi [date-impossible-month]"),
    story("NFD alone", front("editor: Đặng").decomposed, "2:9: cảnh báo [text-not-nfc]", heldBack: false),
    Case(
      name: "empty", path: "content/stories/xau.md", bytes: [], message: "content/stories/xau.md:1: lỗi [file-empty]"),
    story("white space alone", " \n\t\n", "1:1: lỗi [file-empty]"),
    story("no front matter", "Bài.\n", "1:1: lỗi [front-matter-missing]"),
    story("unclosed front matter", "---\ntitle: Xấu\n\nBài.\n", "1:1: lỗi [front-matter-unclosed]"),
    story("unclosed at the end", "---", "1:1: lỗi [front-matter-unclosed]"),
    story("colon in text", front("editor: Biên: tập"), "7:13: lỗi [yaml-colon-in-text]"),
    story("tab", front("tags:\n\t- a"), "8:1: lỗi [yaml-tab]"),
    story("unclosed quote", front("editor: \"An"), "7:9: lỗi [yaml-unclosed-quote]"),
    story("unclosed bracket", front("tags: [a, b"), "7:7: lỗi [yaml-unclosed-quote]"),
    story("control character", front("editor: A\u{7}n"), "7:1: lỗi [yaml-syntax]"),
    story("duplicate key", front("title: Hai"), "7:1: lỗi [key-duplicate]"),
    story("duplicate key in CRLF", front("title: Hai").replacing("\n", with: "\r\n"), "7:1: lỗi [key-duplicate]"),
    story("duplicate alias", front("tiêu đề: Hai"), "7:1: lỗi [key-duplicate]"),
    story(
      "alias pair in CRLF", front("tags: &a [x]\nfields: *a").replacing("\n", with: "\r\n"), "7:1: lỗi [yaml-alias]"),
    story("impossible date", front("updated: 30/02/2025"), "7:10: lỗi [date-impossible]"),
    story("month 13", front("expires: 2025-13-01 05:00"), "7:10: lỗi [date-impossible-month]"),
    story("wrong type", front("editor:\n  - a"), "8:3: lỗi [value-not-text]"),
    story("wrong type in a map", front("picture: anh.jpg"), "7:10: lỗi [value-not-map]"),
    story("boolean", front("featured: 2"), "7:11: lỗi [value-not-boolean]"),
    story("unknown key", front("autor: An"), "7:1: lỗi [key-unknown]"),
    story("unknown column", front("unit: ninh-hai").replacing("nguoi-tot", with: "khac"), "5:9: lỗi [column-unknown]"),
    story("unknown movement", front("movements: [khac]"), "7:13: lỗi [movement-unknown]"),
    story("unknown unit", front("unit: khac"), "7:7: lỗi [unit-unknown]"),
    story("two files, one address", front("slug: tot"), "7:7: cảnh báo [address-taken]", heldBack: false),
    story("address that leaves the tree", front("slug: ../../x"), "7:7: lỗi [slug-invalid]"),
    story(
      "old address that leaves the tree", front("aliases: [/../x/]"), "7:11: cảnh báo [alias-invalid]", heldBack: false),
    story("missing picture", front("picture:\n  file: a.jpg\n  alt: A"), "8:9: lỗi [picture-missing]"),
    story("missing picture in the text", front("editor: B", body: "Đây ![a](a.jpg)"), "10:5: lỗi [picture-missing]"),
    story("dead link", front("editor: B", body: "Xem [a](a.md)."), "10:5: lỗi [link-broken]"),
    story("link out of the tree", front("editor: B", body: "[a](../../../etc/passwd)"), "10:1: lỗi [link-leaves-tree]"),
    story("deep brackets", front("tags: " + String(repeating: "[", count: 60_000)), "7:1: lỗi [yaml-too-deep]"),
    story("long front matter", front("tags: " + String(repeating: "a, ", count: 30_000)), "2:1: lỗi [yaml-too-long]"),
    Case(
      name: "a wrong row", path: "content/units.csv",
      bytes: Array("id,name,kind\nninh-hai,Ninh Hải,district\nxa,Xã,loại lạ\n".utf8),
      message: "content/units.csv:3:7: lỗi [value-not-allowed]", heldBack: nil),
    Case(
      name: "organisations that are no list", path: "content/organisations.yaml", bytes: Array("id: a\n".utf8),
      message: "content/organisations.yaml:1:1: lỗi [file-not-list]", heldBack: nil),
  ]

  @Test(arguments: cases)
  func costsItsOwnPageAlone(example: Case) throws {
    var files = TestSite()
    files.addStory("tot", date: "2025-01-01")
    files.add(example.path, bytes: example.bytes)
    let site = try CommandLineSite(files)
    let run = try site.run("build")
    #expect(run.errors.contains("\(example.message)"), "\(run.errors)")
    #expect(run.status == (example.message.contains("cảnh báo") ? 0 : 3))
    #expect(site.folder.text("public/bai/tot/index.html")?.contains("Bài viết.") == true)
    if let heldBack = example.heldBack { #expect(!site.folder.exists("public/" + heldBack)) }
    // Whatever is said of the file, nothing of the tree around it is reached.
    #expect(!site.folder.exists("x") && !site.folder.exists("public/x"))
  }

  @Test func severalFaultsAreSaidTogetherInOrder() throws {
    var files = TestSite()
    files.add("content/stories/xau.md", Self.front("unit: khac\nupdated: hôm qua\nzzzzzzzz: 1"))
    files.add("content/stories/a.md", "")
    let run = try CommandLineSite(files).run("check")
    let codes = run.errors.matches(of: /\[([a-z0-9-]+)\]:/).map { String($0.output.1) }
    // The unit is not looked up in a file that has faults of its own.
    #expect(codes == ["file-empty", "date-invalid", "key-not-known"])
    #expect(run.errors.hasSuffix("3 lỗi, 0 cảnh báo.\n"))
  }

  // MARK: The disk

  @Test func symbolicLinksAndOddNamesArePassedOver() throws {
    var files = TestSite()
    files.addStory("tot")
    let site = try CommandLineSite(files)
    try FileManager.default.createSymbolicLink(
      atPath: site.folder.at("content/stories/lien-ket.md"), withDestinationPath: "/etc/passwd")
    let odd = Array(site.folder.at("content/stories/x").utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0]
    let descriptor = open(odd, O_CREAT | O_WRONLY, 0o644)
    try #require(descriptor >= 0)
    close(descriptor)
    let run = try site.run("build")
    #expect(run.status == 0)
    #expect(run.errors.contains("content/stories/lien-ket.md: cảnh báo [file-symbolic-link]"))
    #expect(run.errors.contains("cảnh báo [file-skipped]"))
    #expect(site.folder.exists("public/bai/tot/index.html"))
  }

  /// Two names that look alike, as a Mac's copy leaves them: one page is made, the other file is named.
  @Test func aNameInTwoNormalFormsIsSaid() throws {
    var files = TestSite()
    files.addStory("tot")
    let site = try CommandLineSite(files)
    let story = { (title: String) in
      "---\ntitle: \(title)\ndate: 2025-02-01\nsummary: x\ncolumn: nguoi-tot\nauthor: An\nattachments: [{file: văn.pdf}]\n---\n\nBài.\n"
    }
    for (name, title) in [("đào.md", "Một"), ("đào.md".decomposed, "Hai")] {
      try site.folder.write("content/stories/\(name)", story(title))
    }
    for (name, text) in [("văn.pdf", "một"), ("văn.pdf".decomposed, "hai")] {
      try site.folder.write("content/stories/\(name)", text)
    }
    for _ in 1...2 {
      let run = try site.run("build")
      #expect(run.status == 3)
      #expect(run.errors.matches(of: /lỗi \[file-name-twin\]/).count == 2)
      #expect(site.folder.text("public/bai/dao/index.html")?.contains("<h1>Một</h1>") == true)
      #expect(site.folder.text("public/bai/dao/van.pdf") == "một")
      #expect(!site.folder.files("public").values.contains { String(decoding: $0, as: UTF8.self).contains("Hai") })
    }
  }

  @Test func withoutContentNothingIsTouched() throws {
    let site = try CommandLineSite(TestSite())
    #expect(try site.run("build").status == 0)
    let before = site.folder.files("public")
    try FileManager.default.removeItem(atPath: site.folder.at("content"))
    for command in ["build", "check"] {
      let run = try site.run(command)
      #expect(run.status == 2, "\(command)")
      #expect(run.errors.contains("content"))
    }
    #expect(site.folder.files("public") == before && !before.isEmpty)
  }

  @Test func withoutTemplatesNothingIsTouched() throws {
    let site = try CommandLineSite(TestSite(), templates: false)
    let run = try site.run("build")
    #expect(run.status == 2 && run.errors.contains("templates"))
    #expect(!site.folder.exists("public"))
  }

  /// As another user when the tests run as root, whom no permission stops.
  private static let withoutRights =
    geteuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []

  private static func makeOthers(_ folder: TemporaryFolder) throws {
    guard geteuid() == 0 else { return }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["chown", "-R", "65534:65534", folder.path]
    try process.run()
    process.waitUntilExit()
  }

  /// A build without the file would take its page off the site for a reason that is no editor's.
  @Test(arguments: ["content/stories/kin.md", "content/stories", "content", "templates/story.mustache"])
  func whatMayNotBeReadKeepsTheLastSite(place: String) throws {
    var files = TestSite()
    files.addStory("kin")
    let site = try CommandLineSite(files)
    try Self.makeOthers(site.folder)
    #expect(try site.run("build", prefix: Self.withoutRights).status == 0)
    let before = site.folder.files("public")
    try #require(chmod(site.folder.at(place), 0) == 0)
    let run = try site.run("build", prefix: Self.withoutRights)
    _ = chmod(site.folder.at(place), 0o755)
    #expect(run.status == 2, "\(run.errors)")
    #expect(run.errors.hasPrefix("guong: lỗi ổ đĩa: Không đủ quyền") && run.errors.contains(place))
    #expect(site.folder.files("public") == before && !before.isEmpty)
  }

  @Test func aTargetThatMayNotBeWrittenKeepsTheLastSite() throws {
    var files = TestSite()
    let site = try CommandLineSite(files)
    try Self.makeOthers(site.folder)
    #expect(try site.run("build", prefix: Self.withoutRights).status == 0)
    let before = site.folder.files("public")
    files.addStory("moi")
    try site.folder.write("content/stories/moi.md", files.files["content/stories/moi.md"] ?? [])
    try #require(chmod(site.folder.path, 0o555) == 0)
    let run = try site.run("build", prefix: Self.withoutRights)
    _ = chmod(site.folder.path, 0o755)
    #expect(run.status == 2 && !run.errors.isEmpty)
    #expect(site.folder.files("public") == before && !before.isEmpty)
  }

  @Test func aFolderWithSomebodysFilesIsNotReplaced() throws {
    let site = try CommandLineSite(TestSite())
    try site.folder.write("public/cua-toi.txt", "giữ")
    let run = try site.run("build")
    #expect(run.status == 2)
    #expect(site.folder.files("public") == ["cua-toi.txt": Array("giữ".utf8)])
  }
}

extension String {
  /// In NFD.
  fileprivate var decomposed: String { decomposedStringWithCanonicalMapping }
}
