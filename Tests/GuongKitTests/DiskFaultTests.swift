import GuongKit
import GuongModel
import GuongPublishing
import GuongTestSupport
import Testing

/// A disk or a machine that refuses: the whole site or none.
@Suite struct DiskFaultTests {
  private static func load(refusing name: String, _ error: DiskError) -> (source: ContentSource, loaded: LoadedSite?) {
    var site = TestSite()
    site.addStory("mot", keys: "picture:\n  file: anh.png\n  alt: Ảnh")
    site.addStory("hai")
    site.add("content/stories/anh.png", bytes: [0x89])
    let files = site.source
    let source = ContentSource(paths: files.paths, findings: []) { path, limit in
      path.hasSuffix(name) ? .failure(ContentSource.Failure(error)) : files.read(path, limit: limit)
    }
    return (source, LoadedSite.load(source, now: site.instant, options: BuildOptions(), workers: 2).loaded)
  }

  /// EIO, EMFILE, EACCES: no fault of the page, which would be missing from the site for one bad moment.
  @Test(arguments: ["stories/hai.md", "stories/anh.png", "units.csv", "site.yaml"], [5, 24, 13] as [Int32])
  func aFileThatTheDiskRefusesStopsTheBuild(name: String, code: Int32) {
    let refusal = DiskError(.readFile, "content/\(name)", code: code)
    let (source, _) = Self.load(refusing: name, refusal)
    let error = #expect(throws: DiskError.self) { try source.requireEverythingRead() }
    #expect(error == refusal)
  }

  /// ENOENT, ELOOP: gone, or a link by now.
  @Test(arguments: [2, 40] as [Int32])
  func aFileThatIsOfTheWrongKindCostsItsOwnPage(code: Int32) throws {
    let (source, loaded) = Self.load(refusing: "stories/hai.md", DiskError(.readFile, "hai.md", code: code))
    try source.requireEverythingRead()
    #expect(loaded?.site.leftOut.map(\.path) == ["content/stories/hai.md"])
  }

  @Test func namesTheFirstOfSeveralRefusedFiles() {
    let (source, _) = Self.load(refusing: ".md", DiskError(.readFile, "md", code: 5))
    _ = source.read("content/stories/anh.png", limit: 1)
    let error = #expect(throws: DiskError.self) { try source.requireEverythingRead() }
    #expect(error?.path == "md")
  }

  /// From so few that not even the program's libraries open (status 127) to more than a build needs.
  @Test(arguments: 4...20, [1, 8])
  func withFewDescriptorsThereIsTheWholeSiteOrTheOldOne(descriptors: Int, workers: Int) throws {
    var files = TestSite()
    for number in 0..<8 { files.addStory("bai-\(number)") }
    let site = try CommandLineSite(files)
    #expect(try site.run("build").status == 0)
    let old = site.folder.files("public")
    try site.folder.write("content/pages/moi.md", "---\ntitle: Trang mới\n---\n\nNội dung.\n")
    let run = try site.run(
      "build", "--workers", "\(workers)", prefix: ["prlimit", "--nofile=\(descriptors):\(descriptors)"])
    if run.status == 0 {
      #expect(site.folder.files("public").keys.sorted() == (old.keys + ["moi/index.html"]).sorted())
    } else {
      #expect(run.status == 127 || run.status == 2, "\(run)")
      if run.status == 2 {
        #expect(run.errors.hasPrefix("guong: lỗi ổ đĩa: Máy đang mở quá nhiều tệp: "), "\(run.errors)")
      }
      #expect(site.folder.files("public") == old)
    }
    #expect(site.folder.names.sorted() == ["content", "public", "templates"])
  }
}
