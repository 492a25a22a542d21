import Testing

@testable import GuongRendering

@Suite struct HTMLEscapingTests {
  /// Every scalar that joins the character before it, so that a comparison by characters would overlook the quote.
  static let joining: [Unicode.Scalar] = (UInt32(0x80)...0xE01EF).compactMap(Unicode.Scalar.init).filter {
    "\"\(Character($0))".count == 1 || String(String.UnicodeScalarView(["\"", $0])).count == 1
  }

  static let dangerous = "\"\u{301}><script\u{308}>'\u{323}&\u{309}"
  static let harmless = "&quot;\u{301}&gt;&lt;script\u{308}&gt;&#39;\u{323}&amp;\u{309}"

  @Test func escapesTheFiveCharacters() {
    #expect(HTMLEscaping.escape("& < > \" '") == "&amp; &lt; &gt; &quot; &#39;")
  }

  @Test func leavesOtherTextAsItIs() {
    for text in ["", "Ủy ban nhân dân huyện", "Đ\u{323}ô\u{302}", "a/b?c=d;e", "👩🏽‍🌾"] {
      #expect(Array(HTMLEscaping.escape(text).utf8) == Array(text.utf8))
    }
  }

  @Test func escapesAQuoteBeforeEveryJoiningScalar() {
    #expect(Self.joining.count > 1_000)
    for scalar in Self.joining {
      let text = String(String.UnicodeScalarView(["\"", scalar]))
      let bytes = Array(HTMLEscaping.escape(text).utf8)
      #expect(!bytes.contains(UInt8(ascii: "\"")), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func escapesInPages() {
    #expect(
      Probe.render("<p title=\"{{x}}\">{{x}}</p>", [:], values) == "<p title=\"\(Self.harmless)\">\(Self.harmless)</p>")
  }

  @Test func escapesInPartials() {
    #expect(
      Probe.render("{{x}}{{> part}}{{x}}", ["part": "<b>{{x}}</b>"], values)
        == "\(Self.harmless)<b>\(Self.harmless)</b>\(Self.harmless)")
  }

  @Test func escapesInPartialsOfPartials() {
    let partials = ["part": "{{> inner}}", "inner": "{{x}}"]
    #expect(Probe.render("{{> part}}", partials, values) == Self.harmless)
  }

  @Test func escapesInInheritedBlocksAndTheirDefaults() {
    let parent = "<i>{{$one}}-{{/one}}</i><b>{{$two}}{{x}}{{/two}}</b>{{x}}"
    let page = "{{< parent}}{{$one}}{{x}}{{/one}}{{/parent}}"
    #expect(
      Probe.render(page, ["parent": parent], values)
        == "<i>\(Self.harmless)</i><b>\(Self.harmless)</b>\(Self.harmless)")
  }

  @Test func escapesInSectionsAndLists() {
    let list = ViewValue.list([ProbeView(values), ProbeView(values)])
    let page = "{{#list}}{{x}}{{/list}}{{#one}}{{x}}{{/one}}{{^none}}{{x}}{{/none}}"
    let all: [String: ViewValue] = [
      "list": list, "one": .view(ProbeView(values)), "none": .absent, "x": .text(Self.dangerous),
    ]
    #expect(Probe.render(page, [:], all) == String(repeating: Self.harmless, count: 4))
  }

  @Test func escapesStringsOfTheCatalogue() {
    #expect(
      Probe.render("<p title=\"{{strings.a}}\">", strings: ["a": Self.dangerous]) == "<p title=\"\(Self.harmless)\">")
  }

  private let values: [String: ViewValue] = ["x": .text(HTMLEscapingTests.dangerous)]
}
