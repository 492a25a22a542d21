/// The tables that every campaign may have.
package enum StandardTables {
  /// In the order in which documents list them.
  package static let schemas: [TableSchema] = [
    Indicator.schema, IndicatorValue.schema, Work.schema, Award.schema, Cluster.schema, ClusterMember.schema,
    Criterion.schema, Score.schema, Obligation.schema, Submission.schema, EventRecord.schema, Replication.schema,
  ]
}
