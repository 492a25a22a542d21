/// How two texts stand to each other in an order.
public enum CollationOrder: Sendable, Hashable {
  /// The first comes before the second.
  case ascending
  /// The order does not tell them apart.
  case same
  /// The first comes after the second.
  case descending
}
