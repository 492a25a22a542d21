/// Whom a story is about.
package struct Subject: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case person
    case household
    case collective
  }

  package var name: Located<String>
  package var kind: Kind
  package var group: RecipientGroup?
  package var role: String?
  package var unit: Located<String>?
  package var born: Birth?
  /// How many people, for a household or collective.
  package var members: Int?
  /// Sorts names whose order the rule «last word first» would get wrong.
  package var sortKey: String?

  package init(name: Located<String>, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}
