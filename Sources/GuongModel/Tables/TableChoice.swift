/// One of the words that a column may hold.
package struct TableChoice: Hashable, Sendable {
  /// As stored: `in_progress`.
  package let value: String
  /// As shown; editors may write either language.
  package let title: Bilingual
  /// Other words that editors write.
  package let aliases: [String]

  package init(_ value: String, vi: String, en: String, aliases: [String] = []) {
    self.value = value
    self.title = Bilingual(vi: vi, en: en)
    self.aliases = aliases
  }
}
