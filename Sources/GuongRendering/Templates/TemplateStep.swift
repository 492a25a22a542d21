/// One step of rendering a template: small values alone, so that a page counts no references on its way through them.
enum TemplateStep: Sendable {
  /// Bytes of the template's text.
  case text(start: Int, end: Int)
  case value(TemplateKey)
  case rawValue(TemplateKey)
  /// Over the steps that follow, up to the one at `end`.
  case section(TemplateKey, end: Int)
  case inverted(TemplateKey, end: Int)
}
