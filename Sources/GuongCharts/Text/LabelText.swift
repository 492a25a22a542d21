/// Text broken into lines that fit a width.
struct LabelText: Sendable, Hashable {
  let lines: [String]
  /// Width of the widest line.
  let width: Double
  /// Whether a word was wider than the room and had to be broken.
  let breaksWords: Bool

  /// Breaks `text` at spaces and after hyphens, dashes and slashes; a word that is wider than `maxWidth` between letters.
  /// Nothing is left out but repeated space; a text without anything visible becomes «–».
  init(_ text: String, maxWidth: Double, size: Double, isBold: Bool = false) {
    func width(_ text: String) -> Double { GlyphWidths.width(of: text, size: size, isBold: isBold) }
    var lines: [String] = []
    var line = ""
    var breaksWords = false
    for piece in Self.pieces(of: text) {
      let joined = line.isEmpty ? piece.text : line + (piece.followsSpace ? " " : "") + piece.text
      if width(joined) <= maxWidth {
        line = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = piece.text
      while width(line) > maxWidth, line.count > 1 {
        breaksWords = true
        var head = ""
        for character in line {
          if !head.isEmpty, width(head + String(character)) > maxWidth { break }
          head.append(character)
        }
        if head.count == line.count { break }
        lines.append(head)
        line = String(line.dropFirst(head.count))
      }
    }
    if !line.isEmpty { lines.append(line) }
    self.lines = lines.isEmpty ? ["–"] : lines
    self.width = self.lines.map(width).max() ?? 0
    self.breaksWords = breaksWords
  }

  /// The width of the text on one line.
  static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
    GlyphWidths.width(of: text, size: size, isBold: isBold)
  }

  /// Words, and parts of words after which a line may end. No-break spaces hold a word together; a day and a quarter are whole
  /// (30/6/2025, III/2025), and a dash between words stays with the word before it.
  private static func pieces(of text: String) -> [(text: String, followsSpace: Bool)] {
    var pieces: [(text: String, followsSpace: Bool)] = []
    for word in text.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }) {
      if word == "-" || word == "–", let last = pieces.indices.last {
        pieces[last].text += " " + word
        continue
      }
      if word.allSatisfy({ "0123456789IVX/(),.;".contains($0) }) {
        pieces.append((String(word), true))
        continue
      }
      var part = ""
      var isFirst = true
      for character in word {
        part.append(character)
        if "-–—/".contains(character), part.count > 1 {
          pieces.append((part, isFirst))
          part = ""
          isFirst = false
        }
      }
      if !part.isEmpty { pieces.append((part, isFirst)) }
    }
    return pieces
  }
}
