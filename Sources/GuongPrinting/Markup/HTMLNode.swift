/// A piece of an HTML fragment.
indirect enum HTMLNode: Sendable {
  /// Text without entities.
  case text(String)
  case element(HTMLElement)

  /// All text in it.
  var plainText: String {
    switch self {
    case .text(let text): text
    case .element(let element): element.children.map(\.plainText).joined()
    }
  }
}
