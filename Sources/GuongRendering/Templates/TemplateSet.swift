internal import Mustache

/// Templates that have been checked and can be rendered from several threads at once.
package struct TemplateSet: Sendable {
  /// The words that the templates were filled with.
  package let strings: StringCatalogue
  private let templates: [String: TemplateProgram]
  private let library: MustacheLibrary

  init(strings: StringCatalogue, templates: [String: TemplateProgram], library: MustacheLibrary) {
    self.strings = strings
    self.templates = templates
    self.library = library
  }

  /// Checks and parses `files`, filling in `strings`. `required` is there for tests of small sets.
  package static func load(
    files: [TemplateFile], strings: StringCatalogue, required: [TemplateName] = TemplateName.allCases
  ) -> TemplateLoadResult {
    TemplateLoader(files: files, strings: strings, required: required).load()
  }

  /// Renders `view` with the template `name`. Keys that no view knows come out empty and are noted in `unknownKeys`.
  package func render(_ name: TemplateName, _ view: some View, unknownKeys: UnknownKeys? = nil) -> String {
    String(decoding: bytes(name, view, unknownKeys: unknownKeys), as: UTF8.self)
  }

  /// The same as UTF-8 bytes, for writing to disk without a detour.
  package func bytes(_ name: TemplateName, _ view: some View, unknownKeys: UnknownKeys? = nil) -> [UInt8] {
    bytes(named: name.rawValue, view, unknownKeys: unknownKeys)
  }

  /// The bytes of any file of the set; none when there is no such file.
  func bytes(named name: String, _ view: any View, unknownKeys: UnknownKeys? = nil) -> [UInt8] {
    guard let program = templates[name] else { return [] }
    return TemplateRenderer.render(program, view, template: name, unknownKeys: unknownKeys)
  }

  /// What swift-mustache itself makes of the template `name`: the measure that `bytes` is held against. It may differ in
  /// line breaks around tags that stand alone on a line.
  func reference(named name: String, _ view: any View, unknownKeys: UnknownKeys? = nil) -> String {
    library.render(RootNode(view: view, template: name, unknownKeys: unknownKeys), withTemplate: name) ?? ""
  }
}
