import Foundation
import Testing

@testable import GuongRendering

/// Times the story page and the card when `GUONG_BENCH` is set; meant for a release build.
@Suite struct SpeedTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["GUONG_BENCH"] != nil))
  func rendersStoriesAndCards() {
    let templates = TestTemplates.set
    let shell = SampleSite.shell(templates)
    let page = Page(meta: SampleSite.meta, shell: shell, content: SampleStory.full(templates))
    let plain = Page(meta: SampleSite.bareMeta, shell: shell, content: SampleStory.bare)
    let clock = ContinuousClock()
    let files = TestTemplates.files
    var bytes = 0
    func time(_ name: String, _ count: Int, _ work: () -> Int) {
      let duration = clock.measure { for _ in 0..<count { bytes &+= work() } }
      print("\(name): \(duration / count) each")
    }
    for _ in 0..<2 {
      time("story", 2_000) { templates.bytes(.story, page).count }
      time("bare story", 2_000) { templates.bytes(.story, plain).count }
      time("story by swift-mustache", 500) { templates.reference(named: "story", page).utf8.count }
      time("loading", 20) {
        if case .loaded = TemplateSet.load(files: files, strings: TestTemplates.strings) { 1 } else { 0 }
      }
      time("card", 10_000) { templates.render(.card, SampleCards.full).utf8.count }
    }
    print(bytes)
  }
}
