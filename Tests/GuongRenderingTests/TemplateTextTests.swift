import Testing

@testable import GuongRendering

@Suite struct TemplateTextTests {
  @Test func dropsIndentationButNotInsidePre() {
    let page = "<div>\n    <p>a</p>\n\t{{> part}}\n<pre>\n  x\n    y</pre>\n  <p>b</p></div>"
    #expect(
      Probe.render(page, ["part": "  <i>\n    c</i>\n"])
        == "<div>\n<p>a</p>\n<i>\nc</i><pre>\n  x\n    y</pre>\n<p>b</p></div>")
  }

  @Test func rawHTMLKeepsItsOwnIndentation() {
    let body = "<pre><code>a\n    b\n</code></pre>"
    let text = Probe.render("<div>\n  {{> part}}\n</div>", ["part": "{{{bodyHTML}}}"], ["bodyHTML": .html(body)])
    #expect(text == "<div>\n\(body)</div>")
  }

  @Test func readsCRLFAndByteOrderMarks() {
    #expect(Probe.render("\u{FEFF}<p>\r\n{{x}}\r\n</p>", [:], ["x": .text("a")]) == "<p>\na\n</p>")
  }

  @Test func aPartialsLastLineBreakIsNotPartOfIt() {
    #expect(Probe.render("<b>{{> part}}</b>", ["part": "a\n"]) == "<b>a</b>")
  }

  @Test func commentsLeaveNothingBehind() {
    #expect(Probe.render("<p>a{{! note {x} }}b</p>") == "<p>ab</p>")
  }

  @Test func stringsAreFilledInWhenLoading() {
    #expect(Probe.render("<p>{{strings.hello}}</p>", strings: ["hello": "Xin chào"]) == "<p>Xin chào</p>")
  }
}
