import Testing

@testable import GuongRendering

@Suite struct PlaceholderCheckTests {
  @Test(arguments: [
    ("<p class={{x}}>", PlaceholderFault.unquotedAttribute),
    ("<p class=a{{x}}>", .unquotedAttribute),
    ("<p {{x}}>", .tagMarkup),
    ("<p {{x}}=\"1\">", .tagMarkup),
    ("<{{x}}>", .tagMarkup),
    ("<a onclick=\"go('{{x}}')\">", .codeAttribute),
    ("<a ONCLICK='{{x}}'>", .codeAttribute),
    ("<p style=\"color:{{x}}\">", .codeAttribute),
    ("<iframe srcdoc=\"{{x}}\">", .codeAttribute),
    ("<a href=\"{{x}}\">", .addressNeedsURLKey),
    ("<img src='{{x}}'>", .addressNeedsURLKey),
    ("<a href=\"javascript:{{x}}\">", .addressNeedsURLKey),
    ("<a href=\"{{baseURL}}{{x}}\">", .addressNeedsURLKey),
    ("<script>var a = \"{{x}}\"</script>", .scriptOrStyle),
    ("<style>p{color:{{x}}}</style>", .scriptOrStyle),
    ("<!-- {{x}} -->", .comment),
    ("<p title=\"{{{textHTML}}}\">", .rawOutsideText),
    ("<title>{{{textHTML}}}</title>", .rawOutsideText),
    ("<p>{{{x}}}</p>", .rawNeedsHTMLKey),
    ("<p>{{&x}}</p>", .rawNeedsHTMLKey),
  ])
  func refuses(template: String, place: PlaceholderFault) {
    guard case .unsafePlaceholder(_, let found)? = Probe.kinds(template).first else {
      Issue.record("\(template): \(Probe.kinds(template))")
      return
    }
    #expect(found == place, "\(template)")
  }

  @Test(arguments: [
    "<p>{{x}}</p>", "<p class=\"a {{x}} b\">", "<p class='{{x}}'>", "<title>{{x}}</title>",
    "<a href=\"{{pageURL}}\">", "<img src=\"{{url}}\" srcset=\"{{srcset}}\">", "<a href=\"#fn-{{x}}\">",
    "<a href=\"mailto:{{x}}\">",
    "<p>{{{bodyHTML}}}</p>", "<li{{#a}} class=\"b\"{{/a}}>",
    "<img alt=\"\"{{#a}} width=\"{{x}}\"{{/a}}{{#b}} height=\"{{x}}\"{{/b}}>",
    "<script src=\"{{scriptURL}}\" defer></script>{{x}}", "<!-- note -->{{x}}", "<p>1 < 2 {{x}}</p>",
    "<input disabled>{{x}}",
    "<style>p { color: red }</style><p>{{x}}</p>", "<br/>{{x}}", "<p data-a=1>{{x}}</p>",
  ])
  func accepts(template: String) {
    #expect(Probe.kinds(template) == [])
  }

  @Test(arguments: [
    "<p class=\"{{#a}}\">{{/a}}", "{{#a}}<p {{/a}}>", "<p {{#a}}title=\"{{/a}}\">", "<li{{#a}}b{{/a}}>",
    "<p class=\"a\"{{#a}}b{{/a}}>",
    "{{#a}}<script>{{/a}}</script>", "<p class=\"a", "<script>", "{{^a}}<textarea>{{/a}}</textarea>",
  ])
  func refusesSectionsAndFilesThatCutMarkup(template: String) {
    #expect(
      Probe.kinds(template).contains {
        if case .unbalancedMarkup = $0 { true } else { false }
      }, "\(template)")
  }

  @Test func refusesPartialsInsideTags() {
    #expect(Probe.kinds("<p class=\"{{> a}}\">", ["a": "b"]).count == 1)
  }
}
