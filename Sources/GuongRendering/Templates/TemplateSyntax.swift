/// A piece of one template file, before partials and parents are put in their places.
indirect enum TemplateSyntax: Sendable {
  case text([UInt8])
  case value(String)
  case rawValue(String)
  case section(String, [TemplateSyntax])
  case inverted(String, [TemplateSyntax])
  case partial(String)
  /// `{{< name}}` with the blocks that it fills.
  case parent(String, [String: [TemplateSyntax]])
  /// `{{$name}}` with what stands there when no child fills it.
  case block(String, [TemplateSyntax])
}
