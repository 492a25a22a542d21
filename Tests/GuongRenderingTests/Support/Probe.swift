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
    case .loaded(let set):
      String(decoding: set.bytes(named: "page", ProbeView(values), unknownKeys: unknownKeys), as: UTF8.self)
    case .refused(let faults): "\(faults)"
    }
  }

  /// What swift-mustache makes of `page`.
  static func reference(
    _ page: String, _ partials: [String: String] = [:], _ values: [String: ViewValue] = [:],
    unknownKeys: UnknownKeys? = nil
  ) -> String {
    guard case .loaded(let set) = load(page, partials, strings: [:]) else { return "refused" }
    return set.reference(named: "page", ProbeView(values), unknownKeys: unknownKeys)
  }

  private static func load(_ page: String, _ partials: [String: String], strings: [String: String])
    -> TemplateLoadResult
  {
    let files = [TemplateFile(path: "templates/page.mustache", bytes: Array(page.utf8))]
    let others = partials.map { TemplateFile(path: "templates/\($0.key).mustache", bytes: Array($0.value.utf8)) }
    return TemplateSet.load(files: files + others, strings: StringCatalogue(strings), required: [])
  }
}
