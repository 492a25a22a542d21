import Testing
import VietnameseText

@Suite struct SlugTests {
  @Test(arguments: [
    (
      "Gương người tốt, việc tốt: chị Đặng Thị Ơn (xã Vĩnh Hải)",
      "guong-nguoi-tot-viec-tot-chi-dang-thi-on-xa-vinh-hai"
    ),
    ("Hộ Hải", "ho-hai"),
    ("Hỗ Hài", "ho-hai"),
    ("  --A  b--", "a-b"),
    ("3.000 km đường bộ", "3-000-km-duong-bo"),
    ("…", nil),
    ("中国", nil),
    ("Ho\u{302}\u{323} Ha\u{309}i", "ho-hai"),
  ])
  func spellsTitles(_ title: String, _ slug: String?) {
    #expect(Slug.make(title) == slug)
  }

  @Test func usesTheFallbackWhereNothingIsLeft() {
    #expect(Slug.make("…", fallback: "Bài viết") == "bai-viet")
    #expect(Slug.make("中", fallback: "…").utf8.count == 6)
    #expect(Slug.make("中", fallback: "") != Slug.make("国", fallback: ""))
  }

  @Test(arguments: [
    (11, "mot-hai-ba"), (10, "mot-hai-ba"), (9, "mot-hai"), (7, "mot-hai"), (6, "mot"), (3, "mot"), (2, "mo"),
  ])
  func cutsAtAHyphen(_ length: Int, _ slug: String) {
    #expect(Slug.make("Một hai ba", fallback: "x", maximumLength: length) == slug)
  }

  @Test func suffixDependsOnIdentityAlone() {
    let suffixed = Slug.suffixed("ho-hai", identity: "content/stories/ho-hai.md")
    #expect(suffixed == Slug.suffixed("ho-hai", identity: "content/stories/ho-hai.md"))
    #expect(suffixed != Slug.suffixed("ho-hai", identity: "content/stories/ho-hai-2.md"))
    #expect(suffixed.hasPrefix("ho-hai-"))
    #expect(suffixed.utf8.count == "ho-hai-".utf8.count + 6)
  }

  @Test func suffixFitsInTheMaximumLength() {
    #expect(Slug.suffixed("mot-hai-ba-bon", identity: "a", maximumLength: 16).hasPrefix("mot-hai-"))
    #expect(Slug.suffixed("mot-hai-ba-bon", identity: "a", maximumLength: 16).utf8.count <= 16)
    #expect(Slug.suffixed("mot", identity: "a", maximumLength: 7) == StableHash.tag("a"))
  }

  @Test func randomTextGivesWellFormedSlugs() throws {
    let wellFormed = /[a-z0-9]+(-[a-z0-9]+)*/
    var generator = SplitMix64(seed: 5)
    for _ in 0..<4000 {
      let text = RandomText.hostile(&generator)
      let slug = Slug.make(text, fallback: "bai", maximumLength: 20)
      #expect(try wellFormed.wholeMatch(in: slug) != nil)
      #expect(slug.utf8.count <= 20)
      #expect(Slug.make(slug) == slug)
    }
  }
}
