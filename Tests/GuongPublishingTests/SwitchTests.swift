import Glibc
import Synchronization
import Testing

@testable import GuongPublishing

@Suite(.timeLimit(.minutes(2)))
struct SwitchTests {
  /// Two readers go on while 200 builds replace the site. By path, a page is always there. Through one open folder, the pages
  /// of two builds are never mixed; a page may be gone once that folder has been replaced and removed, and then the folder
  /// opened anew has it.
  @Test func readersSeeAWholeOldOrAWholeNewSiteDuring200Switches() throws {
    let folder = try TemporaryFolder()
    let target = folder.at("public")
    try publish(["index.html": "0", "bai/a/index.html": "0"], to: target)
    let isDone = Atomic(false)
    let reads = Atomic(0)
    let missing = Atomic(0)
    let mixed = Atomic(0)
    let replaced = Atomic(0)
    let fault = Mutex<(any Error)?>(nil)
    Lanes.run(3) { lane in
      if lane == 0 {
        do {
          for build in 1...200 {
            let output = try StagedOutput(target: target)
            try output.write(Array("\(build)".utf8), to: TreePath("bai/a/index.html"))
            try output.write(Array("\(build)".utf8), to: TreePath("index.html"))
            _ = try output.commit(durable: build % 20 == 0)
          }
        } catch {
          fault.withLock { $0 = error }
        }
        isDone.store(true, ordering: .releasing)
        return
      }
      repeat {
        reads.add(1, ordering: .relaxed)
        if lane == 1 {
          if Self.text("bai/a/index.html", in: AT_FDCWD, at: target + "/") == nil { missing.add(1, ordering: .relaxed) }
          continue
        }
        let site = open(target, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if site < 0 {
          missing.add(1, ordering: .relaxed)
          continue
        }
        let first = Self.text("index.html", in: site)
        let second = Self.text("bai/a/index.html", in: site)
        close(site)
        if first == nil || second == nil {
          replaced.add(1, ordering: .relaxed)
        } else if first != second {
          mixed.add(1, ordering: .relaxed)
        }
      } while !isDone.load(ordering: .acquiring)
    }
    if let error = fault.withLock({ $0 }) { throw error }
    #expect(missing.load(ordering: .relaxed) == 0)
    #expect(mixed.load(ordering: .relaxed) == 0)
    #expect(reads.load(ordering: .relaxed) > 200)
    #expect(reads.load(ordering: .relaxed) > 2 * replaced.load(ordering: .relaxed))
    #expect(folder.text("public/index.html") == "200")
    #expect(folder.names() == ["public"])
  }

  private static func text(_ name: String, in folder: Int32, at prefix: String = "") -> String? {
    let file = openat(folder, prefix + name, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = read(file, &bytes, bytes.count)
    return count < 0 ? nil : String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
