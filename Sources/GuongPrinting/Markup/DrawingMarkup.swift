internal import GuongSupport

/// SVG as it may stand in a document: nothing runs, nothing is fetched, and its letters are those of the text.
enum DrawingMarkup {
  /// The drawing as XML with the namespace that a file of its own needs.
  static func svg(_ element: HTMLElement) -> String {
    var attributes = element.attributes
    if !attributes.contains(where: { $0.name == "xmlns" }) {
      attributes.append(HTMLAttribute(name: "xmlns", value: "http://www.w3.org/2000/svg"))
    }
    attributes.append(HTMLAttribute(name: "font-family", value: "Times New Roman, Liberation Serif, serif"))
    return markup(HTMLElement(name: element.name, attributes: attributes, children: element.children), isRoot: true)
  }

  private static let refused: Set<String> = [
    "script", "foreignobject", "image", "feimage", "iframe", "a", "set", "animate", "use", "link", "audio", "video",
  ]

  private static func markup(_ element: HTMLElement, isRoot: Bool = false) -> String {
    let name = element.name
    if refused.contains(name.lowercased()), !isInnerUse(element) {
      // A link's drawing stays, its address goes.
      return name == "a" ? element.children.map(markup).joined() : ""
    }
    if name == "style" {
      let css = HTMLNode.element(element).plainText
      return isReaching(css) ? "" : "<style>\(XMLText.escape(literal(withoutFonts(css))))</style>"
    }
    let attributes = element.attributes.filter { isAllowed($0) && ($0.name != "font-family" || isRoot) }
      .reduce(into: [HTMLAttribute]()) { kept, attribute in
        // The last word on the root's letters is ours.
        kept.removeAll { $0.name == attribute.name }
        kept.append(attribute)
      }
      .map { " \($0.name)=\"\(XMLText.escape(literal($0.name == "style" ? withoutFonts($0.value) : $0.value)))\"" }
    return "<\(name)\(attributes.joined())>\(element.children.map(markup).joined())</\(name)>"
  }

  private static func markup(_ node: HTMLNode) -> String {
    switch node {
    case .text(let text): XMLText.escape(text)
    case .element(let element) where element["paint-order"] == "stroke": haloed(element)
    case .element(let element): markup(element)
    }
  }

  /// Letters with a halo, which WeasyPrint would paint over them: first the halo, then the letters.
  private static func haloed(_ element: HTMLElement) -> String {
    let halo = element.attributes.filter { $0.name != "paint-order" }
    let letters = halo.filter { !$0.name.hasPrefix("stroke") }
    return [halo, letters].map {
      markup(HTMLElement(name: element.name, attributes: $0, children: element.children))
    }.joined()
  }

  /// `var(--ink, #111)` as `#111`: the programs that print know no custom properties.
  private static func literal(_ value: String) -> String {
    value.replacing(/var\(\s*--[A-Za-z0-9_-]+\s*,\s*([^()]*)\)/) { String($0.output.1) }
  }

  /// Declarations without those of `font` and `font-family`.
  private static func withoutFonts(_ css: String) -> String {
    css.replacing(/(^|[;{])\s*font(-family)?\s*:[^;}]*/) { "\($0.output.1)" }
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
