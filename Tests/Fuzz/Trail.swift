import VietnameseText

/// What an input led to, as hashes: an input with a feature that none before it had is worth keeping.
struct Trail {
  private(set) var features: Set<UInt64> = []

  mutating func note(_ feature: String) { features.insert(StableHash.fnv1a64(feature)) }

  /// A count by its order of magnitude.
  mutating func note(_ feature: String, _ count: Int) {
    note("\(feature) \(Int.bitWidth - max(0, count).leadingZeroBitCount)")
  }
}
