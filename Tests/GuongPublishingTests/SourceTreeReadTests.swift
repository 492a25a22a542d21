import Glibc
import Synchronization
import Testing

@testable import GuongPublishing

@Suite(.timeLimit(.minutes(1)))
struct SourceTreeReadTests {
  @Test(arguments: [0, 1, 4095, 4096, 65536, 1_000_003], PathResolver.allCases)
  func readsAllBytes(_ size: Int, _ resolver: PathResolver) throws {
    let folder = try TemporaryFolder()
    let text = String((0..<size).map { Character(Unicode.Scalar(UInt8(97 + $0 % 26))) })
    try folder.write("a/b.md", text)
    let tree = try SourceTree(root: folder.path, resolver: resolver)
    #expect(try tree.read(TreePath("a/b.md"), limit: size) == Array(text.utf8))
  }

  @Test func refusesAFileOverTheLimit() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.md", "12345")
    let tree = try SourceTree(root: folder.path)
    let path = try TreePath("a.md")
    #expect(try tree.read(path, limit: 5).count == 5)
    #expect(try tree.read(path, limit: .max).count == 5)
    for limit in [0, 4] {
      let error = #expect(throws: DiskError.self) { try tree.read(path, limit: limit) }
      #expect(error?.reason == .tooLarge)
    }
  }

  /// Files of /proc say that they have 0 bytes.
  @Test func readsAFileThatDoesNotTellItsSize() throws {
    let tree = FolderHandle.self
    let proc = try tree.init(at: "/proc/self")
    let raw = proc.open("status", flags: O_RDONLY)
    let path = try TreePath("status")
    let bytes = try OpenFile(owning: FileDescriptor(owning: raw), folder: proc, path: path).read(limit: 1 << 20)
    #expect(String(decoding: bytes, as: UTF8.self).contains("Umask:"))
    let again = proc.open("status", flags: O_RDONLY)
    let error = #expect(throws: DiskError.self) {
      try OpenFile(owning: FileDescriptor(owning: again), folder: proc, path: path).read(limit: 10)
    }
    #expect(error?.reason == .tooLarge)
  }

  @Test func readsToTheEndOfAFileThatGrewOrShrankSinceItWasOpened() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.md", "ngắn")
    try folder.write("b.md", String(repeating: "dài", count: 100))
    let tree = try SourceTree(root: folder.path)
    let grown = try tree.open(TreePath("a.md"))
    let shrunk = try tree.open(TreePath("b.md"))
    let long = String(repeating: "dài hơn ", count: 50_000)
    try folder.write("a.md", long)
    try folder.write("b.md", "ít")
    #expect(try grown.read(limit: .max) == Array(long.utf8))
    #expect(try shrunk.read(limit: .max) == Array("ít".utf8))
  }

  @Test func stopsAtTheLimitWhenAFileGrowsUnderIt() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.md", "ngắn")
    let opened = try SourceTree(root: folder.path).open(TreePath("a.md"))
    try folder.write("a.md", String(repeating: "x", count: 5000))
    let error = #expect(throws: DiskError.self) { try opened.read(limit: 1000) }
    #expect(error?.reason == .tooLarge)
  }

  @Test(arguments: PathResolver.allCases) func neverReadsThroughALink(_ resolver: PathResolver) throws {
    let folder = try TemporaryFolder()
    try folder.write("ngoài/mật.md", "mật")
    try folder.write("trong/a.md")
    try folder.link("trong/lá.md", to: "../ngoài/mật.md")
    try folder.link("trong/trong.md", to: "a.md")
    try folder.link("trong/cha", to: "../ngoài")
    try folder.link("trong/tuyệt-đối", to: folder.at("ngoài"))
    try folder.link("trong/chuỗi", to: "cha")
    try folder.link("trong/vòng", to: "vòng")
    try folder.link("trong/proc", to: "/proc/self/root")
    let tree = try SourceTree(root: folder.at("trong"), resolver: resolver)
    for name in [
      "lá.md", "trong.md", "cha/mật.md", "tuyệt-đối/mật.md", "chuỗi/mật.md", "vòng", "vòng/a", "proc/etc/passwd", "cha",
    ] {
      let error = #expect(throws: DiskError.self, "\(name)") { try tree.read(TreePath(name), limit: 1000) }
      #expect(error?.reason == .symbolicLink, "\(name)")
    }
  }

  @Test(arguments: PathResolver.allCases) func namesWhatIsWrongWithAPath(_ resolver: PathResolver) throws {
    let folder = try TemporaryFolder()
    try folder.write("a/b.md")
    let tree = try SourceTree(root: folder.path, resolver: resolver)
    for (name, reason) in [
      ("a", DiskErrorReason.isAFolder), ("a/c.md", .notFound), ("x/c.md", .notFound), ("a/b.md/c", .notAFolder),
    ] {
      let error = #expect(throws: DiskError.self) { try tree.read(TreePath(name), limit: 10) }
      #expect(error?.reason == reason, "\(name)")
      #expect(error?.path == folder.at(name))
      #expect(error?.operation == .readFile)
    }
  }

  @Test(arguments: PathResolver.allCases) func doesNotWaitForAPipe(_ resolver: PathResolver) throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.at("a.md"), 0o644) == 0)
    let tree = try SourceTree(root: folder.path, resolver: resolver)
    let error = #expect(throws: DiskError.self) { try tree.read(TreePath("a.md"), limit: 10) }
    #expect(error?.reason == .notARegularFile)
  }

  @Test(.enabled(if: OwnThread.canDropRights, "setfsuid(2) did not take root's rights away from the thread"))
  func reportsAFileThatMayNotBeReadAnyMore() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.md")
    let tree = try SourceTree(root: folder.path)
    try folder.write("a.md", mode: 0)
    let error = try OwnThread.run(.withoutRights) {
      #expect(throws: DiskError.self) { try tree.read(TreePath("a.md"), limit: 10) }
    }
    #expect(error??.reason == .noPermission)
  }

  /// A folder of the path is swapped with a link to a folder outside, over and over, while two threads read through it.
  @Test(arguments: PathResolver.allCases) func readsNothingForeignWhileAFolderIsSwappedWithALink(
    _ resolver: PathResolver
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write("trong/d/a.md", "của mình")
    try folder.write("ngoài/a.md", "của người")
    try folder.link("trong/đổi", to: "../ngoài")
    let tree = try SourceTree(root: folder.at("trong"), resolver: resolver)
    let path = try TreePath("d/a.md")
    let own = Atomic(0)
    let foreign = Atomic(0)
    let refused = Atomic(0)
    let swaps = Atomic(0)
    let isDone = Atomic(false)
    let handle = try FolderHandle(at: folder.at("trong"))
    Lanes.run(3) { lane in
      if lane == 0 {
        // As long as it takes for the readers to have met both, and not for ever.
        while swaps.load(ordering: .relaxed) < 5_000_000, Self.isTooFew(swaps, 20_000, own, refused) {
          if SystemCall.exchange("d", "đổi", in: handle.raw) == 0 { swaps.add(1, ordering: .relaxed) }
        }
        isDone.store(true, ordering: .releasing)
        return
      }
      repeat {
        do throws(DiskError) {
          let isOwn = try tree.read(path, limit: 1000) == Array("của mình".utf8)
          if isOwn { own.add(1, ordering: .relaxed) } else { foreign.add(1, ordering: .relaxed) }
        } catch {
          refused.add(1, ordering: .relaxed)
        }
      } while !isDone.load(ordering: .acquiring)
    }
    #expect(swaps.load(ordering: .relaxed) >= 20_000)
    #expect(foreign.load(ordering: .relaxed) == 0)
    #expect(own.load(ordering: .relaxed) > 0 && refused.load(ordering: .relaxed) > 0)
  }

  private static func isTooFew(
    _ swaps: borrowing Atomic<Int>, _ least: Int, _ own: borrowing Atomic<Int>, _ refused: borrowing Atomic<Int>
  ) -> Bool {
    swaps.load(ordering: .relaxed) < least || own.load(ordering: .relaxed) < 100
      || refused.load(ordering: .relaxed) < 100
  }

  @Test func manyThreadsReadOneTree() throws {
    let folder = try TemporaryFolder()
    for number in 0..<200 {
      try folder.write("d\(number % 7)/\(number).md", String(repeating: "số \(number) ", count: number))
    }
    let tree = try SourceTree(root: folder.path)
    let wrong = Atomic(0)
    Lanes.run(8) { _ in
      for file in tree.files {
        let number = Int(file.path.stem)!
        let expected = Array(String(repeating: "số \(number) ", count: number).utf8)
        if (try? tree.read(file.path, limit: 1 << 20)) != expected { wrong.add(1, ordering: .relaxed) }
      }
    }
    #expect(wrong.load(ordering: .relaxed) == 0)
  }
}
