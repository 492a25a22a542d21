/// The fixed words of the interface in one language: key → text, with `{name}` where a value goes.
package struct StringCatalogue: Sendable {
  private let texts: [String: String]

  /// `texts` as read from `templates/strings/<language>.yaml`.
  package init(_ texts: [String: String]) {
    self.texts = texts
  }

  package var keys: [String] { texts.keys.sorted() }

  /// The text as written, or `nil` when there is none.
  package func text(_ key: String) -> String? { texts[key] }

  /// The text under `key` with each `{name}` replaced by its value. `TemplateSet.load` has made sure that the key exists;
  /// a placeholder without a value stays as written.
  package func format(_ key: StringKey, _ values: [String: String] = [:]) -> String {
    StringCatalogue.fill(texts[key.rawValue] ?? "", values)
  }

  /// The names in braces, in the order they appear.
  package static func placeholders(in text: String) -> [String] {
    pieces(of: text).compactMap { $0.isPlaceholder ? String($0.text) : nil }
  }

  private static func fill(_ text: String, _ values: [String: String]) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    return pieces(of: text).map { piece in
      guard piece.isPlaceholder else { return String(piece.text) }
      return values[String(piece.text)] ?? "{\(piece.text)}"
    }.joined()
  }

  private static func pieces(of text: String) -> [(text: Substring, isPlaceholder: Bool)] {
    var pieces: [(Substring, Bool)] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      pieces.append((rest[..<open], false))
      pieces.append((rest[rest.index(after: open)..<close], true))
      rest = rest[rest.index(after: close)...]
    }
    pieces.append((rest, false))
    return pieces
  }
}
