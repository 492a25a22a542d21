import Testing
import VietnameseText

@Suite struct SlugRegistryTests {
  @Test func firstClaimKeepsThePlainSlug() {
    var registry = SlugRegistry()
    #expect(registry.claim("ho-hai", for: "a.md") == "ho-hai")
    let second = registry.claim("ho-hai", for: "b.md")
    #expect(second == Slug.suffixed("ho-hai", identity: "b.md"))
    #expect(registry.owner(of: "ho-hai") == "a.md")
    #expect(registry.owner(of: second) == "b.md")
    #expect(registry.owner(of: "ho-hoi") == nil)
  }

  @Test func sameClaimHasTheSameAnswer() {
    var registry = SlugRegistry()
    _ = registry.claim("x", for: "a")
    let first = registry.claim("x", for: "b")
    #expect(registry.claim("x", for: "b") == first)
    #expect(registry.claim("x", for: "a") == "x")
  }

  @Test func laterAdditionMovesNoAddress() {
    var before = SlugRegistry()
    let old = ["a", "b"].map { before.claim("x", for: $0) }
    var after = SlugRegistry()
    let new = ["a", "b", "c"].map { after.claim("x", for: $0) }
    #expect(Array(new.prefix(2)) == old)
    #expect(Set(new).count == 3)
  }

  @Test func titleThatSpellsAnothersSuffixGetsItsOwn() {
    var registry = SlugRegistry()
    let squatted = Slug.suffixed("x", identity: "b")
    _ = registry.claim("x", for: "a")
    #expect(registry.claim(squatted, for: "squatter") == squatted)
    let other = registry.claim("x", for: "b")
    #expect(other != squatted)
    #expect(other.hasPrefix("x-"))
  }
}
