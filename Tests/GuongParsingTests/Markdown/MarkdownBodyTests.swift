import GuongModel
import GuongParsing
import Testing

/// What a body tells beside its HTML.
@Suite struct MarkdownBodyTests {
  private func parse(_ text: String, firstLine: Int = 1) -> (body: Body, found: [Diagnostic]) {
    let sink = DiagnosticSink(path: "bai.md")
    let body = Array(text.utf8).withUnsafeBufferPointer { MarkdownBody.parse($0, firstLine: firstLine, sink: sink) }
    return (body ?? Body(.init()), sink.diagnostics)
  }

  @Test func headingsHaveAnchorsOfTheirOwn() {
    let (body, _) = parse("## Cách làm\n\n### Cách *làm*\n\n## `Đ`\n\n## ***\n\n## fn-1\n\nHai dòng\n---\n")
    #expect(body.headings.map(\.anchor) == ["cach-lam", "cach-lam-2", "d", "muc", "muc-fn-1", "hai-dong"])
    #expect(body.headings.map(\.text) == ["Cách làm", "Cách làm", "Đ", "***", "fn-1", "Hai dòng"])
    #expect(body.headings.map(\.level) == [2, 3, 2, 2, 2, 2])
  }

  @Test func destinationsAreUndone() {
    let (body, _) = parse("[a](<b c.md> 'x') [b](d%20e.md#m%E1%BB%A5c) [c](f&amp;g?h='i') [đ](đường.md)")
    #expect(body.links.map(\.destination) == ["b c.md", "d e.md#mục", "f&g?h='i'", "đường.md"])
  }

  @Test func figuresAreImagesAloneInTheirParagraph() {
    let kinds = { (text: String) in
      self.parse(text).body.slots.compactMap { slot -> String? in
        switch slot.kind {
        case .figure: "figure"
        case .image: "image"
        default: nil
        }
      }
    }
    #expect(kinds("![a](b.jpg)") == ["figure"])
    #expect(kinds("  ![a](b.jpg \"c\")  ") == ["figure"])
    #expect(kinds("![a](b.jpg) x") == ["image"])
    #expect(kinds("![a](b.jpg)\n![c](d.jpg)") == ["image", "image"])
    #expect(kinds("[![a](b.jpg)](c)") == ["image"])
    #expect(kinds("> ![a](b.jpg)") == ["figure"])
    #expect(kinds("- ![a](b.jpg)") == ["image"])
    #expect(kinds("|![a](b.jpg)|\n|-|") == ["image"])
  }

  @Test(arguments: [
    ("", 0), ("một", 1), ("Một hai  ba\nbốn", 4), ("**Một** hai, ba.", 3), ("# Một\n\nhai", 2), ("- a\n- b", 2),
    ("|a|b|\n|-|-|\n|c|d|", 4), ("h*à*i", 1), ("a<br>b", 1), ("một  \nhai", 2),
  ])
  func countsSyllables(text: String, count: Int) { #expect(parse(text).body.syllables == count) }

  @Test func placesCountFromTheTopOfTheFile() {
    let (body, found) = parse("Bài [a](b.md).\n\n# Lớn\n", firstLine: 9)
    #expect(body.links.first?.span == SourceSpan(line: 9, column: 6, length: 9))
    #expect(found.map(\.rule.code) == ["heading-level-one"])
    #expect(found.first?.location.span?.line == 11)
  }

  @Test func aCommentIsNoFault() {
    #expect(parse("<!-- ghi chú -->\n\nBài <!-- x -->.").found == [])
  }

  @Test func aNULBecomesTheReplacementCharacter() {
    #expect(String(decoding: parse("a\0b").body.html, as: UTF8.self) == "<p>a\u{FFFD}b</p>\n")
  }

  @Test func citationsAreFoundInTextAlone() {
    let numbers = { (text: String) in self.parse(text).body.citations.map(\.number) }
    #expect(numbers("Theo 252/KH-UBND.") == ["252/KH-UBND"])
    #expect(numbers("> Theo *252/KH-UBND*") == ["252/KH-UBND"])
    #expect(numbers("|252/KH-UBND|\n|-|\n|312-KH/HU|") == ["252/KH-UBND", "312-KH/HU"])
    #expect(numbers("## Theo 252/KH-UBND") == [])
    #expect(numbers("`252/KH-UBND`\n\n    252/KH-UBND\n\n```\n252/KH-UBND\n```") == [])
    #expect(numbers("[252/KH-UBND](a.md) [*252/KH-UBND*](b.md)") == [])
    #expect(numbers("https://vn.example/252/KH-UBND") == [])
    #expect(numbers("![252/KH-UBND](a.jpg \"252/KH-UBND\")") == [])
    #expect(numbers("Chú[^1].\n\n[^1]: Xem 252/KH-UBND.") == ["252/KH-UBND"])
    // After a link, and after a footnote within one, text is text again.
    #expect(numbers("[a[^1] b](c.md) 252/KH-UBND\n\n[^1]: x") == ["252/KH-UBND"])
  }
}
