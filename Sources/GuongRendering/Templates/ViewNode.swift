internal import Mustache

/// A view as swift-mustache sees it.
///
/// A class, because swift-mustache casts the object anew at every lookup, and a cast copies a struct with all its fields.
final class ViewNode: MustacheParent {
  private let view: any View

  init(_ view: any View) {
    self.view = view
  }

  func child(named key: String) -> Any? {
    if let value = view.value(named: key) { return ViewNode.object(for: value) }
    return ViewNode.presence(of: key, in: view)
  }

  /// The answer to `hasName`; `nil` when the key is not of that shape or the view does not know `name`.
  static func presence(of key: String, in view: any View) -> Any? {
    guard key.hasPrefix("has"), key.utf8.count > 3 else { return nil }
    let name = key.dropFirst(3)
    return view.value(named: name.prefix(1).lowercased() + name.dropFirst())?.isPresent
  }

  static func object(for value: ViewValue) -> Any {
    switch value {
    case .absent: TextNode.empty
    case .text(let text), .html(let text): TextNode(text: text)
    case .bytes(let bytes): TextNode(text: String(decoding: bytes, as: UTF8.self))
    case .url(let address): TextNode(text: AddressCheck.safe(address))
    case .flag(let flag): flag
    case .view(let view): ViewNode(view)
    case .list(let list): list.views.map(ViewNode.init)
    case .fragments(let pieces): TextNode(text: pieces.map { $0 + "\n" }.joined())
    }
  }
}
