/// One organisation.
package struct OrganisationView: View {
  package var name: String
  package var kind: String?
  /// Short name, parent, unit…
  package var facts: [FactView]
  package var duties: [DutyGroupView]
  /// Those it organises.
  package var events: [EventView]
  /// Those it issued.
  package var documents: [DocumentRowView]

  package init(
    name: String,
    kind: String? = nil,
    facts: [FactView] = [],
    duties: [DutyGroupView] = [],
    events: [EventView] = [],
    documents: [DocumentRowView] = []
  ) {
    self.name = name
    self.kind = kind
    self.facts = facts
    self.duties = duties
    self.events = events
    self.documents = documents
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .name: .text(name)
    case .kind: .optional(kind)
    case .facts: .list(facts)
    case .duties: .list(duties)
    case .events: .list(events)
    case .documents: .list(documents)
    default: nil
    }
  }
}
