import Glibc
import Testing

@testable import GuongPublishing

struct SourceTreeTests {
  @Test func findsAllFilesInByteOrder() throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: 7)
    let names = ["a-b.md", "a/b.md", "a/b/c.md", "B.md", "đào/1.md", "ă.md", "z/y/x/w.md", "a.md", "10.md", "9.md"]
    for name in names.shuffled(using: &random) { try folder.write(name) }
    let tree = try SourceTree(root: folder.path)
    let expected = try names.map { try TreePath($0) }.sorted()
    #expect(tree.files.map(\.path) == expected)
    #expect(tree.findings.isEmpty)
  }

  @Test func tellsSizeAndTimeOfChange() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.md", "bốn")
    var times = [timeval(tv_sec: 1_700_000_000, tv_usec: 123456), timeval(tv_sec: 1_700_000_000, tv_usec: 123456)]
    #expect(utimes(folder.at("a.md"), &times) == 0)
    let file = try #require(try SourceTree(root: folder.path).files.first)
    #expect(file.size == 5)
    #expect(file.modifiedNanoseconds == 1_700_000_000_123_456_000)
  }

  @Test func skipsHiddenFilesAndEditorsLeftovers() throws {
    let folder = try TemporaryFolder()
    for name in [
      ".DS_Store", ".git/config", "a/.hidden/x.md", "~$bai.docx", "bai.md~", "Thumbs.db", "THUMBS.DB", "a/desktop.ini",
      "Desktop.ini", ".~lock.bai.odt#",
    ] { try folder.write(name) }
    try folder.write("~bai.md")
    try folder.write("thumbs.db.md")
    let tree = try SourceTree(root: folder.path)
    #expect(tree.files.map(\.path.string) == ["thumbs.db.md", "~bai.md"])
    #expect(tree.findings.isEmpty)
  }

  @Test func findsNothingInAnEmptyFolder() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("rỗng/rỗng")
    let tree = try SourceTree(root: folder.path)
    #expect(tree.files.isEmpty && tree.findings.isEmpty)
  }

  @Test(arguments: PathResolver.allCases) func reachesVeryDeepFolders(_ resolver: PathResolver) throws {
    let folder = try TemporaryFolder()
    let deep = Array(repeating: "d", count: 600).joined(separator: "/")
    try folder.write(deep + "/x.md", "sâu")
    let tree = try SourceTree(root: folder.path, resolver: resolver)
    #expect(tree.files.map(\.path.string) == [deep + "/x.md"])
    #expect(try tree.read(tree.files[0].path, limit: 100) == Array("sâu".utf8))
  }

  @Test func listsAFolderOfManyFiles() throws {
    let folder = try TemporaryFolder()
    let names = (0..<3000).map { "bài viết số \($0).md" }
    for name in names { try folder.write(name, "") }
    #expect(Set(try SourceTree(root: folder.path).files.map(\.path.string)) == Set(names))
  }

  @Test func reportsLinksInsteadOfFollowingThem() throws {
    let folder = try TemporaryFolder()
    try folder.write("thật/a.md")
    try folder.link("tệp.md", to: "thật/a.md")
    try folder.link("thư-mục", to: "thật")
    try folder.link("ngoài", to: "/etc")
    try folder.link("vòng", to: "vòng")
    try folder.link("cụt", to: "không-có")
    let tree = try SourceTree(root: folder.path)
    #expect(tree.files.map(\.path.string) == ["thật/a.md"])
    #expect(tree.findings.map(\.path) == ["cụt", "ngoài", "thư-mục", "tệp.md", "vòng"])
    #expect(tree.findings.allSatisfy { $0.reason == .symbolicLink })
    #expect(
      tree.findings[0].vietnamese
        == "“cụt” là liên kết tượng trưng nên bị bỏ qua. Hãy thay bằng tệp hoặc thư mục thật.")
  }

  @Test func reportsPipesAndSocketsWithoutOpeningThem() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.at("ống.md"), 0o644) == 0)
    let socketFile = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socketFile) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = folder.at("s")
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socketFile, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    #expect(bound == 0)
    let tree = try SourceTree(root: folder.path)
    #expect(tree.files.isEmpty)
    #expect(tree.findings.map(\.reason) == [.notARegularFile, .notARegularFile])
    #expect(throws: DiskError.self) { try tree.read(TreePath("s"), limit: 10) }
  }

  @Test func reportsNamesThatAreNotUTF8() throws {
    let folder = try TemporaryFolder()
    try folder.write("tốt.md")
    // "Đào.md" in TCVN3, and a folder.
    let file: [CChar] = (folder.path + "/").utf8CString.dropLast() + [-0x59, 0x2E, 0x6D, 0x64, 0]
    close(open(file, O_CREAT | O_WRONLY, 0o644))
    let inner: [CChar] = (folder.path + "/").utf8CString.dropLast() + [-1, 0]
    #expect(mkdir(inner, 0o755) == 0)
    let tree = try SourceTree(root: folder.path)
    #expect(tree.files.map(\.path.string) == ["tốt.md"])
    #expect(tree.findings.map(\.reason) == [.nameNotUTF8, .nameNotUTF8])
    #expect(tree.findings.map(\.path) == ["\u{FFFD}", "\u{FFFD}.md"])
  }

  @Test func reportsNamesThatCannotBeAddresses() throws {
    let folder = try TemporaryFolder()
    try folder.write("a\\b.md")
    try folder.write("dòng\nmới.md")
    let findings = try SourceTree(root: folder.path).findings
    #expect(findings.map(\.reason) == [.unusableName(.backslash), .unusableName(.controlCharacter)])
    #expect(!findings[1].vietnamese.contains("\n"))
  }

  @Test(.enabled(if: OwnThread.canDropRights, "setfsuid(2) did not take root's rights away from the thread"))
  func reportsFilesAndFoldersThatMayNotBeRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("mở.md")
    try folder.write("kín.md", mode: 0o600)
    try folder.write("khóa/a.md")
    try folder.makeFolder("khóa", mode: 0o700)
    if geteuid() != 0 {
      try folder.write("kín.md", mode: 0)
      try folder.makeFolder("khóa", mode: 0)
    }
    let tree = try OwnThread.run(.withoutRights) { try SourceTree(root: folder.path) }
    try folder.makeFolder("khóa", mode: 0o755)
    let found = try #require(tree)
    #expect(found.files.map(\.path.string) == ["mở.md"])
    #expect(found.findings.map(\.path) == ["khóa", "kín.md"])
    let reasons = found.findings.map { finding -> DiskErrorReason? in
      switch finding.reason {
      case .unreadableFile(let error), .unreadableFolder(let error): error.reason
      default: nil
      }
    }
    #expect(reasons == [.noPermission, .noPermission])
  }

  @Test(arguments: [("không-có", DiskErrorReason.notFound), ("tệp", .notAFolder), ("tệp/a", .notAFolder)])
  func refusesARootThatIsNoFolder(_ name: String, _ reason: DiskErrorReason) throws {
    let folder = try TemporaryFolder()
    try folder.write("tệp")
    let error = #expect(throws: DiskError.self) { try SourceTree(root: folder.at(name)) }
    #expect(error?.reason == reason)
    #expect(error?.path == folder.at(name))
  }

  @Test func followsALinkToTheRootItself() throws {
    let folder = try TemporaryFolder()
    try folder.write("thật/a.md")
    try folder.link("content", to: "thật")
    #expect(try SourceTree(root: folder.at("content")).files.map(\.path.string) == ["a.md"])
  }
}
