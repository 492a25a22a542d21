/// What a view answers for one of its keys. A key that the view does not know is `nil` beside it, and an error.
package enum ViewValue: Sendable {
  /// The view knows the key and has nothing: empty as text, false as a section.
  case absent
  /// Text, escaped by `{{key}}`. Empty text is false as a section.
  case text(String)
  /// An address: escaped, and checked to have no scheme that runs code.
  case url(String)
  /// Finished HTML for `{{{key}}}`. Empty is false as a section.
  case html(String)
  /// The same as UTF-8 bytes, for what is long.
  case bytes([UInt8])
  case flag(Bool)
  case view(any View)
  case list(any ViewList)
  /// Finished pieces of HTML, such as rendered cards, one on a line for `{{{keyHTML}}}`.
  case fragments([String])

  package static func optional(_ text: String?) -> ViewValue { text.map(ViewValue.text) ?? .absent }
  package static func optionalURL(_ address: String?) -> ViewValue { address.map(ViewValue.url) ?? .absent }
  package static func optionalHTML(_ html: String?) -> ViewValue { html.map(ViewValue.html) ?? .absent }
  package static func optional(_ number: Int?) -> ViewValue { number.map { .text(String($0)) } ?? .absent }
  package static func optional(_ view: (any View)?) -> ViewValue { view.map(ViewValue.view) ?? .absent }

  /// Whether a section over this value shows its content.
  var isPresent: Bool {
    switch self {
    case .absent: false
    case .text(let text), .url(let text), .html(let text): !text.isEmpty
    case .bytes(let bytes): !bytes.isEmpty
    case .flag(let flag): flag
    case .view: true
    case .list(let views): !views.isEmpty
    case .fragments(let pieces): !pieces.isEmpty
    }
  }
}
