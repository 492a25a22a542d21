/// What came of loading: a set that can render every page, or all the reasons why not.
package enum TemplateLoadResult: Sendable {
  case loaded(TemplateSet)
  /// Sorted by file and place; never empty.
  case refused([TemplateFault])
}
