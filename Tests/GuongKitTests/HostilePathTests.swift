import Foundation
import GuongKit
import GuongModel
import GuongTestSupport
import Testing

/// Whatever path or address an editor writes, and whatever links stand in the folder: no byte from outside the content gets
/// into the output, no byte of a file that no page names, and nothing is written outside the output. The real program.
@Suite struct HostilePathTests {
  private static let marker = "BI-MAT-7f3a9"
  private static let outside = "ngoai-\(marker)"
  private static let unpublished = "trong-\(marker)"

  /// Paths and addresses that lead elsewhere, or would on some system.
  static let addresses: [String] = [
    "../../../bi-mat.txt", "../../bi-mat.txt", "../bi-mat.txt", "../../../../../../../../etc/passwd",
    "./../../bi-mat.txt",
    "a/../../../bi-mat.txt", "..", ".", "/", "//", "/etc/passwd", "//etc/passwd", "/../bi-mat.txt", "../", "../..",
    "./",
    "%2e%2e/%2e%2e/bi-mat.txt", "..%2f..%2fbi-mat.txt", "%2e%2e%2f%2e%2e%2fbi-mat.txt", "%252e%252e%252fbi-mat.txt",
    "..%252fbi-mat.txt", "..%c0%afbi-mat.txt", "%c0%ae%c0%ae/bi-mat.txt", "..%00/bi-mat.txt", "bi-mat.txt%00.png",
    "%2fetc%2fpasswd", "..\\..\\bi-mat.txt", "..\\/..\\/bi-mat.txt", "..%5c..%5cbi-mat.txt", "\\etc\\passwd",
    "\\\\server\\share\\a",
    "//server/share/a", "\\\\?\\C:\\a", "C:\\Windows\\win.ini", "C:/Windows/win.ini", "c:a", "file:///etc/passwd",
    "file:bi-mat.txt",
    "file://localhost/etc/passwd", "a\u{0}.png", "\u{0}", "..\u{0}/bi-mat.txt", "bi-mat.txt\u{0}.png", "a\nb", "a\tb",
    "\u{1}../bi-mat.txt",
    "\u{FF0E}\u{FF0E}/\u{FF0E}\u{FF0E}/bi-mat.txt", "..\u{2215}..\u{2215}bi-mat.txt", "..\u{FF0F}..\u{FF0F}bi-mat.txt",
    "..\u{2044}bi-mat.txt", "..\u{29F8}bi-mat.txt", "\u{2024}\u{2024}/bi-mat.txt", "\u{2025}/bi-mat.txt",
    "\u{2026}/bi-mat.txt",
    "/\u{301}etc/passwd", "..\u{301}/bi-mat.txt", "../\u{301}bi-mat.txt", ".\u{200D}./bi-mat.txt", "\u{202E}gnp.a",
    "\u{FEFF}../bi-mat.txt",
    "bi-mat.txt.", "bi-mat.txt ", " ../../bi-mat.txt", "../../bi-mat.txt ", "..  /bi-mat.txt", ".. /bi-mat.txt",
    ".../bi-mat.txt",
    "con", "CON.md", "nul", "aux.png", "com1", "lpt1.txt", "a:b", "a.png::$DATA", "a*", "a?", "a|b", "~/bi-mat.txt",
    "~root/x", "$HOME/bi-mat.txt",
    "`id`", "$(id)", "-rf", "--output", ".git/config", ".htaccess", ".guong-site", "../site.yaml",
    "../../content/site.yaml", "_kin/bi-mat.txt",
    "../_kin/bi-mat.txt", "bi-mat-trong.txt", "../stories/bi-mat-trong.txt", "lien-ket.txt", "thu-muc/bi-mat.txt",
    "vong/vong/vong/a",
    "../../templates/layout.mustache", "../../public/index.html", "/content/site.yaml",
    "content/stories/bi-mat-trong.txt", "index.md", "xau.md",
    String(repeating: "a", count: 256), String(repeating: "ế", count: 100) + ".png",
    String(repeating: "../", count: 400) + "etc/passwd",
    String(repeating: "a/", count: 2_100) + "b", "", " ", "#", "?", "bi-mat.txt#x", "a.png?../../bi-mat.txt",
  ]

  /// Every field that takes a path or an address, and every place of one in Markdown. «» is the address, quoted for YAML or,
  /// in a body, as it is.
  static let places: [(name: String, keys: String, body: String)] = [
    ("slug", "slug: «»", ""), ("aliases", "aliases: [«»]", ""), ("picture", "picture: {file: «», alt: A}", ""),
    ("attachment", "attachments: [{file: «»}]", ""), ("unit", "unit: «»", ""), ("movement", "movements: [«»]", ""),
    ("field", "fields: [«»]", ""), ("tag", "tags: [«»]", ""), ("link", "", "[x](<«»>)"), ("bare link", "", "[x](«»)"),
    ("image", "", "![x](<«»>)"), ("picture in the text", "", "a ![x](<«»>) b"), ("reference", "", "[x]\n\n[x]: <«»>"),
  ]

  /// Fields of other kinds of files: path of the file and its text.
  static let files: [(path: String, text: String)] = [
    ("content/movements/m-N.md", "---\ntitle: M\ndocuments: [«»]\n---\n\nM.\n"),
    (
      "content/documents/d-N.md",
      "---\ntype: KH\nnumber: N/KH\ndate: 2025-01-01\nissuer: A\nsubject: B\nreplaced_by: «»\n---\n"
    ),
    ("content/bulletins/b-N.md", "---\ntitle: B\nnumber: 1\ndate: 2025-01-01\nstories: [«»]\n---\n\nB.\n"),
    ("content/pages/p-N.md", "---\ntitle: P\nslug: «»\n---\n\nP.\n"),
    (
      "content/campaigns/c-N/campaign.md",
      "---\ntitle: C\nperiod: {to: 2025-12-31}\nlegal_basis: [«»]\nduties: [{organisation: «», items: [{text: a, deliver_to: «»}]}]\n---\n"
    ),
    ("content/campaigns/c-N/events.yaml", "- {id: a, title: A, date: 2025-01-01, document: «», organiser: «»}\n"),
    ("content/campaigns/e-N/events.yaml", "- {id: «», title: A, date: 2025-01-01}\n"),
  ]

  /// A sound story, and files of the content that no page names.
  private static func bed(_ files: TestSite) throws -> CommandLineSite {
    var files = files
    files.addStory("tot")
    let site = try CommandLineSite(files)
    try site.folder.write("content/stories/khong-ai-goi.txt", unpublished)
    try site.folder.write("content/_kin/khong-ai-goi.txt", unpublished)
    return site
  }

  /// The surroundings of a site: its folder stands in another, with secrets beside it.
  private static func secrets(around site: CommandLineSite) throws {
    try site.folder.write("bi-mat.txt", outside)
    try site.folder.write("kin/bi-mat.txt", outside)
    try site.folder.write("kin/bi-mat.md", "---\ntitle: \(outside)\n---\n\n\(outside)\n")
    try site.folder.write("kin/bi-mat.png", outside)
  }

  private static func check(_ site: CommandLineSite, before: [String: [UInt8]], _ label: String) {
    let output = site.folder.files("public")
    #expect(output["bai/tot/index.html"] != nil, "\(label)")
    for (path, bytes) in output {
      #expect(!String(decoding: bytes, as: UTF8.self).contains(marker), "\(label): \(path)")
    }
    let after = site.folder.files(".").filter { !$0.key.hasPrefix("public/") }
    #expect(after == before, "\(label): \(Set(after.keys).symmetricDifference(before.keys))")
  }

  @Test func hasATableWorthTheName() {
    #expect(Set(Self.addresses).count == Self.addresses.count && Self.addresses.count > 100)
    #expect(Self.places.count + Self.files.count >= 20)
  }

  /// All addresses in one field: each in a file of its own, so that one costs no other.
  @Test(arguments: places.indices)
  func noAddressOfAStoryReachesOut(index: Int) throws {
    let place = Self.places[index]
    var files = TestSite()
    for (number, address) in Self.addresses.enumerated() {
      let keys = place.keys.replacing("«»", with: HostileSite.quoted(address))
      files.add(
        "content/stories/xau-\(number).md",
        bytes: Array(
          """
          ---
          title: Xấu \(number)
          date: 2025-02-01
          summary: x
          column: nguoi-tot
          author: An
          \(keys.isEmpty ? "featured: no" : keys)
          ---

          Bài. \(place.body.replacing("«»", with: address))

          """.utf8))
    }
    let site = try Self.bed(files)
    try Self.secrets(around: site)
    let before = site.folder.files(".")
    let run = try site.run("build")
    #expect([0, 3].contains(run.status), "\(run.errors.suffix(500))")
    Self.check(site, before: before, place.name)
  }

  @Test(arguments: files.indices)
  func noAddressOfAnotherFileReachesOut(index: Int) throws {
    let (path, text) = Self.files[index]
    var files = TestSite()
    for (number, address) in Self.addresses.enumerated() {
      let filled = text.replacing("«»", with: HostileSite.quoted(address)).replacing("N/KH", with: "\(number)/KH")
      files.add(path.replacing("-N", with: "-\(number)"), bytes: Array(filled.utf8))
    }
    let site = try Self.bed(files)
    try Self.secrets(around: site)
    let before = site.folder.files(".")
    let run = try site.run("build")
    #expect([0, 3].contains(run.status), "\(run.errors.suffix(500))")
    Self.check(site, before: before, path)
  }

  @Test func noAddressOfTheSiteFileReachesOut() throws {
    let links = Self.addresses.map { "  - {title: A, link: \(HostileSite.quoted($0))}" }.joined(separator: "\n")
    let ids = Self.addresses.map { "  - {id: \(HostileSite.quoted($0)), name: A}" }.joined(separator: "\n")
    var files = TestSite()
    files.add(
      TestSite.sitePath,
      bytes: Array(
        """
        name: A
        organisation: B
        base_url: https://guong.example.vn/
        campaign: ../../bi-mat
        navigation:
        \(links)
        footer:
        \(links)
        columns:
          - {id: nguoi-tot, name: A}
        \(ids)
        fields:
        \(ids)

        """.utf8))
    files.add("content/organisations.yaml", bytes: Array((ids + "\n").replacing("  - ", with: "- ").utf8))
    let cells = Self.addresses.filter { !$0.contains("\n") }.map { "\"\($0.replacing("\"", with: "\"\""))\",A,commune" }
    files.add(TestSite.unitsPath, bytes: Array(("id,name,kind\n" + cells.joined(separator: "\n") + "\n").utf8))
    let site = try Self.bed(files)
    try Self.secrets(around: site)
    let before = site.folder.files(".")
    let run = try site.run("build")
    #expect([0, 3].contains(run.status), "\(run.errors.suffix(500))")
    Self.check(site, before: before, "site.yaml")
  }

  /// What `base_url` may not be: nothing is published, and nothing written.
  @Test(arguments: addresses.filter { !$0.isEmpty })
  func noBaseAddressReachesOut(address: String) throws {
    for value in [address, "https://guong.example.vn/" + address] {
      var files = TestSite()
      files.addStory("tot")
      files.add(
        TestSite.sitePath,
        bytes: Array(
          TestSite.settings.replacing("https://guong.example.vn/", with: HostileSite.quoted(value)).utf8))
      let (loaded, _) = files.load()
      guard let loaded else { continue }
      let base = loaded.site.settings.baseURL
      #expect(base.origin == "https://guong.example.vn" && !base.path.contains(".."), "\(value)")
    }
  }

  // MARK: Links on the disk

  enum Link: String, CaseIterable, Sendable {
    case leaf, parent, absolute, chained, dangling, circular
  }

  /// Where a link may stand: its path, and the secret it leads to.
  static let linkPlaces: [(path: String, secret: String)] = [
    ("content/stories/xau.md", "kin/bi-mat.md"), ("content/stories/a.png", "kin/bi-mat.png"),
    ("content/stories/a.pdf", "kin/bi-mat.txt"), ("content/organisations.yaml", "kin/bi-mat.txt"),
    ("content/campaigns/td/events.yaml", "kin/bi-mat.txt"), ("templates/assets/them.svg", "kin/bi-mat.txt"),
    ("templates/them.mustache", "kin/bi-mat.txt"),
  ]

  @Test(arguments: linkPlaces.indices, Link.allCases)
  func linksAreNotFollowed(index: Int, link: Link) throws {
    let (path, secret) = Self.linkPlaces[index]
    var files = TestSite()
    files.addStory("anh", keys: "picture: {file: a.png, alt: A}")
    files.addStory("tep", keys: "attachments: [{file: a.pdf}]")
    files.addStory("sau", keys: "attachments: [{file: sau/a.pdf}]")
    let site = try Self.bed(files)
    // Beside the site's folder, not in it.
    let around = try TemporaryFolder()
    for name in ["bi-mat.txt", "bi-mat.md", "bi-mat.png", "a.pdf"] {
      let text = name.hasSuffix(".md") ? "---\ntitle: \(Self.outside)\n---\n\n\(Self.outside)\n" : Self.outside
      try around.write("kin/" + name, text)
    }
    let manager = FileManager.default
    func make(_ path: String, _ target: String) throws {
      let parent = URL(filePath: site.folder.at(path)).deletingLastPathComponent()
      try manager.createDirectory(at: parent, withIntermediateDirectories: true)
      try manager.createSymbolicLink(atPath: site.folder.at(path), withDestinationPath: target)
    }
    switch link {
    case .leaf, .absolute:
      try make(path, around.at(secret))
    case .parent:
      // The folder of the file is a link.
      try make("content/stories/sau", around.at("kin"))
      try make("templates/sau", around.at("kin"))
    case .chained:
      try make("content/stories/mot.lnk", around.at(secret))
      try make(path, site.folder.at("content/stories/mot.lnk"))
    case .dangling:
      try make(path, around.at("khong-co"))
    case .circular:
      try make(path, URL(filePath: path).lastPathComponent)
    }
    let before = site.folder.files(".")
    let aroundBefore = around.files(".")
    let run = try site.run("build")
    #expect([0, 3].contains(run.status), "\(run.errors.suffix(500))")
    Self.check(site, before: before, "\(path) \(link)")
    #expect(around.files(".") == aroundBefore)
    if link != .parent, path.hasPrefix("content") { #expect(run.errors.contains("[file-symbolic-link]")) }
  }

  /// Folders swapped for links, back and forth, while the program builds.
  @Test func swappedFoldersAreNotFollowed() throws {
    var files = TestSite()
    for number in 0..<60 {
      files.add("content/stories/thu-muc/a-\(number).pdf", "lành")
      files.addStory("thu-muc/bai-\(number)", keys: "attachments: [{file: a-\(number).pdf}]")
    }
    let site = try Self.bed(files)
    let around = try TemporaryFolder()
    for number in 0..<60 {
      try around.write("a-\(number).pdf", Self.outside)
      try around.write("bai-\(number).md", "---\ntitle: \(Self.outside)\n---\n\n\(Self.outside)\n")
    }
    let script = """
      cd "$1/content/stories"
      while [ ! -e "$1/xong" ]; do
        mv thu-muc that; ln -s "$2" thu-muc
        rm thu-muc; mv that thu-muc
      done
      """
    let swapper = Process()
    swapper.executableURL = URL(filePath: "/bin/sh")
    swapper.arguments = ["-c", script, "sh", site.folder.path, around.path]
    try swapper.run()
    for _ in 1...6 {
      // What moves under the program's feet may stop it; it may never follow.
      let run = try site.run("build")
      #expect([0, 1, 2, 3].contains(run.status))
      for (path, bytes) in site.folder.files("public") {
        #expect(!String(decoding: bytes, as: UTF8.self).contains(Self.marker), "\(path)")
      }
    }
    try site.folder.write("xong", "")
    swapper.waitUntilExit()
  }

  /// An output that is a link, or lies behind one, or holds one where a file goes.
  @Test func theOutputIsNotWrittenThroughLinks() throws {
    var files = TestSite()
    files.addStory("tot")
    let site = try CommandLineSite(files)
    let around = try TemporaryFolder()
    try around.write("cua-toi.txt", "của tôi")
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: site.folder.at("public"), withDestinationPath: around.path)
    let run = try site.run("build")
    #expect(around.files(".") == ["cua-toi.txt": Array("của tôi".utf8)], "\(run.errors)")
    try manager.removeItem(atPath: site.folder.at("public"))
    #expect(try site.run("build").status == 0)
    // A link put into the output afterwards is thrown away, not written through.
    try manager.removeItem(atPath: site.folder.at("public/bai/tot/index.html"))
    try manager.createSymbolicLink(
      atPath: site.folder.at("public/bai/tot/index.html"), withDestinationPath: around.at("cua-toi.txt"))
    try manager.removeItem(atPath: site.folder.at("public/su-kien"))
    try manager.createSymbolicLink(atPath: site.folder.at("public/su-kien"), withDestinationPath: around.path)
    #expect(try site.run("build").status == 0)
    #expect(around.files(".") == ["cua-toi.txt": Array("của tôi".utf8)])
    #expect(site.folder.text("public/bai/tot/index.html")?.contains("Bài viết.") == true)
  }
}
