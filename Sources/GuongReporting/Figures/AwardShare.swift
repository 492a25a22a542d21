import VietnameseText

/// How many awards fall to one of several groups.
package struct AwardShare<Key: Sendable>: Sendable {
  package let key: Key
  package let count: Int
  /// Percent of all valid awards, each rounded by itself: the sum may miss 100 by some hundredths. `nil` without awards.
  package let share: DecimalNumber?

  init(_ key: Key, _ count: Int, of total: Int) {
    self.key = key
    self.count = count
    share = Percentage.of(count, in: total)
  }
}
