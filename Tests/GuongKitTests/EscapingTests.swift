import Foundation
import GuongModel
import GuongRendering
import GuongTestSupport
import Testing

/// What attackers write, in every field that takes text: a page keeps the tags that it has with harmless text.
@Suite struct EscapingTests {
  static let vectors = [
    "<script>alert(1)</script>", "<SCRIPT SRC=//x.vn/a.js></SCRIPT>", "<img src=x onerror=alert(1)>",
    "\"><script>alert(1)</script>", "'><script>alert(1)</script>", "\" onmouseover=\"alert(1)",
    "' onmouseover='alert(1)",
    "\u{22}\u{301} onmouseover=alert(1) x=", "\"\u{308}><b>", "'\u{323} onclick=alert(1)",
    "<\u{338}script>alert(1)</script>",
    "&\u{301}lt;script>", ">\u{309}<b>", "</title><script>alert(1)</script>", "</script><script>alert(1)</script>",
    "</textarea><b>", "--><script>alert(1)</script>", "]]><b>", "<svg/onload=alert(1)>",
    "<svg><script>alert(1)</script>",
    "<iframe src=javascript:alert(1)>", "<a href=javascript:alert(1)>x</a>", "javascript:alert(1)",
    "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)", "data:text/html,<b>", "vbscript:x",
    "<math><mi//xlink:href=\"data:x,<b>\">", "<body onload=alert(1)>", "<style>@import 'x'</style>",
    "<link rel=stylesheet href=//x.vn>", "<meta http-equiv=refresh content=0>", "<base href=//x.vn/>", "<!--<b>-->",
    "<![CDATA[<b>]]>", "<?xml version=\"1.0\"?>", "{{title}}", "{{{bodyHTML}}}", "{{> page}}", "${alert(1)}",
    "`alert(1)`",
    "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;", "%3Cscript%3E", "\u{2028}alert(1)\u{2029}",
    "\u{202E}<b>", "\u{FEFF}<b>", "\u{0}<b>", "\u{1}\u{8}<b>", "\u{FFFE}<b>", "<b\u{A0}onclick=x>",
    "<x onclick=alert(1)//",
    "<", "\"", "&", "\\\"><b>", "\u{1F469}\u{200D}<b>", "</p></div></main><b>", "\r\n<b>",
  ]

  private static let harmless = "lành"

  /// Every text field of every kind of file holds `text`; addresses are fixed by slugs.
  private static func site(_ text: String, language: String) -> TestSite {
    let value = quoted(text)
    var site = TestSite()
    site.add(
      TestSite.sitePath,
      """
      name: \(value)
      tagline: \(value)
      organisation: \(value)
      short_organisation: \(value)
      description: \(value)
      base_url: https://guong.example.vn/
      language: \(language)
      campaign: td
      licence: \(value)
      columns: [{id: nguoi-tot, name: \(value), short_name: \(value), description: \(value)}]
      fields: [{id: giao-duc, name: \(value)}]
      navigation: [{title: \(value), link: /bai/}]
      footer: [{title: \(value), link: /bai/}]
      contact: {address: \(value), phone: \(value), email: \(value)}

      """)
    let cell = "\"" + text.replacing("\"", with: "\"\"") + "\""
    site.add(
      TestSite.unitsPath,
      "id,name,kind,parent,valid_from,valid_to,successor\nninh-hai,\(cell),district,,,,xa\nxa,\(cell),commune,ninh-hai,,,\n"
    )
    site.add(
      "content/organisations.yaml",
      "- {id: noi-vu, name: \(value), short_name: \(value), unit: ninh-hai}\n- {id: xa, name: \(value), parent: noi-vu}\n"
    )
    let common = """
      title: \(value)
      summary: \(value)
      author: \(value)
      photos_by: \(value)
      source: \(value)
      editor: \(value)
      cleared_by: \(value)
      sample: true
      synthetic: true
      picture: {file: a.png, alt: \(value), caption: \(value), credit: \(value)}
      attachments: [{file: a.pdf, title: \(value)}]
      """
    func add(_ path: String, _ keys: String, _ body: String) {
      site.add(path, "---\n\(common)\n\(keys)\n---\n\n\(body)\n")
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      site.add(folder + "/a.png", "x")
      site.add(folder + "/a.pdf", "x")
    }
    let subject = "{name: \(value), kind: cá nhân, role: \(value), unit: ninh-hai, group: nông dân, sort_key: \(value)}"
    add(
      "content/stories/dao.md",
      "date: 2025-02-01\ncolumn: nguoi-tot\nmovements: thi-dua\nfields: giao-duc\ntags: [\(value)]\nunit: ninh-hai\n"
        + "subjects: [\(subject)]\nfeatured: true\naliases: /cu/", "Theo 252/KH-UBND.")
    add("content/stories/mai.md", "date: 2025-02-02\ncolumn: nguoi-tot\nmovements: thi-dua", "Bài.")
    add(
      "content/movements/thi-dua.md", "short_title: \(value)\nperiod: 2021-2025\ndocuments: ../documents/kh.md", "Bài.")
    add(
      "content/documents/kh.md",
      "type: KH\nnumber: 252/KH-UBND\ndate: 2024-07-19\nissuer: \(value)\nsubject: \(value)\nreplaced_by: kh-2.md",
      "Bài.")
    add(
      "content/documents/kh-2.md", "type: CT\nnumber: \(value)\ndate: 2024-07-20\nissuer: \(value)\nsubject: \(value)",
      "")
    add(
      "content/bulletins/so-1.md", "number: 1\ndate: 2025-02-10\nstories: [../stories/dao.md, ../stories/mai.md]",
      "Lời.")
    add("content/pages/gop-y.md", "", "Bài.")
    add(
      "content/campaigns/td/campaign.md",
      """
      short_title: \(value)
      launched_by: \(value)
      period: {from: 2025-01-01, to: 2025-12-31}
      purpose: [\(value)]
      requirements: [\(value)]
      objectives: [\(value)]
      themes: [{title: \(value), items: [\(value)]}]
      solutions: [\(value), {title: \(value), items: [\(value)]}]
      legal_basis: ../../documents/kh.md
      duties: [{organisation: noi-vu, section: \(value), items: [{text: \(value), due: 2025-03-15, deliver_to: xa}, \(value)]}]
      """, "Bài.")
    site.add(
      "content/campaigns/td/events.yaml",
      "- {id: dh, title: \(value), when: \(value), place: \(value), organiser: noi-vu, description: \(value), document: ../../documents/kh.md}\n"
        + "- {id: hn, title: \(value), date: 2025-03-20, place: \(value), kind: hội nghị}\n")
    site.add(
      "content/stories/go.md",
      "---\ntitle: Gỡ\ndate: 2025-02-01\nsummary: x\ncolumn: nguoi-tot\nauthor: x\nstatus: gỡ\n"
        + "withdrawal: {date: 2025-02-20, reason: \(value)}\n---\n\nBài.\n")
    return site
  }

  /// As a double-quoted YAML scalar.
  private static func quoted(_ text: String) -> String {
    "\""
      + text.unicodeScalars.map { scalar in
        switch scalar {
        case "\"", "\\": "\\\(scalar)"
        case "\u{20}"..."\u{7E}", "\u{A0}"..."\u{2027}", "\u{2030}"..."\u{D7FF}", "\u{1F300}"..."\u{1FAFF}": "\(scalar)"
        default:
          "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
            + String(scalar.value, radix: 16)
        }
      }.joined() + "\""
  }

  /// The tags of every page, with the names of their attributes.
  private static func shape(_ site: Site, _ output: [String: [UInt8]]) -> [String: [String]] {
    let tagSlugs = site.lists.tags.map(\.slug)
    var shapes: [String: [String]] = [:]
    for (path, bytes) in output where path.hasSuffix(".html") {
      let page = HTMLTags(String(decoding: bytes, as: UTF8.self))
      // The address of a tag is made of its name.
      let name = tagSlugs.reduce(path) { $0.replacing("the/\($1)/", with: "the/TAG/") }
      shapes[name] =
        page.faults + page.tags.map { "\($0.name) \($0.attributes.keys.sorted().joined(separator: " "))" }
    }
    return shapes
  }

  private static let expected: [String: [String]] = {
    let made = site(harmless, language: "vi").site()
    return shape(made, RenderedOutput.files(of: made))
  }()

  @Test func theHarmlessSiteHasEveryKindOfPageAndNoFault() {
    let site = Self.site(Self.harmless, language: "vi")
    #expect(site.findings() == [])
    #expect(Self.expected.count >= 25)
    for part in [
      "bai/dao/", "bai/go/", "cu/", "thi-dua/td/", "van-ban/kh/", "ban-tin/so-1/", "don-vi/xa/", "su-kien/", "the/TAG/",
    ] {
      #expect(Self.expected[part + "index.html"] != nil, "\(part)")
    }
  }

  @Test(arguments: vectors)
  func pagesKeepTheirShape(vector: String) throws {
    let site = Self.site("\(Self.harmless) \(vector) \(Self.harmless)", language: "vi")
    let errors = site.diagnostics().filter { $0.severity != .warning }
    #expect(errors == [], "\(errors.map(\.rule.code))")
    let unknownKeys = UnknownKeys()
    let made = site.site()
    let output = RenderedOutput.files(of: made, unknownKeys: unknownKeys)
    let shape = Self.shape(made, output)
    #expect(Set(shape.keys) == Set(Self.expected.keys))
    for (path, tags) in shape where tags != Self.expected[path] {
      let other = zip(tags, Self.expected[path] ?? []).first { $0 != $1 }
      Issue.record("\(path): \(other.map { "\($0) for \($1)" } ?? "more or fewer tags")")
    }
    #expect(unknownKeys.all == [])
    for (path, bytes) in output {
      if path.hasSuffix(".xml") { #expect(XMLDocumentText(bytes).error == nil, "\(path)") }
      if path.hasSuffix(".json") { #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) } }
      guard path.hasSuffix(".html") else { continue }
      #expect(Self.dangers(bytes) == [], "\(path)")
      for match in String(decoding: bytes, as: UTF8.self).matches(of: /ld\+json">(.*?)<\/script>/) {
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(match.output.1.utf8)) }
      }
    }
  }

  /// In Markdown the text may make tags of its own, but none that runs code.
  @Test(arguments: vectors)
  func bodiesRunNoCode(vector: String) {
    let bodies = [
      vector, "[x](\(vector))", "![x](\(vector))", "<\(vector)>", "## \(vector)", "|\(vector)|\n|-|\n|\(vector)|",
      "[x]: \(vector)\n\n[x]", "`\(vector)`\n\n    \(vector)\n\n```\(vector)\n```",
    ]
    var site = TestSite()
    for (index, body) in bodies.enumerated() { site.addPage("thu-\(index)", body: body) }
    let output = site.output()
    // A body whose link or picture leads nowhere is held back, which is safe too; the plain ones are always there.
    #expect(output["thu-0/index.html"] != nil && output["thu-7/index.html"] != nil)
    for (index, body) in bodies.enumerated() {
      guard let page = output["thu-\(index)/index.html"] else { continue }
      #expect(Self.dangers(page) == [], "\(body)")
      #expect(HTMLTags(String(decoding: page, as: UTF8.self)).faults == [], "\(body)")
    }
  }

  /// Tags and attributes that run code, beyond the templates' own script and structured data.
  private static func dangers(_ bytes: [UInt8]) -> [String] {
    HTMLTags(String(decoding: bytes, as: UTF8.self)).tags.flatMap { tag -> [String] in
      var found: [String] = []
      if ["iframe", "object", "embed", "base", "style", "form", "math", "body onload"].contains(tag.name) {
        found.append(tag.name)
      }
      if tag.name == "script", tag.attributes["src"]?.hasPrefix("/tai-nguyen/page-") != true,
        tag.attributes["type"] != "application/ld+json"
      {
        found.append("script \(tag.attributes)")
      }
      for (name, value) in tag.attributes {
        if name.hasPrefix("on") || name == "style" || name == "srcdoc" { found.append("\(name)=\(value)") }
        let scheme = value.filter { !$0.isWhitespace && $0 != "\0" }.lowercased()
        if ["href", "src", "action", "content"].contains(name),
          ["javascript:", "vbscript:", "data:text"].contains(where: scheme.hasPrefix)
        {
          // A description may quote anything: it is never followed.
          if name != "content" { found.append("\(name)=\(value)") }
        }
      }
      return found
    }
  }
}
