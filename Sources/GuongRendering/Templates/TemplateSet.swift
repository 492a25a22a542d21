internal import Mustache

/// Templates that have been checked and can be rendered from several threads at once.
package struct TemplateSet: Sendable {
  /// The words that the templates were filled with.
  package let strings: StringCatalogue
  private let library: MustacheLibrary

  init(strings: StringCatalogue, library: MustacheLibrary) {
    self.strings = strings
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
    render(named: name.rawValue, view, unknownKeys: unknownKeys)
  }

  /// As above for any file of the set; `""` when there is no such file.
  func render(named name: String, _ view: some View, unknownKeys: UnknownKeys? = nil) -> String {
    library.render(RootNode(view: view, template: name, unknownKeys: unknownKeys), withTemplate: name) ?? ""
  }
}
