/// A body that has duties in a campaign or issues documents.
package struct Organisation: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case party
    case government
    case front
    case service
    /// All agencies, localities, enterprises and schools together.
    case all
  }

  package var id: Located<String>
  package var name: String
  package var shortName: String?
  package var kind: Kind
  package var unit: Located<String>?
  package var parent: Located<String>?
  package var order: Int

  package init(id: Located<String>, name: String, kind: Kind) {
    self.id = id
    self.name = name
    self.kind = kind
    self.order = 0
  }
}
