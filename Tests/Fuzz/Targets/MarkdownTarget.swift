import Foundation
import GuongKit
import GuongModel
import GuongParsing
import GuongRendering
import GuongTestSupport

/// A story's text through the whole pipeline: pages are UTF-8, well-formed and balanced, carry no script and no address with
/// one; feeds are XML and JSON.
struct MarkdownTarget: FuzzTarget {
  let name = "markdown"
  let words = [
    "[x](tot.md)", "[x](javascript:alert(1))", "<script>", "</script>", "<img src=x onerror=alert(1)>",
    "![a](b.png \"c\")", "[^1]",
    "[^1]: x\n", "| a | b |\n|---|:-:|\n| 1 | 2 |\n", "## Mục\n", "# ", "> ", "- [x] ", "1. ", "```\nx\n```\n", "~~x~~",
    "**đậm**", "*x*",
    "Kế hoạch số 252/KH-UBND", "https://a.vn/x?y=1&z=2", "www.a.vn", "a@b.vn", "<https://x.vn>", "&lt;", "&#60;",
    "&nbsp;",
    "[a]: /bai/ 'b'\n", "[a]", "[x](#mot)", "[x](<a b>)", "---\n", "***\n", "===\n", "    x\n", "\\", "  \n", "<!--",
    "-->", "<![CDATA[",
    "<div>", "MẬT", "data:text/html,x", "[x](//y.vn)", "[x](../../../etc/passwd)", "[x](/bai/)", "![](x)", "{{title}}",
    "\"><b ", "' onclick='",
  ]

  private static let story = "bai/thu/index.html"

  func check(_ input: [UInt8], _ trail: inout Trail) throws {
    var site = TestSite()
    site.addStory("tot")
    site.addDocument("ke-hoach")
    let head = "---\ntitle: Thử\ndate: 2025-02-01\nsummary: Tóm tắt.\ncolumn: nguoi-tot\nauthor: Ban biên tập\n---\n\n"
    site.add("content/stories/thu.md", bytes: Array(head.utf8) + input)
    let source = site.source
    let (loaded, diagnostics) = LoadedSite.load(
      source, now: site.instant, options: site.options, workers: 1,
      markdown: .isolating(executable: "/proc/self/exe"))
    for diagnostic in diagnostics { trail.note(diagnostic.rule.code) }
    try Shown.check(diagnostics) { try? source.read($0, limit: .max).get() }
    guard let loaded else { throw Violation(text: "a story cost the whole site: \(diagnostics)") }
    let rendered = RenderedSite(loaded.site, templates: Repository.templates(.vietnamese), workers: 1)
    for plan in rendered.plans where Self.isChecked(plan.address.file) {
      try check(plan.address.file, rendered.bytes(plan), &trail)
    }
  }

  /// The pages that hold something of the story.
  private static func isChecked(_ file: String) -> Bool {
    [story, "index.html", "feed.xml", "feed.json", "bai/index.html", "van-ban/ke-hoach/index.html"].contains(file)
  }

  private func check(_ file: String, _ bytes: [UInt8], _ trail: inout Trail) throws {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Violation(text: "\(file) is not UTF-8") }
    if file.hasSuffix(".xml") {
      let fault = XMLDocumentText(bytes).error
      return try Violation.unless(fault == nil, "\(file): \(fault ?? "")")
    }
    if file.hasSuffix(".json") {
      let value = try? JSONSerialization.jsonObject(with: Data(bytes))
      return try Violation.unless(value is [String: Any], "\(file) is not JSON")
    }
    let tags = HTMLTags(text)
    try Violation.unless(tags.faults.isEmpty, "\(file): \(tags.faults)")
    try Violation.unless(tags.unbalanced == nil, "\(file): \(tags.unbalanced ?? "") is not balanced")
    let ids = tags.values(of: "id")
    try Violation.unless(Set(ids).count == ids.count, "\(file): an id twice: \(ids)")
    for tag in tags.tags { try check(tag, in: file) }
    if file == Self.story { for name in Set(tags.tags.map(\.name)) { trail.note("<\(name)>") } }
  }

  private func check(_ tag: HTMLTags.Tag, in file: String) throws {
    if tag.name == "script" {
      // The template's own: a file of the site, or data that is no program.
      let isOwn = tag.attributes["src"]?.hasPrefix("/tai-nguyen/") == true
      let isData = tag.attributes["type"] == "application/ld+json"
      try Violation.unless(isOwn || isData, "\(file): a script")
    }
    try Violation.unless(
      !["iframe", "object", "embed", "base", "style", "math"].contains(tag.name), "\(file): <\(tag.name)>")
    for (key, value) in tag.attributes {
      try Violation.unless(!key.hasPrefix("on"), "\(file): \(key)")
      guard ["href", "src", "action", "formaction", "srcset", "poster"].contains(key) else { continue }
      // What a browser passes over at the start of an address and within its scheme.
      let address = String(String.UnicodeScalarView(value.unicodeScalars.filter { $0.value > 0x20 })).lowercased()
      let isProgram = ["javascript:", "vbscript:", "data:", "file:"].contains { address.hasPrefix($0) }
      try Violation.unless(!isProgram, "\(file): \(key)=\(value)")
    }
  }
}
