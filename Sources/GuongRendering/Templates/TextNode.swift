internal import Mustache

/// Text as swift-mustache sees it. Empty text is null, so that lookup stops at it and a section over it is false.
struct TextNode: MustacheParent, MustacheCustomRenderable {
  static let empty = TextNode(text: "")

  let text: String

  var renderText: String { text }
  var isNull: Bool { text.isEmpty }

  func child(named: String) -> Any? { nil }
}
