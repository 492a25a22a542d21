import GuongModel
import VietnameseText

/// What stands behind the word `table` or `chart` of a fence: words, and `key=value` with values perhaps in quotes.
///
/// A value may hold figures, as a sentence does: `title="Xong {= select count(*) from works} công trình"`. Nothing within
/// their braces ends the value.
struct BlockOptions: Sendable {
  /// A character as it was written, or a figure in its place.
  private enum Sign: Equatable {
    case character(Character)
    case figure(String)

    var isSpace: Bool {
      if case .character(let character) = self { character.isWhitespace } else { false }
    }

    var text: String {
      switch self {
      case .character(let character): String(character)
      case .figure(let text): text
      }
    }
  }

  private struct Value {
    let name: String
    let text: String
    /// Of the key, in bytes of the options.
    let place: Range<Int>
    /// Of the value with its quotes.
    let valuePlace: Range<Int>
  }

  /// A word that is no option.
  struct Word: Sendable {
    let text: String
    /// In bytes of the options.
    let place: Range<Int>
    /// The option right before it whose value has no quotes, and so may have been meant to go on.
    let option: String?
  }

  private(set) var words: [Word] = []
  private var values: [String: Value] = [:]

  /// - Parameter figures: what stands for each figure of the text, in their order.
  init(_ text: String, figures: [String] = []) {
    let found = OptionFigures(in: text).figures
    var signs: [(sign: Sign, place: Int)] = []
    var offset = 0
    var next = 0
    for character in text {
      defer { offset += character.utf8.count }
      while next < found.count, found[next].range.upperBound <= offset { next += 1 }
      guard next < found.count, found[next].range.contains(offset) else {
        signs.append((.character(character), offset))
        continue
      }
      if found[next].range.lowerBound == offset {
        signs.append((.figure(figures.indices.contains(next) ? figures[next] : ""), offset))
      }
    }
    read(signs[...], end: offset)
  }

  private mutating func read(_ signs: ArraySlice<(sign: Sign, place: Int)>, end: Int) {
    var rest = signs
    var open: String?
    while true {
      rest = rest.drop { $0.sign.isSpace }
      guard let first = rest.first else { return }
      let word = rest.prefix { !$0.sign.isSpace && $0.sign != .character("=") }
      rest = rest.dropFirst(word.count)
      let name = word.map(\.sign.text).joined()
      guard rest.first?.sign == .character("=") else {
        if !name.isEmpty {
          words.append(Word(text: name, place: first.place..<(rest.first?.place ?? end), option: open))
        }
        continue
      }
      let place = first.place..<(rest.first?.place ?? first.place)
      rest = rest.dropFirst()
      let start = rest.first?.place ?? end
      let (value, left) = Self.value(rest)
      open = Self.closing(rest.first?.sign) == nil ? name : nil
      rest = left
      values[DiacriticFolding.foldName(name)] = Value(
        name: name, text: value, place: place, valuePlace: start..<(rest.first?.place ?? end))
    }
  }

  /// A value up to its closing quote, or to the next space.
  private static func value(
    _ signs: ArraySlice<(sign: Sign, place: Int)>
  ) -> (String, ArraySlice<(sign: Sign, place: Int)>) {
    guard let end = closing(signs.first?.sign) else {
      let value = signs.prefix { !$0.sign.isSpace }
      return (value.map(\.sign.text).joined(), signs.dropFirst(value.count))
    }
    let value = signs.dropFirst().prefix { $0.sign != .character(end) }
    return (value.map(\.sign.text).joined(), signs.dropFirst(value.count + 2))
  }

  /// The quote that ends what this one begins.
  private static func closing(_ sign: Sign?) -> Character? {
    guard case .character(let first)? = sign else { return nil }
    return ["\"": "\"", "“": "”", "«": "»", "'": "'"][first]
  }

  /// The value under one of several names; tone marks, case and hyphens do not matter.
  subscript(names: [String]) -> String? {
    names.lazy.compactMap { values[DiacriticFolding.foldName($0)]?.text }.first { !$0.isEmpty }
  }

  /// The value as above with the name that was written for it, and where it stands in bytes of the options.
  func written(_ names: [String]) -> (name: String, text: String, place: Range<Int>)? {
    names.lazy.compactMap { values[DiacriticFolding.foldName($0)] }.first { !$0.text.isEmpty }.map {
      ($0.name, $0.text, $0.valuePlace)
    }
  }

  /// The first key that is none of `known`, and where it stands in bytes of the options.
  func unknownKey(_ known: [String]) -> (name: String, place: Range<Int>)? {
    let forms = Set(known.map(DiacriticFolding.foldName))
    return values.filter { !forms.contains($0.key) }.map { ($0.value.name, $0.value.place) }
      .min { $0.1.lowerBound < $1.1.lowerBound }
  }
}
