/// The ways in which Vietnamese text from before Unicode, or mishandled since, reaches an editor.
public enum LegacyEncoding: String, Sendable, Hashable, CaseIterable {
  /// TCVN 5712:1993, the encoding of the .VnTime fonts («ABC»). Toned capitals came from capital-only fonts: they are
  /// stored as small letters, so their case is lost. ư is the soft hyphen, which web tools delete: text that went through
  /// such a tool has lost every ư for good.
  case tcvn3 = "TCVN3"
  /// VNI-Windows: a base letter followed by a character for its marks.
  case vniWindows = "VNI-Windows"
  /// Windows code page 1258, with combining tone marks, read as Windows-1252.
  case windows1258 = "Windows-1258"
  /// UTF-8 read as Windows-1252, Windows-1258 or ISO 8859-1: «Ninh Háº£i».
  case misreadUTF8 = "UTF-8 read as an 8-bit encoding"

  /// Converts text that holds the characters an 8-bit reading shows (as pasted from a word processor) to Unicode, NFC.
  /// Characters that the encoding does not know are kept.
  public func decode(_ text: String) -> String {
    switch self {
    case .tcvn3: TCVN3.decode(text)
    case .vniWindows: VNIWindows.decode(text)
    case .windows1258: Windows1258.decode(text)
    case .misreadUTF8: MisreadUTF8.decode(text)
    }
  }

  /// Converts the raw bytes of a file to Unicode, NFC. Never fails: undefined bytes become C1 controls.
  public func decode(bytes: some Sequence<UInt8>) -> String {
    decode(Windows1252.decode(bytes))
  }

  /// Recognises the legacy encoding of `text` and converts it; `nil` if the text reads well as it is, or no conversion
  /// reads well. Converts only if fewer than half of the accented words are legal syllables now and more than nine in ten
  /// would be afterwards. Works on whole texts; give paragraphs where only some were pasted from elsewhere.
  public static func detect(_ text: String) -> Detection? {
    if VietnameseLegibility.isPlainlyUnicode(text) { return nil }
    guard let before = VietnameseLegibility.score(text), before < 0.5 else { return nil }
    var best: Detection?
    for encoding in allCases {
      let decoded = encoding.decode(text)
      let (words, legal) = VietnameseLegibility.count(decoded)
      let after = words == 0 ? 0 : Double(legal) / Double(words)
      guard after > 0.9, after > best?.scoreAfter ?? 0 else { continue }
      best = Detection(encoding, of: text, before: before, after: after, text: decoded, words: words)
    }
    return best
  }

  /// Recognises the encoding of a file. Bytes that are valid UTF-8 are judged as that text, others by their Windows-1252
  /// reading.
  public static func detect(bytes: some Collection<UInt8>) -> Detection? {
    if let text = String(validating: bytes, as: UTF8.self) { return detect(text) }
    return detect(Windows1252.decode(bytes))
  }
}
