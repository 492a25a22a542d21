import GuongModel

/// The fixed words of the interface in one language: key → text, with `{name}` where a value goes.
package struct StringCatalogue: Sendable {
  /// The language of the words, and of the numbers and days that stand among them.
  package let language: Language
  private let texts: [String: String]
  /// Texts with placeholders, taken apart once: pages fill them many times.
  private let pieces: [String: [Piece]]

  private struct Piece {
    let text: String
    let isPlaceholder: Bool
  }

  /// `texts` as read from `templates/strings/<language>.yaml`.
  package init(_ texts: [String: String], language: Language = .vietnamese) {
    self.language = language
    self.texts = texts
    self.pieces = texts.filter { $0.value.utf8.contains(UInt8(ascii: "{")) }.mapValues(Self.pieces)
  }

  package var keys: [String] { texts.keys.sorted() }

  /// The text as written, or `nil` when there is none.
  package func text(_ key: String) -> String? { texts[key] }

  /// The text under `key` with each `{name}` replaced by its value. `TemplateSet.load` has made sure that the key exists;
  /// a placeholder without a value stays as written.
  package func format(_ key: StringKey, _ values: [String: String] = [:]) -> String {
    guard !values.isEmpty, let pieces = pieces[key.rawValue] else { return texts[key.rawValue] ?? "" }
    var text = ""
    for piece in pieces {
      if !piece.isPlaceholder {
        text += piece.text
      } else if let value = values[piece.text] {
        text += value
      } else {
        text += "{\(piece.text)}"
      }
    }
    return text
  }

  /// The names in braces, in the order they appear.
  package static func placeholders(in text: String) -> [String] {
    pieces(of: text).compactMap { $0.isPlaceholder ? $0.text : nil }
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(Piece(text: String(rest[..<open]), isPlaceholder: false)) }
      pieces.append(Piece(text: String(rest[rest.index(after: open)..<close]), isPlaceholder: true))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(Piece(text: String(rest), isPlaceholder: false)) }
    return pieces
  }
}
