/// Small repairs of text from front matter.
enum TextCleaning {
  /// White space at both ends dropped, runs of it within (a folded value's line breaks) made one space.
  static func oneLine(_ text: String) -> String {
    var needsWork = false
    var previousIsSpace = true
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if isSpace, previousIsSpace || byte != 0x20 {
        needsWork = true
        break
      }
      previousIsSpace = isSpace
    }
    guard needsWork || previousIsSpace else { return text }
    return text.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" }).joined(separator: " ")
  }
}
