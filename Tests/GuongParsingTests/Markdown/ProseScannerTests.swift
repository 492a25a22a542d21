import Foundation
import GuongModel
import GuongTestSupport
import Testing

@testable import GuongParsing

/// What is prose in a Markdown body, and where it stands.
@Suite struct ProseScannerTests {
  private func blocks(_ text: String, firstLine: Int = 1) -> [Prose.Block] {
    Array(text.utf8).withUnsafeBufferPointer { ProseScanner.blocks($0, firstLine: firstLine) }
  }

  private func texts(_ text: String) -> [String] {
    blocks(text).map { $0.text.replacing("\u{FFFC}", with: "□") }
  }

  @Test func joinsTheLinesOfAParagraph() {
    #expect(texts("Một\nhai  \nba\n\nbốn") == ["Một\nhai\nba", "bốn"])
    #expect(texts("Một\r\nhai\r\n\r\nba\r\n") == ["Một\nhai", "ba"])
    #expect(texts("") == [])
  }

  @Test func takesOffTheMarksOfContainers() {
    #expect(texts("> Một\n> hai\n>\n> > ba") == ["Một\nhai", "ba"])
    #expect(
      texts("- Một\n- hai\n  còn hai\n\n  vẫn hai\n1. ba\n   - bốn\n10) năm") == [
        "Một", "hai\ncòn hai", "vẫn hai", "ba", "bốn", "năm",
      ])
    #expect(texts("- [ ] việc\n- [x] xong") == ["việc", "xong"])
  }

  @Test func takesHeadingsRulesAndTables() {
    #expect(texts("## Một ##\nhai\n---\nba\n\n***\n\n#không\n") == ["Một", "hai", "ba", "#không"])
    #expect(blocks("# Một").map(\.kind) == [.heading])
    #expect(
      texts("Một | hai\n--|:-:\n`a|b` ba | bốn \\| năm\n\nsáu") == ["Một", "hai", "`a", "b` ba", "bốn | năm", "sáu"])
    #expect(texts("| Một | hai |\n|---|---|\n| ba | |\n") == ["Một", "hai", "ba"])
  }

  @Test(arguments: [
    "```\nngày ngày\n```", "~~~ swift\nngày ngày\n\n~~~", "    ngày ngày",
    "- a\n\n      ngày ngày".replacing("- a", with: "-"),
    "<div>\nngày ngày\n</div>", "<!-- ngày ngày\nngày ngày -->", "[nhãn]: https://a.vn \"ngày ngày\"", "***",
    "<!-- ngày -->",
  ])
  func passesOverWhatIsNoProse(text: String) {
    #expect(texts(text) == [])
  }

  @Test func goesOnBehindCode() {
    #expect(texts("```\na\n```\nMột\n\n\tmã\n\nhai") == ["Một", "hai"])
    #expect(texts("- một\n\n      mã\n\n  hai") == ["một", "hai"])
    #expect(texts("```\nkhông đóng") == [])
  }

  @Test(arguments: [
    ("*Một* **hai** _ba_ ***bốn***", "Một hai ba bốn"), ("5 * 3 * 2", "5 * 3 * 2"), ("tên_tệp_dài", "tên_tệp_dài"),
    ("[bookmark: _Hlk1]Căn", "[bookmark: _Hlk1]Căn"), ("Một `mã` hai", "Một □ hai"), ("``a ` b`` hai", "□ hai"),
    ("một ` hai", "một ` hai"),
    ("[chữ](https://a.vn/b_c) sau", "chữ sau"), ("[chữ][nhãn] sau", "chữ sau"), ("![tả](anh.jpg) sau", "tả sau"),
    ("[a [b] c](d(e)f) g", "a [b] c g"), ("câu[^1].", "câu."), ("Xem https://a.vn/x?y=z. Hết", "Xem □. Hết"),
    ("<https://a.vn> và <a@b.vn>", "□ và □"), ("gửi a.b@c.vn, rồi", "gửi □, rồi"),
    ("Một <b>hai</b><br>ba", "Một hai\nba"),
    ("chữ <o:p> sau", "chữ <o:p> sau"), ("2 < 3 > 1", "2 < 3 > 1"), ("A &amp; B&nbsp;C", "A & B\u{A0}C"),
    ("\\*không\\*", "*không*"),
    ("~~bỏ~~ còn", "bỏ còn"), ("[không đóng", "[không đóng"), ("](lạ)", "](lạ)"), ("@ai", "@ai"),
  ])
  func takesOffTheMarksOfInlines(text: String, expected: String) {
    #expect(texts(text) == [expected])
  }

  @Test func takesTitlesAsProseOfTheirOwn() {
    #expect(texts("![tả](a.jpg \"Chú thích\") sau") == ["tả sau", "Chú thích"])
  }

  @Test func knowsWhereEachWordStands() throws {
    let marked = MarkedText(
      """
      > - Một *⟦hai⟧*
      >   ba [⟦bốn⟧](https://a.vn) `mã` ⟦năm⟧ \\*⟦sáu⟧
      >
      >   | ô ⟦bảy⟧ | b |
      >   |---|---|

      ## Tiêu ⟦đề⟧
      """)
    let found = blocks(marked.text, firstLine: 11)
    for (word, place) in zip(["hai", "bốn", "năm", "sáu", "bảy", "đề"], marked.places) {
      let block = try #require(found.first { $0.text.contains(word) })
      let range = try #require(block.text.range(of: word))
      let start = block.text.utf8.distance(from: block.text.startIndex, to: range.lowerBound)
      let span = block.span(of: start..<start + word.utf8.count)
      let line = marked.text.split(separator: "\n", omittingEmptySubsequences: false)[place.line - 1]
      #expect(span.line == place.line + 10, "\(word)")
      #expect(span.column == line.prefix(place.column - 1).utf8.count + 1, "\(word)")
      #expect(span.length == word.utf8.count, "\(word)")
    }
  }

  @Test func neverStopsOnHostileText() {
    for pattern in HostileMarkdown.all { _ = blocks(pattern.text(2_000)) }
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "[", "](", ")", "`", "*", "_", "<", ">", "\n", "- ", "    ", "|", "---", "\\", "&amp;", "@", "a.", "ế", " ",
      "https://", "\"", "!", "^",
    ]
    for _ in 0..<400 {
      let text = (0..<generator.number(below: 60)).map { _ in generator.pick(pieces) }.joined()
      for block in blocks(text) { _ = block.span(of: 0..<block.text.utf8.count) }
    }
  }
}
