import Synchronization

/// A key of front matter or of a data file: one English name, and the Vietnamese names that editors may write instead.
package struct Key: Hashable, Sendable {
  package let name: String
  package let aliases: [String]
  /// The same for every key of this name: what maps are looked up by.
  let number: Int

  package init(_ name: String, _ aliases: String...) {
    self.name = name
    self.aliases = aliases
    self.number = Self.numbers.withLock { numbers in
      let number = numbers[name] ?? numbers.count
      numbers[name] = number
      return number
    }
  }

  private static let numbers = Mutex<[String: Int]>([:])

  package static func == (left: Key, right: Key) -> Bool { left.number == right.number }

  package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
