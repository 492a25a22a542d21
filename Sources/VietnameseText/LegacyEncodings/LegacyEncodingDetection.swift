extension LegacyEncoding {
  /// What ``LegacyEncoding/detect(_:)`` found.
  public struct Detection: Sendable, Hashable {
    /// The encoding that explains the text best.
    public let encoding: LegacyEncoding
    /// ``VietnameseLegibility/score(_:)`` of the text as it came, below 0.5.
    public let scoreBefore: Double
    /// The score of `text`, above 0.9.
    public let scoreAfter: Double
    /// The converted text, NFC.
    public let text: String
    /// Whether letters were probably lost before the text came here: TCVN3 writes ư as a soft hyphen, which web tools
    /// delete, and a text of sixty accented words without one ư is not to be expected. Such a text reads «ngời» for
    /// «người» and has to be typed again or taken from its source.
    public let hasLostLetters: Bool

    init(_ encoding: LegacyEncoding, of original: String, before: Double, after: Double, text: String, words: Int) {
      self.encoding = encoding
      scoreBefore = before
      scoreAfter = after
      self.text = text
      hasLostLetters = encoding == .tcvn3 && words >= 60 && !original.unicodeScalars.contains("\u{AD}")
    }
  }
}
