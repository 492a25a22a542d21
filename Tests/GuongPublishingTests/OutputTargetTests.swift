import Glibc
import Testing

@testable import GuongPublishing

struct OutputTargetTests {
  @Test func refusesAFolderThatNoBuildMade() throws {
    let folder = try TemporaryFolder()
    try folder.write("public/luận văn.docx", "ba năm công sức")
    let before = folder.snapshot("public")
    let error = #expect(throws: DiskError.self) { try StagedOutput(target: folder.at("public")) }
    #expect(error?.reason == .foreignContent)
    #expect(error?.vietnamese.hasPrefix("Thư mục đích có thứ không do Gương tạo ra") == true)
    #expect(folder.snapshot("public") == before)
    #expect(folder.names() == ["public"])
  }

  @Test(arguments: [
    "", "guong", "guong-site", "guong-site x\n", "guong-site 0\n", "# guong-site 1\n", "guong-site -1\n",
  ])
  func doesNotTakeAnyFileForAMarker(_ marker: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("public/a.html")
    try folder.write("public/.guong-site", marker)
    let error = #expect(throws: DiskError.self) { try StagedOutput(target: folder.at("public")) }
    #expect(error?.reason == .foreignContent)
  }

  @Test func doesNotTakeALinkForAMarker() throws {
    let folder = try TemporaryFolder()
    try folder.write("khác/.guong-site", "guong-site 1\n")
    try folder.write("public/a.html")
    try folder.link("public/.guong-site", to: "../khác/.guong-site")
    let error = #expect(throws: DiskError.self) { try StagedOutput(target: folder.at("public")) }
    #expect(error?.reason == .foreignContent)
  }

  @Test func refusesAFolderThatWasFilledWhileTheOutputWasWritten() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("public")
    let output = try StagedOutput(target: folder.at("public"))
    try folder.write("public/luận văn.docx", "ba năm công sức")
    let error = #expect(throws: DiskError.self) { try output.commit(durable: false) }
    #expect(error?.reason == .foreignContent)
    #expect(folder.names("public") == ["luận văn.docx"])
    #expect(folder.names() == ["public"])
  }

  @Test func replacesNothingThatAppearedWhereNothingWas() throws {
    let folder = try TemporaryFolder()
    let output = try StagedOutput(target: folder.at("public"))
    try folder.write("public")
    let error = #expect(throws: DiskError.self) { try output.commit(durable: false) }
    #expect(error?.reason == .notAFolder)
    #expect(folder.text("public") == "nội dung")
  }

  @Test func takesAnEmptyFolder() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("public")
    try publish(["a.html": ""], to: folder.at("public"))
    #expect(folder.names("public") == [".guong-site", "a.html"])
  }

  @Test func replacesWhatALaterVersionMade() throws {
    let folder = try TemporaryFolder()
    try folder.write("public/.guong-site", "guong-site 2\nwhatever: .keep\n")
    try folder.write("public/.keep")
    try folder.write("public/cũ.html")
    try publish(["a.html": ""], to: folder.at("public"))
    #expect(folder.names("public") == [".guong-site", ".keep", "a.html"])
  }

  @Test(arguments: ["public", "public/"]) func publishesToWhatALinkNamesAndKeepsTheLink(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("thật/www")
    try folder.link("public", to: "thật/www")
    for text in ["một", "hai"] {
      try publish(["a.html": text], to: folder.at(name))
      #expect(folder.text("public/a.html") == text)
    }
    #expect(folder.names() == ["public", "thật"])
    #expect(folder.names("thật") == ["www"])
    #expect(folder.mode("public") == 0o777)
  }

  @Test(arguments: [
    ("tệp", DiskErrorReason.notAFolder), ("tệp/", .notAFolder), ("không/có", .notFound), ("cụt", .notFound),
    ("", .notFound),
    ("không/..", .notFound), ("tệp/public", .notAFolder), ("/", .cannotBeMoved),
    (String(repeating: "a", count: 240), .nameTooLong),
  ])
  func namesATargetThatCannotBe(_ name: String, _ reason: DiskErrorReason) throws {
    let folder = try TemporaryFolder()
    try folder.write("tệp")
    try folder.link("cụt", to: "không-có")
    let target = name.isEmpty || name == "/" ? name : folder.at(name)
    let error = #expect(throws: DiskError.self) { try StagedOutput(target: target) }
    #expect(error?.reason == reason)
    #expect(folder.names() == ["cụt", "tệp"])
  }

  @Test(.enabled(if: OwnThread.canMount, "needs root's right to mount"))
  func namesAMountPoint() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("public")
    let reason = try OwnThread.run(.mounted(at: folder.at("public"), options: "size=64k", flags: 0)) {
      let output = try StagedOutput(target: folder.at("public"))
      try output.write([1], to: TreePath("a.html"))
      return #expect(throws: DiskError.self) { try output.commit(durable: true) }?.reason
    }
    #expect(reason == .some(.cannotBeMoved))
    #expect(folder.names() == ["public"])
  }
}
