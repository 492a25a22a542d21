import Testing

@testable import GuongRendering

/// The renderer held against swift-mustache.
@Suite struct ReferenceTests {
  @Test func pagesAreWhatSwiftMustacheMakesOfThem() {
    let templates = TestTemplates.set
    for page in SamplePages.all(templates) {
      let view = SamplePages.view(of: page, templates)
      let name = page.template.rawValue
      let own = String(decoding: templates.bytes(named: name, view), as: UTF8.self)
      #expect(withoutLineBreaks(own) == withoutLineBreaks(templates.reference(named: name, view)), "\(page.file)")
    }
  }

  @Test(arguments: [
    "{{x}}{{{fullHTML}}}{{&fullHTML}}", "{{#list}}{{x}}{{y}},{{/list}}{{^list}}none{{/list}}",
    "{{#flag}}a{{/flag}}{{^flag}}b{{/flag}}",
    "{{#inner}}{{x}}{{note}}{{#flag}}f{{/flag}}{{/inner}}",
    "{{#hasList}}1{{/hasList}}{{^hasNote}}2{{/hasNote}}",
    "{{< frame}}{{$one}}1{{x}}{{/one}}{{/frame}}", "{{< middle}}{{$one}}1{{/one}}{{/middle}}", "{{> part}}{{> part}}",
    "{{#x}}{{x}}{{/x}}{{#empty}}e{{/empty}}",
    "<a href=\"{{badURL}}\">{{lost}}{{#lost}}l{{/lost}}{{^lost}}m{{/lost}}", "{{note}}-{{x}}",
  ])
  func smallTemplatesAreWhatSwiftMustacheMakesOfThem(template: String) {
    let partials = [
      "frame": "[{{$one}}one{{/one}}|{{$two}}two{{x}}{{/two}}|{{> part}}]", "part": "<b>{{x}}</b>",
      "middle": "{{< frame}}{{$one}}middle{{/one}}{{$two}}2{{/two}}{{/frame}}",
    ]
    let inner = ProbeView(["x": .text("inner"), "note": .absent])
    let values: [String: ViewValue] = [
      "x": .text(HTMLEscapingTests.dangerous), "fullHTML": .html("<i>"),
      "list": .list([inner, ProbeView(["y": .text("y")])]),
      "flag": .flag(true), "inner": .view(inner), "empty": .text(""), "note": .absent, "badURL": .url("javascript:x"),
    ]
    let (own, other) = (UnknownKeys(), UnknownKeys())
    #expect(
      Probe.render(template, partials, values, unknownKeys: own)
        == Probe.reference(template, partials, values, unknownKeys: other))
    #expect(own.all == other.all)
  }

  private func withoutLineBreaks(_ text: String) -> String {
    String(text.split(separator: "\n").joined())
  }
}
