/// SVG as it may stand in a document: nothing runs, nothing is fetched.
enum DrawingMarkup {
  /// The drawing as XML with the namespace that a file of its own needs.
  static func svg(_ element: HTMLElement) -> String {
    var attributes = element.attributes
    if !attributes.contains(where: { $0.name == "xmlns" }) {
      attributes.append(HTMLAttribute(name: "xmlns", value: "http://www.w3.org/2000/svg"))
    }
    return markup(HTMLElement(name: element.name, attributes: attributes, children: element.children))
  }

  private static let refused: Set<String> = [
    "script", "foreignobject", "image", "feimage", "iframe", "a", "set", "animate", "use", "link", "audio", "video",
  ]

  private static func markup(_ element: HTMLElement) -> String {
    let name = element.name
    if refused.contains(name.lowercased()), !isInnerUse(element) {
      // A link's drawing stays, its address goes.
      return name == "a" ? element.children.map(markup).joined() : ""
    }
    if name == "style", isReaching(HTMLNode.element(element).plainText) { return "" }
    let attributes = element.attributes.filter(isAllowed).map { " \($0.name)=\"\(HTMLEntities.escape($0.value))\"" }
    return "<\(name)\(attributes.joined())>\(element.children.map(markup).joined())</\(name)>"
  }

  private static func markup(_ node: HTMLNode) -> String {
    switch node {
    case .text(let text): HTMLEntities.escape(text)
    case .element(let element): markup(element)
    }
  }

  private static func isInnerUse(_ element: HTMLElement) -> Bool {
    element.name == "use" && (element["href"] ?? element["xlink:href"] ?? "").hasPrefix("#")
  }

  private static func isAllowed(_ attribute: HTMLAttribute) -> Bool {
    let name = attribute.name.lowercased()
    if name.hasPrefix("on") || name == "src" { return false }
    if name == "href" || name == "xlink:href" { return attribute.value.hasPrefix("#") }
    return name.hasPrefix("xmlns") || !isReaching(attribute.value)
  }

  /// Whether a style names something outside the drawing.
  private static func isReaching(_ style: String) -> Bool {
    let compact = style.lowercased().filter { !$0.isWhitespace && $0 != "'" && $0 != "\"" }
    return compact.contains("@import") || compact.contains("\\")
      || compact.split(separator: "url(", omittingEmptySubsequences: false).dropFirst().contains { !$0.hasPrefix("#") }
  }
}
