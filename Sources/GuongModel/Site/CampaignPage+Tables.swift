extension Addresses.CampaignPage {
  /// The tables that the page is made of; it is there when the campaign has the first of them.
  package var schemas: [TableSchema] {
    switch self {
    case .indicators: [Indicator.schema, IndicatorValue.schema]
    case .works: [Work.schema]
    case .awards: [Award.schema]
    case .clusters: [Cluster.schema, ClusterMember.schema, Criterion.schema, Score.schema]
    case .obligations: [Obligation.schema, Submission.schema]
    case .replications: [Replication.schema]
    }
  }
}

extension CampaignTables {
  /// The pages for which the campaign has a table, even an empty one: an address that was there must not go when a row does.
  package var figurePages: [Addresses.CampaignPage] {
    Addresses.CampaignPage.allCases.filter { page in page.schemas.first.flatMap { table($0.id) } != nil }
  }

  /// The tables that everyone may have: those with a file and a column that is not private.
  package var openTables: [TableSchema] { tables.map(\.schema).filter { !$0.publishedPositions.isEmpty } }
}
