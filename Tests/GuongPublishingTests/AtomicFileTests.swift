import Glibc
import Synchronization
import Testing

@testable import GuongPublishing

struct AtomicFileTests {
  @Test(arguments: [AtomicFile.Mode.replace, .failIfExists]) func writesANewFile(_ mode: AtomicFile.Mode) throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write(Array("chào".utf8), toPath: folder.at("a.md"), mode: mode)
    #expect(folder.text("a.md") == "chào")
    #expect(folder.names() == ["a.md"])
  }

  @Test func replacesAFileAndKeepsItsMode() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.json", "một bản cũ dài hơn", mode: 0o640)
    try AtomicFile.write(Array("mới".utf8), toPath: folder.at("a.json"), mode: .replace)
    #expect(folder.text("a.json") == "mới")
    #expect(folder.mode("a.json") == 0o640)
  }

  @Test func neverOverwritesWhatIsThere() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.md", "của biên tập viên")
    try folder.makeFolder("b.md")
    try folder.link("c.md", to: "không-có")
    #expect(mkfifo(folder.at("d.md"), 0o644) == 0)
    for name in ["a.md", "b.md", "c.md", "d.md"] {
      let error = #expect(throws: DiskError.self) {
        try AtomicFile.write([1], toPath: folder.at(name), mode: .failIfExists)
      }
      #expect(error?.reason == .alreadyExists, "\(name)")
    }
    #expect(folder.text("a.md") == "của biên tập viên")
    #expect(folder.names() == ["a.md", "b.md", "c.md", "d.md"])
  }

  @Test func letsOneOfManyCreateAFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.at("a.md")
    let wins = Mutex<[Int]>([])
    Lanes.run(16) { lane in
      if (try? AtomicFile.write(Array("\(lane)".utf8), toPath: path, mode: .failIfExists)) != nil {
        wins.withLock { $0.append(lane) }
      }
    }
    let winners = wins.withLock { $0 }
    #expect(winners.count == 1)
    #expect(folder.text("a.md") == winners.first.map(String.init))
    #expect(folder.names() == ["a.md"])
  }

  @Test func writesThroughALinkAndKeepsIt() throws {
    let folder = try TemporaryFolder()
    try folder.write("thật/a.json", "cũ")
    try folder.link("a.json", to: "thật/a.json")
    try AtomicFile.write(Array("mới".utf8), toPath: folder.at("a.json"), mode: .replace)
    #expect(folder.text("thật/a.json") == "mới")
    #expect(folder.names("thật") == ["a.json"])
    #expect(folder.mode("a.json") == 0o777)
  }

  @Test func destroysNoDeviceOrPipe() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.at("ống"), 0o644) == 0)
    for path in [folder.at("ống"), "/dev/null"] {
      let error = #expect(throws: DiskError.self) { try AtomicFile.write([1], toPath: path, mode: .replace) }
      #expect(error?.reason == .notARegularFile)
    }
    #expect(folder.names() == ["ống"])
  }

  @Test(arguments: [
    ("không-có/a.json", DiskErrorReason.notFound), ("tệp/a.json", .notAFolder), ("d", .isAFolder), ("d/", .isAFolder),
    ("mới/", .isAFolder),
  ])
  func namesWhatIsWrongWithThePlace(_ name: String, _ reason: DiskErrorReason) throws {
    let folder = try TemporaryFolder()
    try folder.write("tệp")
    try folder.makeFolder("d")
    let error = #expect(throws: DiskError.self) {
      try AtomicFile.write([1], toPath: folder.at(name), mode: .replace)
    }
    #expect(error?.reason == reason)
    #expect(folder.names() == ["d", "tệp"])
  }

  @Test func writesAFileOfTheLongestNameThereIs() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "a", count: 255)
    try AtomicFile.write([], toPath: folder.at(name), mode: .replace)
    #expect(folder.names() == [name])
  }
}
