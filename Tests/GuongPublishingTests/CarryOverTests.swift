import Glibc
import Testing

@testable import GuongPublishing

struct CarryOverTests {
  @Test func keepsDotFilesOfTheOldOutput() throws {
    let folder = try TemporaryFolder()
    try folder.write("public/.gitkeep", "")
    try folder.write("public/.gitignore", "*\n!.gitkeep\n", mode: 0o600)
    try folder.link("public/.liên-kết", to: "/không/có")
    for _ in 0..<3 { try publish(["index.html": "x"], to: folder.at("public")) }
    #expect(folder.names("public") == [".gitignore", ".gitkeep", ".guong-site", ".liên-kết", "index.html"])
    #expect(folder.text("public/.gitignore") == "*\n!.gitkeep\n")
    #expect(folder.mode("public/.gitignore") == 0o600)
    #expect(folder.names() == ["public"])
  }

  @Test func keepsWholeDotFoldersWithAllThatIsInThem() throws {
    let folder = try TemporaryFolder()
    try folder.write("public/.git/objects/ab/cdef", "blob", mode: 0o444)
    try folder.write("public/.git/HEAD", "ref: refs/heads/main\n")
    try folder.makeFolder("public/.git/kín", mode: 0o700)
    let before = folder.snapshot("public/.git")
    for _ in 0..<3 { try publish(["index.html": "x"], to: folder.at("public")) }
    #expect(folder.snapshot("public/.git") == before)
  }

  @Test func keepsDotFilesAtTheTopOnly() throws {
    let folder = try TemporaryFolder()
    try folder.write("public/.guong-site", "guong-site 1\n")
    try folder.write("public/bai/.gitkeep")
    try publish(["bai/index.html": "x"], to: folder.at("public"))
    #expect(folder.names("public/bai") == ["index.html"])
  }

  @Test func letsTheNewOutputWin() throws {
    let folder = try TemporaryFolder()
    try folder.write("public/.nojekyll", "của mình")
    try folder.write("public/.well-known/acme/thẻ", "của mình")
    try folder.write("public/.well-known/security.txt", "của mình")
    try publish([".nojekyll": "mới", ".well-known/security.txt": "mới"], to: folder.at("public"))
    #expect(folder.text("public/.nojekyll") == "mới")
    #expect(folder.text("public/.well-known/security.txt") == "mới")
    #expect(folder.text("public/.well-known/acme/thẻ") == "của mình")
  }

  @Test func doesNotKeepDotFilesThatABuildMade() throws {
    let folder = try TemporaryFolder()
    try folder.write("public/.gitkeep", "")
    try publish([".nojekyll": "", ".well-known/security.txt": "x", "a.html": ""], to: folder.at("public"))
    #expect(folder.text("public/.guong-site") == "guong-site 1\n.nojekyll\n.well-known/security.txt\n")
    try folder.write("public/.well-known/acme", "của mình")
    try publish(["a.html": ""], to: folder.at("public"))
    #expect(folder.names("public") == [".gitkeep", ".guong-site", ".well-known", "a.html"])
    #expect(folder.names("public/.well-known") == ["acme"])
    #expect(folder.text("public/.guong-site") == "guong-site 1\n")
  }

  @Test(.enabled(if: OwnThread.canMount, "needs root's right to mount: a file on another disk cannot be hard-linked"))
  func copiesWhatCannotBeLinked() throws {
    let folder = try TemporaryFolder()
    try folder.write("public/.bí-mật/thẻ", "không ở đây")
    let text = try OwnThread.run(.mounted(at: folder.at("public/.bí-mật"), options: "size=64k", flags: 0)) {
      try folder.write("public/.bí-mật/thẻ", "ở đĩa khác", mode: 0o640)
      try folder.makeFolder("đích")
      let previous = PreviousOutput(folder: try FolderHandle(at: folder.at("public")), generated: [])
      let new = try FolderHandle(at: folder.at("đích"))
      _ = try CarryOver(from: previous, to: new)
      return folder.text("đích/.bí-mật/thẻ")
    }
    #expect(text == "ở đĩa khác")
    #expect(folder.mode("đích/.bí-mật/thẻ") == 0o640)
  }

  @Test func readsBackWhatAMarkerSays() throws {
    let marker = OutputMarker(generated: [try TreePath(".b"), try TreePath(".a/é"), try TreePath(".a/e\u{301}")])
    #expect(OutputMarker(bytes: marker.bytes) == marker)
    #expect(String(decoding: marker.bytes, as: UTF8.self).hasPrefix("guong-site 1\n.a/e\u{301}\n"))
  }
}
