/// A key of front matter or of a data file: one English name, and the Vietnamese names that editors may write instead.
package struct Key: Hashable, Sendable {
  package let name: String
  package let aliases: [String]

  package init(_ name: String, _ aliases: String...) {
    self.name = name
    self.aliases = aliases
  }

  package static func == (left: Key, right: Key) -> Bool { left.name == right.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
