import Foundation
import Testing

@testable import GuongRendering

@Suite struct StructuredDataTests {
  static let hard = "</script><!-- \"\u{301} \\ & \u{2028}\u{2029}\n\0 Ủy ban 👩🏽‍🌾"

  @Test func nothingInsideEndsTheScript() {
    let html = data.html
    #expect(html.split(separator: "<", omittingEmptySubsequences: false).count == 3)
    #expect(html.hasPrefix("<script type=\"application/ld+json\">{"))
    #expect(html.hasSuffix("}</script>"))
  }

  @Test func theTextComesBackAsItWas() throws {
    let json = data.html.dropFirst("<script type=\"application/ld+json\">".count).dropLast("</script>".count)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let headline = try #require(object["headline"] as? String)
    #expect(Array(headline.utf8) == Array(Self.hard.utf8))
    #expect((object["author"] as? [String: String])?["name"] == Self.hard)
    #expect(object["image"] == nil)
  }

  private let data = StructuredData(
    headline: hard, summary: hard, url: "https://guong.example.vn/bai/a/", published: "2025-02-28", author: hard,
    publisher: "Gương sáng Ninh Hải", language: "vi")
}
