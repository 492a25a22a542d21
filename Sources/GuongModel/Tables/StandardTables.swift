/// The tables that every campaign may have.
package enum StandardTables {
  /// In the order in which documents list them.
  package static let schemas: [TableSchema] = [
    Indicator.schema, IndicatorValue.schema, Work.schema, Award.schema, Cluster.schema, ClusterMember.schema,
    Criterion.schema, Score.schema, Obligation.schema, Submission.schema, EventRecord.schema, Replication.schema,
  ]

  /// Columns in which an empty cell says something: that higher is better, the whole area, valid, no bonus, never late. A site
  /// cannot keep them inside, for pages would count from cells that look empty.
  package static let meaningfulWhenEmpty: Set<String> = [
    "indicators.direction", "indicators.counting", "indicator_values.unit", "works.due", "works.progress",
    "awards.state", "criteria.cluster",
    "criteria.direction", "scores.assessed", "scores.bonus", "scores.penalty",
  ]

  /// Columns that may be missing, but not by a slip: figures would come out wrong, and nobody would see it.
  package static let deciding: Set<String> = meaningfulWhenEmpty.union([
    "indicators.maximum", "indicator_values.target", "indicator_values.actual", "indicator_values.as_of", "works.value",
    "works.completed_on", "scores.target", "scores.actual", "criteria.points_each", "events.from_day",
  ])
}
