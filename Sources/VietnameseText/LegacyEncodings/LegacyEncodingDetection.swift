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
  }
}
