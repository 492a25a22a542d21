import Foundation
import GuongKit
import GuongModel
import GuongRendering
import GuongTestSupport
import Testing

/// What attackers write, in every field that takes text: a page keeps the tags that it has with harmless text.
@Suite struct EscapingTests {
  /// Every twenty-seventh: scripts/checks/escaping.py puts them through the finished program, which is much faster.
  static let vectors = stride(from: 0, to: HostileSite.vectors.count, by: 27).map { HostileSite.vectors[$0] }

  private static let harmless = "lành"

  /// The tags of every page, with the names of their attributes.
  private static func shape(_ site: Site, _ output: [String: [UInt8]]) -> [String: [String]] {
    let tagSlugs = site.lists.tags.map(\.slug)
    var shapes: [String: [String]] = [:]
    for (path, bytes) in output where path.hasSuffix(".html") {
      let page = HTMLTags(String(decoding: bytes, as: UTF8.self))
      // The address of a tag is made of its name.
      let name = tagSlugs.reduce(path) { $0.replacing("the/\($1)/", with: "the/TAG/") }
      shapes[name] = page.faults + shape(page.tags)
    }
    return shapes
  }

  /// Of a drawing what charts never draw: a long text takes more lines, and other marks give way to it.
  private static func shape(_ tags: [HTMLTags.Tag]) -> [String] {
    var shape: [String] = []
    var isDrawing = false
    for tag in tags {
      let isMark =
        marks.contains(tag.name.hasPrefix("/") ? String(tag.name.dropFirst()) : tag.name)
        && tag.attributes.keys.allSatisfy(attributesOfMarks.contains)
      if !isDrawing || tag.name == "/svg" || !isMark {
        shape.append("\(tag.name) \(tag.attributes.keys.sorted().joined(separator: " "))")
      }
      isDrawing = tag.name == "svg" || (isDrawing && tag.name != "/svg")
    }
    return shape
  }

  private static let marks: Set<String> = ["title", "desc", "g", "defs", "pattern", "rect", "path", "circle", "text"]
  private static let attributesOfMarks: Set<String> = [
    "id", "class", "x", "y", "width", "height", "d", "cx", "cy", "r", "fill", "stroke", "stroke-width",
    "stroke-dasharray", "stroke-linejoin", "stroke-linecap", "stroke-opacity", "font-size", "font-weight",
    "font-style", "text-anchor", "patternunits",
  ]

  private static let expected: [String: [String]] = {
    let loaded = HostileSite.site(harmless).loadedSite()
    return shape(loaded.site, RenderedOutput.files(of: loaded))
  }()

  @Test func theHarmlessSiteHasEveryKindOfPageAndNoFault() {
    let site = HostileSite.site(Self.harmless)
    // The harmless text is no address either.
    #expect(site.findings().map(\.code) == ["link-unknown", "link-unknown", "alias-invalid"])
    #expect(HostileSite.vectors.count >= 150)
    #expect(Self.expected.count >= 25)
    for part in [
      "bai/dao/", "bai/go/", "cu/", "thi-dua/td/", "van-ban/kh/", "ban-tin/so-1/", "don-vi/xa/", "su-kien/", "the/TAG/",
      "thi-dua/td/chi-tieu/", "thi-dua/td/chi-tieu/muoi/", "thi-dua/td/cong-trinh/", "thi-dua/td/khen-thuong/",
      "thi-dua/td/cum-khoi/", "thi-dua/td/bao-cao-phai-gui/", "thi-dua/td/nhan-rong/", "co-quan/noi-vu/",
    ] {
      #expect(Self.expected[part + "index.html"] != nil, "\(part)")
    }
  }

  /// Not those that cite a document, which makes a link of ours.
  @Test(arguments: vectors.filter { !$0.contains("252/KH-UBND") })
  func pagesKeepTheirShape(vector: String) throws {
    let site = HostileSite.site("\(Self.harmless) \(vector) \(Self.harmless)")
    let errors = site.diagnostics().filter { $0.severity != .warning }
    #expect(errors == [], "\(errors.map(\.rule.code))")
    let unknownKeys = UnknownKeys()
    let loaded = site.loadedSite()
    let made = loaded.site
    let output = RenderedOutput.files(of: loaded, unknownKeys: unknownKeys)
    let shape = Self.shape(made, output)
    #expect(Set(shape.keys) == Set(Self.expected.keys))
    for (path, tags) in shape where tags != Self.expected[path] {
      let other = zip(tags, Self.expected[path] ?? []).first { $0 != $1 }
      Issue.record("\(path): \(other.map { "\($0) for \($1)" } ?? "more or fewer tags")")
    }
    #expect(unknownKeys.all == [])
    #expect(OutputDangers.find(in: output) == [])
  }

  /// In Markdown the text may make tags of its own, and alone it may be an address, but none that runs code.
  @Test(arguments: vectors)
  func theTextAloneAndInBodiesRunsNoCode(vector: String) {
    let output = HostileSite.site(vector, bodies: true).output()
    // A body whose link or picture leads nowhere is held back, which is safe too; code is always there.
    #expect(output["bai/than-25/index.html"] != nil)
    #expect(OutputDangers.find(in: output) == [])
  }

  @Test(arguments: [
    "<script>fire()</script>", "<p onclick=\"x\">", "<a href=\"javascript:x\">", "<a href=\" java\nscript:x\">",
    "<img src=\"//xau.example.net/a\">", "<iframe>", "<form action=\"/\">", "<p style=\"color:red\">",
    "<p title=\"a\"b>",
    "<meta http-equiv=\"refresh\" content=\"0; url=https://xau.example.net/\">", "<svg onload=\"x\">",
    "<base href=\"/\">",
  ])
  func theDetectorSees(danger: String) {
    #expect(OutputDangers.find(in: ["a.html": Array("<!doctype html><p>\(danger)".utf8)]) != [])
  }

  @Test(arguments: [
    ("a.xml", "<a>&b;</a>"), ("a.json", "{\"a\":\"\n\"}"),
    ("feed.json", #"{"items":[{"content_html":"<b onclick=\"x\">"}]}"#),
    ("feed.xml", "<rss><content:encoded xmlns:content=\"x\">&lt;script&gt;</content:encoded></rss>"),
    ("a.html", "<!doctype html><script type=\"application/ld+json\">{</script>"),
  ])
  func theDetectorSeesIntoFeeds(path: String, text: String) {
    #expect(OutputDangers.find(in: [path: Array(text.utf8)]) != [])
  }
}
