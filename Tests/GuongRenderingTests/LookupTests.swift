import Testing

@testable import GuongRendering

@Suite struct LookupTests {
  @Test func anAbsentValueStopsTheLookup() {
    let inner = ProbeView(["note": .absent])
    let values: [String: ViewValue] = ["item": .view(inner), "note": .text("outer")]
    #expect(Probe.render("{{#item}}[{{note}}{{#note}}x{{/note}}{{^note}}-{{/note}}]{{/item}}", [:], values) == "[-]")
  }

  @Test func aKeyOfAnOuterViewIsFound() {
    let values: [String: ViewValue] = ["item": .view(ProbeView([:])), "note": .text("outer")]
    #expect(Probe.render("{{#item}}{{note}}{{/item}}", [:], values) == "outer")
  }

  @Test func aKeyThatNobodyKnowsIsNotedAndEmpty() {
    let unknownKeys = UnknownKeys()
    let page = "[{{lost}}{{#gone}}x{{/gone}}{{^away}}y{{/away}}{{> part}}]"
    let text = Probe.render(page, ["part": "{{#hasMore}}z{{/hasMore}}"], ["x": .absent], unknownKeys: unknownKeys)
    #expect(text == "[y]")
    #expect(unknownKeys.all == ["page: away", "page: gone", "page: hasMore", "page: lost"])
  }

  @Test func emptyValuesAreFalseAndHasTellsThem() {
    let values: [String: ViewValue] = [
      "text": .text(""), "list": .list([ProbeView]()), "flag": .flag(false), "fullHTML": .html("<b>"),
      "items": .list([ProbeView([:])]),
    ]
    let page =
      "{{#text}}1{{/text}}{{#list}}2{{/list}}{{#flag}}3{{/flag}}{{#hasText}}4{{/hasText}}{{#hasList}}5{{/hasList}}{{#hasFullHTML}}6{{/hasFullHTML}}{{#hasItems}}7{{/hasItems}}{{^hasText}}8{{/hasText}}"
    #expect(Probe.render(page, [:], values) == "678")
  }

  @Test func addressesThatRunCodeAreNotShown() {
    let bad = [
      "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "data:text/html,x",
      "vbscript:x",
    ]
    for address in bad { #expect(link(address) == "<a href=\"#\">", "\(address)") }
  }

  @Test func ordinaryAddressesAreShown() {
    let good = [
      "", "/bai/a/", "../a:b/", "a/b", "anh.jpg 600w, b:c 2x", "?a:b", "#a:b", "https://x.vn/", "HTTP://x.vn",
      "mailto:a@b.vn", "tel:+84259",
    ]
    for address in good { #expect(link(address) == "<a href=\"\(address)\">") }
    #expect(link("/?a=1&b=\"2\"") == "<a href=\"/?a=1&amp;b=&quot;2&quot;\">")
  }

  private func link(_ address: String) -> String {
    Probe.render("<a href=\"{{linkURL}}\">", [:], ["linkURL": .url(address)])
  }
}
