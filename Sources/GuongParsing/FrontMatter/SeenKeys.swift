/// The keys that a map has had so far.
struct SeenKeys {
  /// Most maps are so small that looking through them is quicker than hashing.
  private static let smallCount = 24

  private var few: [String] = []
  private var many: Set<String> = []

  /// False when the key is there already.
  mutating func insert(_ key: String) -> Bool {
    if !many.isEmpty { return many.insert(key).inserted }
    if few.contains(key) { return false }
    few.append(key)
    if few.count > Self.smallCount { many = Set(few) }
    return true
  }
}
