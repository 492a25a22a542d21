import GuongModel

/// The names that readers know what a cell refers to by.
struct ReferenceNames: Sendable {
  private let participants: ParticipantNames
  /// By table, the names of its rows by their ids.
  private let rows: [String: [String: String]]

  init(_ tables: CampaignTables, units: [Unit], organisations: [Organisation], language: Language) {
    participants = ParticipantNames(units: units, organisations: organisations, language: language)
    rows = [
      Indicator.schema.id: Self.names(tables.indicators) { ($0.id, $0.name) },
      Cluster.schema.id: Self.names(tables.clusters) { ($0.id, $0.name) },
      Criterion.schema.id: Self.names(tables.criteria) { ($0.id, $0.name) },
      Obligation.schema.id: Self.names(tables.obligations) { ($0.id, $0.name) },
    ]
  }

  private static func names<Record>(_ records: [Record], _ pair: (Record) -> (String, String)) -> [String: String] {
    Dictionary(records.map(pair), uniquingKeysWith: { first, _ in first })
  }

  /// A stored word or id as readers know it; `nil` for what is text already.
  func text(_ stored: String, _ type: ColumnType?, _ language: Language) -> String? {
    switch type {
    case .choice(let choices): choices.first { $0.value == stored }?.title[language]
    case .reference(let reference): name(stored, reference)
    case .references(let reference):
      stored.split(separator: ";").map { name(String($0), reference) ?? String($0) }.joined(separator: "; ")
    default: nil
    }
  }

  private func name(_ id: String, _ reference: TableReference) -> String? {
    switch reference {
    case .unit, .organisation, .participant: participants[id]
    case .row(let table): rows[table]?[id]
    case .field, .story, .document: nil
    }
  }
}
