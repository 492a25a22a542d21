/// An element of an HTML fragment.
struct HTMLElement: Sendable {
  /// The name as it was written: SVG has capitals in some.
  let name: String
  let attributes: [HTMLAttribute]
  var children: [HTMLNode] = []

  /// The value of an attribute; `nil` when it is absent.
  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// Whether the attribute `class` holds one of the words.
  func hasClass(_ words: String...) -> Bool {
    (self["class"] ?? "").split(whereSeparator: \.isWhitespace).contains { words.contains(String($0)) }
  }

  /// The first element of that name in it, depth first.
  func first(_ name: String) -> HTMLElement? {
    for case .element(let child) in children {
      if child.name == name { return child }
      if let found = child.first(name) { return found }
    }
    return nil
  }

  /// The elements of that name directly in it.
  func elements(_ names: String...) -> [HTMLElement] {
    children.compactMap { if case .element(let child) = $0, names.contains(child.name) { child } else { nil } }
  }
}

/// An attribute, its value without entities.
struct HTMLAttribute: Sendable {
  let name: String
  let value: String
}
