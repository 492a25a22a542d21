/// A piece of a template as it is rendered: partials and parents are already in their places.
enum TemplateNode: Sendable {
  case text([UInt8])
  case value(TemplateKey)
  case rawValue(TemplateKey)
  case section(TemplateKey, [TemplateNode])
  case inverted(TemplateKey, [TemplateNode])
}
