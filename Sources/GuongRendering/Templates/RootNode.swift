internal import Mustache

/// The bottom of the context stack: the page's own view, and the place where a key that nothing above knew ends up.
final class RootNode: MustacheParent {
  private let view: any View
  private let template: String
  private let unknownKeys: UnknownKeys?

  init(view: any View, template: String, unknownKeys: UnknownKeys?) {
    self.view = view
    self.template = template
    self.unknownKeys = unknownKeys
  }

  func child(named key: String) -> Any? {
    if let value = view.value(named: key) { return ViewNode.object(for: value) }
    if let presence = ViewNode.presence(of: key, in: view) { return presence }
    unknownKeys?.record(key, in: template)
    return TextNode.empty
  }
}
