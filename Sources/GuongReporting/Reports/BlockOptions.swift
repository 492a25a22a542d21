import VietnameseText

/// What stands behind the word `table` or `chart` of a fence: words, and `key=value` with values perhaps in quotes.
struct BlockOptions: Sendable {
  private(set) var words: [String] = []
  private var values: [String: String] = [:]

  init(_ text: String) {
    var rest = Substring(text)
    while true {
      rest = rest.drop(while: \.isWhitespace)
      guard !rest.isEmpty else { return }
      let word = rest.prefix { !$0.isWhitespace && $0 != "=" }
      rest = rest.dropFirst(word.count)
      guard rest.first == "=" else {
        if !word.isEmpty { words.append(String(word)) }
        continue
      }
      rest = rest.dropFirst()
      let (value, left) = Self.value(rest)
      rest = left
      values[Self.fold(String(word))] = value
    }
  }

  /// A value up to its closing quote, or to the next space.
  private static func value(_ text: Substring) -> (String, Substring) {
    let closing: [Character: Character] = ["\"": "\"", "“": "”", "«": "»", "'": "'"]
    guard let first = text.first, let end = closing[first] else {
      let value = text.prefix { !$0.isWhitespace }
      return (String(value), text.dropFirst(value.count))
    }
    let value = text.dropFirst().prefix { $0 != end }
    return (String(value), text.dropFirst(value.count + 2))
  }

  /// The value under one of several names; tone marks, case and hyphens do not matter.
  subscript(names: String...) -> String? {
    names.lazy.compactMap { values[Self.fold($0)] }.first { !$0.isEmpty }
  }

  /// Keys that are none of `known`.
  func unknownKeys(_ known: [String]) -> [String] {
    let forms = Set(known.map(Self.fold))
    return values.keys.filter { !forms.contains($0) }.sorted()
  }

  private static func fold(_ name: String) -> String {
    DiacriticFolding.fold(name).filter { $0 != "-" && $0 != "_" && $0 != " " }
  }
}
