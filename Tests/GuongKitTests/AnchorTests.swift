import GuongTestSupport
import Testing

/// Headings must not take the anchors that templates have on the same page.
@Suite struct AnchorTests {
  private static let anchors: [String] = {
    let templates = Repository.files(below: "templates").filter { $0.key.hasSuffix(".mustache") }
    let ids = templates.values.flatMap { bytes in
      String(decoding: bytes, as: UTF8.self).matches(of: /id="([a-z0-9-]+)"/).map { String($0.output.1) }
    }
    return Set(ids).sorted()
  }()

  @Test func noHeadingTakesAnAnchorOfTheTemplates() {
    #expect(Self.anchors.contains("noi-dung") && Self.anchors.count > 20)
    let body =
      Self.anchors.map { "## \($0.replacing("-", with: " "))\n\nBài.\n" }.joined(separator: "\n") + "\n## fn 1\n"
    var site = TestSite()
    site.addStory("dao", keys: "attachments:\n  - file: a.pdf", body: body)
    site.add("content/stories/a.pdf", "x")
    site.addPage("gop-y", body: body)
    site.addDocument("kh", body: body)
    site.add("content/movements/thi-dua.md", "---\ntitle: Thi đua\ndocuments: ../documents/kh.md\n---\n\n\(body)\n")
    site.add(
      "content/bulletins/so-1.md",
      "---\ntitle: Số 1\nnumber: 1\ndate: 2025-02-01\nstories: ../stories/dao.md\n---\n\n\(body)\n")
    site.add(
      "content/campaigns/td/campaign.md",
      "---\ntitle: Thi đua\nperiod: {to: 2025-12-31}\npurpose: a\nrequirements: a\nobjectives: a\nthemes: a\nsolutions: a\nlegal_basis: ../../documents/kh.md\n---\n\n\(body)\n"
    )
    #expect(site.findings() == [])
    for (path, bytes) in site.output() where path.hasSuffix(".html") {
      let ids = HTMLTags(String(decoding: bytes, as: UTF8.self)).values(of: "id")
      let twice = Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }.keys.sorted()
      #expect(twice == [], "\(path)")
    }
  }
}
