import Glibc
import Synchronization
import Testing

@testable import GuongPublishing

@Suite(.timeLimit(.minutes(1)))
struct StagedOutputTests {
  @Test(arguments: PathResolver.allCases, [false, true])
  func publishesWhereThereWasNothing(_ resolver: PathResolver, _ durable: Bool) throws {
    let folder = try TemporaryFolder()
    let output = try StagedOutput(target: folder.at("public"), settings: StagingSettings(resolver: resolver))
    try output.write(Array("trang chủ".utf8), to: TreePath("index.html"))
    try output.write([], to: TreePath("bai/dao-thi-hue/index.html"))
    #expect(!folder.exists("public"))
    let report = try output.commit(durable: durable)
    #expect(report == CommitReport(replacedOldOutput: false, notes: []))
    #expect(folder.text("public/index.html") == "trang chủ")
    #expect(folder.text("public/bai/dao-thi-hue/index.html") == "")
    #expect(folder.names() == ["public"])
    #expect(folder.names("public") == [".guong-site", "bai", "index.html"])
  }

  @Test(arguments: [false, true]) func replacesAnEarlierOutputWhole(_ durable: Bool) throws {
    let folder = try TemporaryFolder()
    try publish(["a.html": "cũ", "b/c.html": "cũ"], to: folder.at("public"))
    let output = try StagedOutput(target: folder.at("public"))
    try output.write(Array("mới".utf8), to: TreePath("a.html"))
    #expect(folder.text("public/a.html") == "cũ")
    let report = try output.commit(durable: durable)
    #expect(report == CommitReport(replacedOldOutput: true, notes: []))
    #expect(folder.text("public/a.html") == "mới")
    #expect(folder.names("public") == [".guong-site", "a.html"])
    #expect(folder.names() == ["public"])
  }

  @Test func replacesInTwoStepsWhereFoldersCannotBeExchangedAndSaysSo() throws {
    let folder = try TemporaryFolder()
    try publish(["a.html": "cũ"], to: folder.at("public"))
    let output = try StagedOutput(target: folder.at("public"), settings: StagingSettings(switchMethod: .twoRenames))
    try output.write(Array("mới".utf8), to: TreePath("a.html"))
    #expect(try output.commit(durable: true).notes == [.notAtomic])
    #expect(folder.text("public/a.html") == "mới")
    #expect(folder.names() == ["public"])
  }

  @Test func givesTheSameOutputForTheSameFilesInAnyOrder() throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: 3)
    let files = Dictionary(
      uniqueKeysWithValues: (0..<50).map { ("\($0 % 5 == 0 ? "." : "")d\($0 % 7)/\($0).html", "\($0)") })
    for target in ["x", "y"] {
      let output = try StagedOutput(target: folder.at(target))
      for (path, text) in files.shuffled(using: &random) { try output.write(Array(text.utf8), to: TreePath(path)) }
      _ = try output.commit(durable: false)
    }
    let (x, y) = (folder.snapshot("x"), folder.snapshot("y"))
    #expect(x.count == y.count && x.allSatisfy { y["y" + $0.key.dropFirst()] == $0.value })
  }

  @Test func writesTheFileThatItsPiecesMake() throws {
    let folder = try TemporaryFolder()
    let output = try StagedOutput(target: folder.at("public"))
    let size = try output.write(to: TreePath("so-lieu/a.csv")) { write in
      for piece in ["mã", "", ";tên\n", "a;Bến"] { write(Array(piece.utf8)) }
    }
    #expect(try output.write(to: TreePath("b.csv")) { _ in } == 0)
    _ = try output.commit(durable: false)
    #expect(folder.text("public/so-lieu/a.csv") == "mã;tên\na;Bến")
    #expect(size == "mã;tên\na;Bến".utf8.count)
    #expect(folder.text("public/b.csv") == "")
  }

  @Test func refusesAPathWrittenTwiceAndGoesOn() throws {
    let folder = try TemporaryFolder()
    let output = try StagedOutput(target: folder.at("public"))
    let path = try TreePath("bai/a/index.html")
    try output.write(Array("một".utf8), to: path)
    let error = #expect(throws: DiskError.self) { try output.write(Array("hai".utf8), to: path) }
    #expect(error?.reason == .writtenTwice)
    #expect(error?.path == folder.at("public/bai/a/index.html"))
    let asFile = #expect(throws: DiskError.self) { try output.write([], to: TreePath("bai/a")) }
    #expect(asFile?.reason == .writtenTwice)
    let beneathFile = #expect(throws: DiskError.self) { try output.write([], to: TreePath("bai/a/index.html/b")) }
    #expect(beneathFile?.reason == .notAFolder)
    let marker = #expect(throws: DiskError.self) { try output.write([], to: TreePath(".guong-site")) }
    #expect(marker?.reason == .writtenTwice)
    _ = try output.commit(durable: false)
    #expect(folder.text("public/bai/a/index.html") == "một")
    #expect(folder.text("public/.guong-site") == "guong-site 1\n")
  }

  @Test(arguments: [0o077, 0o000, 0o022, 0o027, 0o037] as [mode_t])
  func givesTheSameModesUnderAnyUmask(_ mask: mode_t) throws {
    let folder = try TemporaryFolder()
    try folder.write("content/ảnh.jpg", mode: 0o600)
    let ran: Bool? = try OwnThread.run(.umask(mask)) {
      let output = try StagedOutput(target: folder.at("public"))
      try output.write([1], to: TreePath("index.html"))
      try output.write([1], to: TreePath("a/b/c.html"))
      let tree = try SourceTree(root: folder.at("content"))
      try output.copy(TreePath("ảnh.jpg"), from: tree, to: TreePath("a/ảnh.jpg"))
      _ = try output.commit(durable: false)
      return true
    }
    try #require(ran == true, "unshare(CLONE_FS) is refused here")
    for file in ["index.html", "a/b/c.html", "a/ảnh.jpg", ".guong-site"] {
      #expect(folder.mode("public/" + file) == 0o644, "\(file)")
    }
    for name in ["public", "public/a", "public/a/b"] { #expect(folder.mode(name) == 0o755, "\(name)") }
  }

  @Test func handsTheGroupOfASharedFolderDown() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("chung", mode: 0o2775)
    try publish(["a/b.html": ""], to: folder.at("chung/public"))
    #expect(folder.mode("chung/public") == 0o2755)
    #expect(folder.mode("chung/public/a") == 0o2755)
  }

  @Test func isWrittenFromManyThreadsAtOnce() throws {
    let folder = try TemporaryFolder()
    let output = try StagedOutput(target: folder.at("public"))
    let wins = Atomic(0)
    let losses = Atomic(0)
    Lanes.run(8) { lane in
      for number in 0..<400 {
        // Half of the files are written by every lane: one must win.
        let isShared = number % 2 == 0
        let path = TreePath(checked: "d\(number % 13)/e\(number % 5)/\(number)\(isShared ? "" : "-\(lane)").html")
        do throws(DiskError) {
          try output.write(Array("\(number)".utf8), to: path)
          wins.add(1, ordering: .relaxed)
        } catch {
          if error.reason == .writtenTwice { losses.add(1, ordering: .relaxed) }
        }
      }
    }
    _ = try output.commit(durable: false)
    #expect(wins.load(ordering: .relaxed) == 200 + 8 * 200)
    #expect(losses.load(ordering: .relaxed) == 7 * 200)
    let files = try SourceTree(root: folder.at("public")).files
    #expect(files.count == 200 + 8 * 200 && files.allSatisfy { $0.size > 0 })
  }

  @Test(arguments: FileCopy.allCases, [0, 1, 300_000]) func copiesASourceFile(_ way: FileCopy, _ size: Int) throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "0123456789", count: size / 10 + 1).prefix(size)
    try folder.write("content/a.jpg", String(text))
    let tree = try SourceTree(root: folder.at("content"))
    let output = try StagedOutput(target: folder.at("public"), settings: StagingSettings(copyMethod: way))
    try output.copy(TreePath("a.jpg"), from: tree, to: TreePath("ảnh/b.jpg"))
    _ = try output.commit(durable: false)
    #expect(folder.text("public/ảnh/b.jpg") == String(text))
  }

  @Test func copiesNothingThroughALinkAndGoesOn() throws {
    let folder = try TemporaryFolder()
    try folder.write("mật")
    try folder.makeFolder("content")
    let tree = try SourceTree(root: folder.at("content"))
    try folder.link("content/a", to: "../mật")
    let output = try StagedOutput(target: folder.at("public"))
    let error = #expect(throws: DiskError.self) { try output.copy(TreePath("a"), from: tree, to: TreePath("a")) }
    #expect(error?.reason == .symbolicLink)
    _ = try output.commit(durable: false)
    #expect(folder.names("public") == [".guong-site"])
  }

  @Test func removesWhatIsDiscarded() throws {
    let folder = try TemporaryFolder()
    try publish(["a.html": "cũ"], to: folder.at("public"))
    let before = folder.snapshot("public")
    let output = try StagedOutput(target: folder.at("public"))
    try output.write([1], to: TreePath("x/y.html"))
    output.discard()
    output.discard()
    #expect(folder.names() == ["public"])
    #expect(folder.snapshot("public") == before)
  }

  @Test func discardsWhatIsForgotten() throws {
    let folder = try TemporaryFolder()
    do {
      let output = try StagedOutput(target: folder.at("public"))
      try output.write([1], to: TreePath("x/y.html"))
    }
    #expect(folder.names() == [])
  }

  @Test func refusesToWriteOrCommitAfterTheEnd() throws {
    let folder = try TemporaryFolder()
    let output = try StagedOutput(target: folder.at("public"))
    _ = try output.commit(durable: false)
    let written = #expect(throws: DiskError.self) { try output.write([1], to: TreePath("a.html")) }
    let committed = #expect(throws: DiskError.self) { try output.commit(durable: false) }
    #expect(written?.reason == .finished && committed?.reason == .finished)
    output.discard()
    #expect(folder.names("public") == [".guong-site"])
  }
}

/// Publishes a small site in one go.
func publish(_ files: [String: String], to target: String) throws {
  let output = try StagedOutput(target: target)
  for (path, text) in files { try output.write(Array(text.utf8), to: TreePath(path)) }
  _ = try output.commit(durable: false)
}
