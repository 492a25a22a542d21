/// Text of content as a terminal may show it.
enum TerminalText {
  /// With U+FFFD for control characters (ESC, DEL, the C1 set), which could move the cursor, colour the screen or worse.
  static func clean(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: isControl) else { return String(text) }
    return String(String.UnicodeScalarView(scalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .control }
}
