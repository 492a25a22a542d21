/// A key of front matter or of a data file: one English name, and the Vietnamese names that editors may write instead.
package struct Key: Hashable, Sendable {
  package let name: String
  package let aliases: [String]
  /// The keys of the maps that the value is, or holds; `nil` for plain values.
  package let schema: Schema?
  /// Whether readers may see the value, or any part of it.
  package let isPublished: Bool

  package init(_ name: String, _ aliases: String..., mapOf schema: Schema? = nil, isPublished: Bool = true) {
    self.name = name
    self.aliases = aliases
    self.schema = schema
    self.isPublished = isPublished
  }

  package static func == (left: Key, right: Key) -> Bool { left.name == right.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
