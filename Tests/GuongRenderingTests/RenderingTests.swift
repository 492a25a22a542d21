import Testing

@testable import GuongRendering

@Suite struct RenderingTests {
  @Test func noTemplateAsksForAKeyThatNoViewKnows() {
    let unknownKeys = UnknownKeys()
    let templates = TestTemplates.set
    for page in SamplePages.all(templates, unknownKeys) { _ = SamplePages.render(page, templates, unknownKeys) }
    _ = SampleCards.render([SampleCards.full, SampleCards.bare], templates, unknownKeys)
    _ = templates.render(.redirect, SamplePages.redirect, unknownKeys: unknownKeys)
    #expect(unknownKeys.all == [])
  }

  @Test func samplesCoverEveryTemplate() {
    let covered = Set(SamplePages.all(TestTemplates.set).map(\.template))
    let parts: Set<TemplateName> = [.assets, .header, .footer, .card, .redirect, .chart, .dataTable]
    #expect(covered.union(parts) == Set(TemplateName.allCases))
  }

  @Test func everyPropertyOfAViewIsAKey() {
    for page in SamplePages.all(TestTemplates.set) { expectKeys(of: page.content) }
    let views: [any View] = [
      SampleSite.header, SampleSite.footer, SampleSite.assets, SampleSite.meta, SampleCards.full,
    ]
    for view in views { expectKeys(of: view) }
  }

  /// Follows the properties of `view` down to every view inside.
  private func expectKeys(of view: any View) {
    for child in Mirror(reflecting: view).children {
      guard let label = child.label else { continue }
      #expect(view.value(named: label) != nil, "\(type(of: view)).\(label)")
      switch view.value(named: label) {
      case .view(let inner): expectKeys(of: inner)
      case .list(let inner): for view in inner.views { expectKeys(of: view) }
      default: break
      }
    }
    #expect(view.value(named: "no-such-key") == nil)
  }
}
