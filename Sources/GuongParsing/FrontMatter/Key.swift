import Synchronization

/// A key of front matter or of a data file: one English name, and the Vietnamese names that editors may write instead.
package struct Key: Hashable, Sendable {
  package let name: String
  package let aliases: [String]
  /// The keys of the maps that the value is, or holds; `nil` for plain values.
  package let schema: Schema?
  /// Whether readers may see the value, or any part of it.
  package let isPublished: Bool
  /// The same for every key of this name: what maps are looked up by.
  let number: Int

  package init(_ name: String, _ aliases: String..., mapOf schema: Schema? = nil, isPublished: Bool = true) {
    self.init(name, aliases: aliases, mapOf: schema, isPublished: isPublished)
  }

  package init(_ name: String, aliases: [String], mapOf schema: Schema? = nil, isPublished: Bool = true) {
    self.name = name
    self.aliases = aliases
    self.schema = schema
    self.isPublished = isPublished
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
