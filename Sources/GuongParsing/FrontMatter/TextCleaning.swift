/// Small repairs of text from front matter.
enum TextCleaning {
  /// White space at both ends dropped, runs of it within (a folded value's line breaks) made one space.
  static func oneLine(_ text: String) -> String {
    var text = text
    if text.withUTF8(isOneLine) { return text }
    return text.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" }).joined(separator: " ")
  }

  /// Whether there is text, and no ASCII white space but single spaces within it.
  private static func isOneLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previousIsSpace = true
    for byte in bytes {
      // White space of ASCII, and the control characters below it.
      guard byte <= 0x20 else {
        previousIsSpace = false
        continue
      }
      if byte == 0x20 ? previousIsSpace : (0x09...0x0D).contains(byte) { return false }
      previousIsSpace = byte == 0x20
    }
    return !previousIsSpace
  }
}
