import GuongModel
import Testing

@Suite struct PathNameTests {
  private static let path = "content/stories/2025/dao.md"

  @Test(arguments: [
    ("muoi.md", "content/stories/2025/muoi.md"), ("../2024/a.md", "content/stories/2024/a.md"),
    ("./a//b.md", "content/stories/2025/a/b.md"), ("../../a.md", "content/a.md"), ("../..", "content"),
    ("..\u{301}/a.md", "content/stories/2025/..\u{301}/a.md"),
  ])
  func resolves(reference: String, resolved: String) {
    #expect(PathName.resolve(reference, from: Self.path)?.utf8.elementsEqual(resolved.utf8) == true)
  }

  /// With a combining mark behind it, a slash is another `Character`; on the disk it still parts.
  @Test(arguments: [
    "", "/a.md", "../../../a.md", "../../..", "a\u{0}", "/\u{301}a.md", "../\u{301}../../../../a.md",
    "a/\u{301}/../../../../../../a.md",
  ])
  func refusesWhatLeadsOut(reference: String) {
    #expect(PathName.resolve(reference, from: Self.path) == nil)
  }

  @Test func aNameThatBeginsWithACombiningMarkIsANameOfItsOwn() {
    #expect(PathName.file(of: "content/stories/\u{301}a.md").utf8.elementsEqual("\u{301}a.md".utf8))
    #expect(PathName.components(of: "a/\u{301}b//c").count == 3)
  }
}
