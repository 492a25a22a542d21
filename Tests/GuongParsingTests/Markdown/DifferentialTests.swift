import GuongKit
import GuongModel
import GuongParsing
import GuongRendering
import GuongTestSupport
import Testing

/// Our bodies held against Debian's `cmark-gfm` program, over documents of our own making.
@Suite struct DifferentialTests {
  private static let documents: [String] = {
    var generator = MarkdownGenerator(seed: 20_250_301)
    return (0..<2_400).map { _ in generator.document() }
  }()

  private static let bodies: [Body] = documents.map(body)

  private static let reference = Result { try ReferenceProgram.html(of: documents) }

  private static func body(_ document: String) -> Body {
    Array(document.utf8).withUnsafeBufferPointer {
      MarkdownBody.parse($0, firstLine: 1, sink: DiagnosticSink(path: "bai.md")) ?? Body(.init())
    }
  }

  @Test func theGeneratorMakesEveryConstruct() {
    let all = Self.bodies.map { String(decoding: $0.html, as: UTF8.self) }.joined()
    let wanted = [
      "<h1>", "<h2>", "<h3>", "<h4>", "<h5>", "<h6>", "<hr />", "<pre><code>", "<pre><code class=\"language-",
      "<blockquote>", "<ul>", "<ol>", "<ol start=\"0\">", "<ol start=\"999999999\">", "<li>\n<p>", "<table>",
      "<th align=\"center\">", "<td align=\"right\">", "<td align=\"left\">", "<td>", "checked=\"\"",
      "<input type=\"checkbox\" disabled", "<del>", "<em>", "<strong>", "<code>", "<br />", "<a href=\"http://www.",
      "<a href=\"https://", "<a href=\"mailto:", "title=\"", "<img src=\"", "alt=\"\"", "<!-- raw HTML omitted -->",
      "<a href=\"\">", "<img src=\"\"", "data-footnote-ref", "fnref-1-2", "fnref-1-3", "id=\"fn-n2\"",
      "data-footnote-backref", "©", "&quot;", "&amp;", "\u{FFFD}", "<a href=\"/url\"",
    ]
    let missing = wanted.filter { !all.contains($0) }
    #expect(missing == [])
  }

  @Test func bodiesAreByteForByteWhatTheProgramMakes() throws {
    let reference = try Self.reference.get()
    for (index, document) in Self.documents.enumerated() {
      let html = String(decoding: Self.bodies[index].html, as: UTF8.self)
      guard !html.utf8.elementsEqual(reference[index].utf8) else { continue }
      Issue.record("document \(index):\n\(document)\n--- program\n\(reference[index])\n--- ours\n\(html)")
      return
    }
  }

  @Test func renderedBodiesDifferOnlyAsDocumented() throws {
    let reference = try Self.reference.get()
    let strings = Repository.templates(.vietnamese).set.strings
    for (index, document) in Self.documents.enumerated() {
      let body = Self.bodies[index]
      var resolved = ResolvedBody(body: body)
      resolved.links = body.links.map { _ in .unchanged }
      resolved.images = body.images.map { _ in MediaTarget(kind: .picture, href: "/x.jpg", source: "x.jpg") }
      resolved.citations = body.citations.map { _ in "/van-ban/x/" }
      let html = BodyText.html(of: resolved, strings: strings)
      let undone = UndoneBody(html, reference: reference[index]).html
      guard !undone.utf8.elementsEqual(reference[index].utf8) else { continue }
      Issue.record("document \(index):\n\(document)\n--- program\n\(reference[index])\n--- undone\n\(undone)")
      return
    }
  }

  /// The scanner pairs the marks of the tree with the tags of the HTML by their order alone.
  @Test func everyLinkImageAndHeadingOfTheHTMLHasItsMark() {
    for (index, document) in Self.documents.enumerated() {
      let output = Array(document.utf8).withUnsafeBufferPointer { CommonMark.render($0) }
      let tags = HTMLTags(String(decoding: output.html, as: UTF8.self)).tags
      let links = tags.count { $0.name == "a" && !$0.attributes.keys.contains { $0.hasPrefix("data-footnote") } }
      #expect(output.links.count == links, "links of document \(index)")
      #expect(output.images.count == tags.count { $0.name == "img" }, "images of document \(index)")
      let headings = tags.count { $0.name.count == 2 && $0.name.hasPrefix("h") && $0.name != "hr" }
      #expect(output.headings.count == headings, "headings of document \(index)")
      let body = Self.bodies[index]
      #expect(body.links.count == links && body.images.count == output.images.count, "body of document \(index)")
    }
  }

  @Test func slotsAreInOrderAndApart() {
    for (index, body) in Self.bodies.enumerated() {
      var position: Int32 = 0
      for slot in body.slots {
        if slot.start < position || slot.end < slot.start { Issue.record("slots of document \(index)") }
        position = slot.end
      }
      #expect(Int(position) <= body.html.count)
    }
  }
}
