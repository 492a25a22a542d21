/// All tables of one campaign, as typed records for pages and as rows for the database and open data.
package struct CampaignTables: Sendable {
  /// The campaign's id: its folder's name.
  package let campaign: String
  /// Those that have a file, standard ones first, then the site's own.
  package let tables: [TableData]

  package let indicators: [Indicator]
  package let values: [IndicatorValue]
  package let works: [Work]
  package let awards: [Award]
  package let clusters: [Cluster]
  package let members: [ClusterMember]
  package let criteria: [Criterion]
  package let scores: [Score]
  package let obligations: [Obligation]
  package let submissions: [Submission]
  package let events: [EventRecord]
  package let replications: [Replication]

  package init(campaign: String, tables: [TableData]) {
    func records<Record: TableRecord>(_: Record.Type) -> [Record] {
      tables.first { $0.schema.id == Record.schema.id }.map { table in table.rows.compactMap(Record.init) } ?? []
    }
    self.campaign = campaign
    self.tables = tables
    indicators = records(Indicator.self)
    values = records(IndicatorValue.self)
    works = records(Work.self)
    awards = records(Award.self)
    clusters = records(Cluster.self)
    members = records(ClusterMember.self)
    criteria = records(Criterion.self)
    scores = records(Score.self)
    obligations = records(Obligation.self)
    submissions = records(Submission.self)
    events = records(EventRecord.self)
    replications = records(Replication.self)
  }

  package func table(_ id: String) -> TableData? { tables.first { $0.schema.id == id } }

  /// Whether a table is whole: one without a file is.
  package func isComplete(_ schema: TableSchema) -> Bool { table(schema.id)?.isIncomplete != true }
}
