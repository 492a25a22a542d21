/// One organisation.
package struct OrganisationView: View {
  package var name: String
  package var bands: BandsView
  package var kind: String?
  /// Short name, parent, unit…
  package var facts: [FactView]
  package var duties: [DutyGroupView]
  /// Those it organises.
  package var events: [EventView]
  /// Those it issued.
  package var documents: [DocumentRowView]
  /// What the tables of campaigns say.
  package var tables: [DataTableView]
  /// Where more of them stands, and calendars.
  package var links: [LinkView]

  package init(
    name: String,
    bands: BandsView = BandsView(),
    kind: String? = nil,
    facts: [FactView] = [],
    duties: [DutyGroupView] = [],
    events: [EventView] = [],
    documents: [DocumentRowView] = [],
    tables: [DataTableView] = [],
    links: [LinkView] = []
  ) {
    self.name = name
    self.bands = bands
    self.kind = kind
    self.facts = facts
    self.duties = duties
    self.events = events
    self.documents = documents
    self.tables = tables
    self.links = links
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .name: .text(name)
    case .bands: .view(bands)
    case .kind: .optional(kind)
    case .facts: .list(facts)
    case .duties: .list(duties)
    case .events: .list(events)
    case .documents: .list(documents)
    case .tables: .list(tables)
    case .links: .list(links)
    default: nil
    }
  }
}
