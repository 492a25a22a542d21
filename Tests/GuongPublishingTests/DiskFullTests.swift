import Glibc
import Testing

@testable import GuongPublishing

/// On a real file system of 64 KB, mounted for one thread.
@Suite(.enabled(if: OwnThread.canMount, "needs root's right to mount a small file system (mount(2), CLONE_NEWNS)"))
struct DiskFullTests {
  @Test func leavesTheOldSiteWhenTheDiskIsFull() throws {
    let folder = try TemporaryFolder()
    let error = try OwnThread.run(.mounted(at: folder.path, options: "size=64k", flags: 0)) {
      try publish(["index.html": "cũ"], to: folder.at("public"))
      let before = folder.snapshot("public")
      let output = try StagedOutput(target: folder.at("public"))
      let failed = #expect(throws: DiskError.self) {
        for number in 0..<100 {
          try output.write([UInt8](repeating: 1, count: 3000), to: TreePath("bai/\(number).html"))
        }
      }
      let refused = #expect(throws: DiskError.self) { try output.commit(durable: true) }
      #expect(refused == failed)
      #expect(folder.snapshot("public") == before)
      #expect(folder.names() == ["public"])
      try publish(["index.html": "mới"], to: folder.at("public"))
      #expect(folder.text("public/index.html") == "mới")
      return failed
    }
    #expect(error??.reason == .noSpace)
    #expect(error??.path.hasPrefix(folder.at("public/bai/")) == true)
  }

  @Test func leavesTheOldFileWhenTheDiskIsFull() throws {
    let folder = try TemporaryFolder()
    let error = try OwnThread.run(.mounted(at: folder.path, options: "size=64k", flags: 0)) {
      try folder.write("a.json", "cũ")
      let error = #expect(throws: DiskError.self) {
        try AtomicFile.write([UInt8](repeating: 1, count: 1 << 20), toPath: folder.at("a.json"), mode: .replace)
      }
      #expect(folder.text("a.json") == "cũ")
      #expect(folder.names() == ["a.json"])
      return error
    }
    #expect(error??.reason == .noSpace)
  }

  @Test func saysThatTheDiskIsReadOnly() throws {
    let folder = try TemporaryFolder()
    let readOnly: UInt = 1  // MS_RDONLY
    let error = try OwnThread.run(.mounted(at: folder.path, options: "size=64k", flags: readOnly)) {
      #expect(throws: DiskError.self) { try StagedOutput(target: folder.at("public")) }
    }
    #expect(error??.reason == .readOnly)
    #expect(error??.vietnamese.hasPrefix("Ổ đĩa chỉ cho đọc: ") == true)
  }
}
