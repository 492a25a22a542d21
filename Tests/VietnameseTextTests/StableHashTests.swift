import Testing
import VietnameseText

@Suite struct StableHashTests {
  /// From the reference code of Fowler, Noll and Vo.
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func matchesThePublishedVectors(_ text: String, _ hash: UInt64) {
    #expect(StableHash.fnv1a64(text) == hash)
  }

  @Test func tagIsSixLetters() {
    #expect(StableHash.tag("content/stories/2025/dao.md") == "ab93tv")
    #expect(StableHash.tag("").utf8.count == 6)
  }

  @Test func tagsOfManyPathsDiffer() {
    let tags = Set((0..<5000).map { StableHash.tag("content/stories/2025/bai-\($0).md") })
    #expect(tags.count >= 4998)
  }

  @Test func normalisationFormsHashApart() {
    #expect(StableHash.fnv1a64("á") != StableHash.fnv1a64("a\u{301}"))
  }
}
