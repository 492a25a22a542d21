@testable import GuongRendering

/// Loads and renders templates written in a test.
enum Probe {
  /// The faults of one template `page`, beside the partials given.
  static func faults(_ page: String, _ partials: [String: String] = [:], strings: [String: String] = [:])
    -> [TemplateFault]
  {
    guard case .refused(let faults) = load(page, partials, strings: strings) else { return [] }
    return faults
  }

  static func kinds(_ page: String, _ partials: [String: String] = [:]) -> [TemplateFault.Kind] {
    faults(page, partials).map(\.kind)
  }

  /// The text of `page` over `values`; the faults as text when it is refused.
  static func render(
    _ page: String, _ partials: [String: String] = [:], _ values: [String: ViewValue] = [:],
    strings: [String: String] = [:], unknownKeys: UnknownKeys? = nil
  ) -> String {
    switch load(page, partials, strings: strings) {
    case .loaded(let set): set.render(named: "page", ProbeView(values), unknownKeys: unknownKeys)
    case .refused(let faults): "\(faults)"
    }
  }

  private static func load(_ page: String, _ partials: [String: String], strings: [String: String])
    -> TemplateLoadResult
  {
    let files = [TemplateFile(path: "templates/page.mustache", bytes: Array(page.utf8))]
    let others = partials.map { TemplateFile(path: "templates/\($0.key).mustache", bytes: Array($0.value.utf8)) }
    return TemplateSet.load(files: files + others, strings: StringCatalogue(strings), required: [])
  }
}
