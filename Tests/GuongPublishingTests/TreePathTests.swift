import Testing

@testable import GuongPublishing

struct TreePathTests {
  struct Hostile: CustomTestStringConvertible, Sendable {
    let string: String
    let error: TreePathError
    var testDescription: String { "\(error): \(string.prefix(40).debugDescription)" }

    init(_ string: String, _ error: TreePathError) {
      self.string = string
      self.error = error
    }
  }

  static let hostile: [Hostile] = [
    .init("", .empty),
    .init("/", .absolute), .init("/etc/passwd", .absolute), .init("//etc/passwd", .absolute), .init("/..", .absolute),
    .init("/a/../b", .absolute), .init("/\u{0}", .absolute), .init("/ ", .absolute),
    .init("a//b", .emptyComponent), .init("a/", .emptyComponent), .init("a/b/", .emptyComponent),
    .init("a///b", .emptyComponent), .init("đào//mai", .emptyComponent), .init("a//", .emptyComponent),
    .init(".", .currentFolder), .init("./a", .currentFolder), .init("a/.", .currentFolder),
    .init("a/./b", .currentFolder), .init("././.", .currentFolder),
    .init("..", .parentFolder), .init("../", .parentFolder), .init("../a", .parentFolder), .init("a/..", .parentFolder),
    .init("a/../b", .parentFolder), .init("a/b/../../..", .parentFolder), .init("../../etc/passwd", .parentFolder),
    .init("a/../../b", .parentFolder), .init("../..", .parentFolder), .init(".../..", .parentFolder),
    .init("..\u{0}", .controlCharacter), .init("\u{0}", .controlCharacter), .init("a\u{0}b", .controlCharacter),
    .init("a/\u{0}", .controlCharacter), .init("a.md\u{0}.html", .controlCharacter), .init("a\nb", .controlCharacter),
    .init("a\rb", .controlCharacter), .init("a\r\nb", .controlCharacter), .init("a\tb", .controlCharacter),
    .init("a\u{1B}[31m", .controlCharacter), .init("a\u{7F}", .controlCharacter), .init("\u{8}a", .controlCharacter),
    .init("a/b\u{1}/c", .controlCharacter), .init(".\n.", .controlCharacter),
    .init("\\", .backslash), .init("a\\b", .backslash), .init("..\\..\\a", .backslash), .init("C:\\a", .backslash),
    .init("\\\\server\\share", .backslash), .init("a/..\\b", .backslash), .init("a\\", .backslash),
    .init(String(repeating: "a", count: 256), .componentTooLong),
    .init(String(repeating: "ế", count: 86), .componentTooLong),
    .init("a/" + String(repeating: "b", count: 300) + "/c", .componentTooLong),
    .init(String(repeating: "🌸", count: 64), .componentTooLong),
    .init(String(repeating: "a/", count: 2047) + "bc", .tooLong),
    .init(String(repeating: "ab/", count: 4000) + "a", .tooLong),
    .init(String(repeating: "/", count: 5000), .absolute),
    .init(String(repeating: "../", count: 1400) + "a", .tooLong),
  ]

  @Test(arguments: hostile) func refusesHostilePath(_ hostile: Hostile) {
    #expect(throws: hostile.error) { try TreePath(hostile.string) }
  }

  @Test func hasAHostileTableWorthTheName() {
    #expect(Self.hostile.count >= 50)
    #expect(Set(Self.hostile.map(\.error)) == Set(TreePathError.allCases))
  }

  @Test(arguments: [
    "a", "a/b.md", "...", "..a", "a..", ".htaccess", "a/.well-known/x", "~", "a b", " ", "-rf", "%2e%2e", "%2e%2e/x",
    "Bài viết/Đào Thị Huệ.md", "\u{301}a", "a/\u{301}b", "con", "a:b", "*", "?", "a\u{A0}b", "．．/a",
    String(repeating: "a", count: 255), String(repeating: "ế", count: 85), String(repeating: "a/", count: 2047) + "b",
  ])
  func acceptsOrdinaryPathAndKeepsItsBytes(_ string: String) throws {
    let path = try TreePath(string)
    #expect(Array(path.string.utf8) == Array(string.utf8))
    #expect(path.components.joined(separator: "/").utf8.elementsEqual(string.utf8))
  }

  @Test func neverAcceptsWhatLeavesTheTree() {
    var random = SeededGenerator(seed: 20250301)
    let pieces = ["..", ".", "", "a", "..a", "é", "e\u{301}", "\u{301}", "/", "\\", "\u{0}", "...", " "]
    for _ in 0..<20_000 {
      let string = (0..<Int.random(in: 1...6, using: &random)).map { _ in pieces.randomElement(using: &random)! }
        .joined(separator: "/")
      guard let path = try? TreePath(string) else { continue }
      let components = string.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      let isSafe = components.allSatisfy { part in
        !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
          && !part.contains(0) && !part.contains(UInt8(ascii: "\\"))
      }
      #expect(isSafe, "\(path.string.debugDescription)")
    }
  }

  @Test func tellsComposedFromDecomposedNames() throws {
    let composed = try TreePath("Đ\u{1EBF}n.md")
    let decomposed = try TreePath("Đe\u{302}\u{301}n.md")
    #expect(composed.string == decomposed.string)
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
  }

  @Test func ordersByBytes() throws {
    let names = ["a/b", "a-b", "a", "B", "ă", "a.b", "z", "Đ"]
    let sorted = try names.map { try TreePath($0) }.sorted().map(\.string)
    #expect(sorted == ["B", "a", "a-b", "a.b", "a/b", "z", "ă", "Đ"])
  }

  @Test(arguments: [
    ("stories/2025/Đào.MD", "Đào.MD", "md", "Đào"), ("a.tar.gz", "a.tar.gz", "gz", "a.tar"),
    (".htaccess", ".htaccess", "", ".htaccess"), ("x/readme.", "readme.", "", "readme."), ("a.b/c", "c", "", "c"),
    ("a/\u{301}b.Jpg", "\u{301}b.Jpg", "jpg", "\u{301}b"), ("ảnh.\u{1ECC}", "ảnh.\u{1ECC}", "\u{1ECD}", "ảnh"),
  ])
  func cutsFileName(_ string: String, _ fileName: String, _ fileExtension: String, _ stem: String) throws {
    let path = try TreePath(string)
    #expect(path.fileName.utf8.elementsEqual(fileName.utf8))
    #expect(path.fileExtension == fileExtension)
    #expect(path.stem.utf8.elementsEqual(stem.utf8))
  }

  @Test func cutsBeforeACombiningMark() throws {
    let path = try TreePath("a/\u{301}b")
    #expect(path.parent?.string == "a")
    #expect(path.components.count == 2)
  }

  @Test func climbsToTheTopOfTheTreeAndNoFurther() throws {
    let path = try TreePath("a/b/c")
    #expect(path.parent?.string == "a/b")
    #expect(path.parent?.parent?.string == "a")
    #expect(path.parent?.parent?.parent == nil)
  }

  @Test func appendsOnlyWhatStaysInside() throws {
    let folder = try TreePath("bai/dao")
    #expect(try folder.appending("anh/1.jpg").string == "bai/dao/anh/1.jpg")
    #expect(throws: TreePathError.parentFolder) { try folder.appending("../x") }
    #expect(throws: TreePathError.absolute) { try folder.appending("/x") }
    #expect(throws: TreePathError.empty) { try folder.appending("") }
    #expect(throws: TreePathError.tooLong) { try folder.appending(String(repeating: "a/", count: 2045) + "b") }
  }

  @Test(arguments: TreePathError.allCases) func saysWhatIsWrongInBothLanguages(_ error: TreePathError) {
    #expect(error.vietnamese.hasSuffix(".") && error.english.hasSuffix("."))
    #expect(error.vietnamese != error.english)
  }
}
