/// How many words of a text show each tone placement.
public struct TonePlacementCounts: Sendable, Hashable {
  /// Words in the old style: hòa.
  public let old: Int
  /// Words in the new style: hoà.
  public let new: Int
  /// Words whose tone mark no style puts there: qúy.
  public let misplaced: Int

  /// Whether the text uses both styles, the one thing a check should warn of.
  public var isMixed: Bool { old > 0 && new > 0 }

  /// The style that prevails; `nil` without any styled word. The old style wins a tie, being the commoner one in print.
  public var prevailing: TonePlacementStyle? {
    if old == 0 && new == 0 { return nil }
    return new > old ? .new : .old
  }
}
