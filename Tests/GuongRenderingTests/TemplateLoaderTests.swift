import Testing

@testable import GuongRendering

@Suite struct TemplateLoaderTests {
  @Test func refusesBytesThatAreNotUTF8() {
    let file = TemplateFile(path: "templates/page.mustache", bytes: [0x61, 0xFF])
    guard case .refused(let faults) = TemplateSet.load(files: [file], strings: StringCatalogue([:]), required: [])
    else {
      Issue.record("loaded")
      return
    }
    #expect(faults == [TemplateFault(file: "templates/page.mustache", line: 1, column: 1, kind: .invalidUTF8)])
  }

  @Test(arguments: ["<p>{{name</p>", "{{}}", "{{{bodyHTML}}", "{{"])
  func refusesTagsThatAreNotTags(template: String) {
    #expect(Probe.kinds(template) == [.malformedTag])
  }

  @Test func namesLineAndColumnInCharacters() {
    let faults = Probe.faults("<p>\r\nĐiển hình {{/x}}\r\n")
    #expect(faults.first?.line == 2)
    #expect(faults.first?.column == 11)
    #expect(faults.first?.kind == .unexpectedClose(name: "x"))
  }

  @Test func refusesSectionsThatStayOpen() {
    #expect(Probe.kinds("{{#a}}<p>") == [.unclosedSection(name: "a")])
    #expect(Probe.kinds("{{#a}}{{#b}}{{/a}}{{/b}}").contains(.unexpectedClose(name: "a")))
  }

  @Test(arguments: [
    "{{=<% %>=}}", "{{% CONTENT_TYPE:TEXT}}", "{{> *name}}", "{{uppercased(x)}}", "{{.}}", "{{a.b}}",
    "{{#strings.a}}{{/strings.a}}",
  ])
  func refusesTagsThatCannotBeChecked(template: String) {
    guard case .unsupportedTag? = Probe.kinds(template).first else {
      Issue.record("\(Probe.kinds(template))")
      return
    }
  }

  @Test func refusesUnknownPartialsAndParents() {
    #expect(Probe.kinds("{{> nothing}}") == [.unknownPartial(name: "nothing")])
    #expect(Probe.kinds("{{< nothing}}{{/nothing}}") == [.unknownPartial(name: "nothing")])
    #expect(Probe.kinds("{{> part}}", ["part": ""]) == [])
  }

  @Test func refusesPartialsThatIncludeThemselves() {
    #expect(Probe.kinds("{{> a}}", ["a": "{{> b}}", "b": "{{#x}}{{> a}}{{/x}}"]) == [.partialCycle(name: "a")])
    #expect(Probe.kinds("{{> page}}") == [.partialCycle(name: "page")])
  }

  @Test func refusesASetThatLacksAPageOrAString() {
    guard case .refused(let faults) = TemplateSet.load(files: [], strings: StringCatalogue([:])) else {
      Issue.record("loaded")
      return
    }
    #expect(faults.contains { $0.kind == .missingTemplate(name: "not-found") })
    #expect(faults.contains { $0.kind == .unknownString(key: "days-left") })
  }

  @Test func refusesUnknownAndUnfilledStrings() {
    let faults = Probe.faults("<p>{{strings.lost}}\n{{strings.days}}", strings: ["days": "Còn {days} ngày"])
    #expect(faults.map(\.kind) == [.unknownString(key: "lost"), .unfilledString(key: "days")])
    #expect(faults.map(\.line) == [1, 2])
  }

  @Test func loadsTheProjectsTemplatesInBothLanguages() {
    for language in ["vi", "en"] {
      let strings = StringCatalogue(TestTemplates.lines(of: language))
      guard case .loaded = TemplateSet.load(files: TestTemplates.files, strings: strings) else {
        Issue.record("\(language) refused")
        continue
      }
    }
  }
}
