import GuongModel
import VietnameseText

/// All figures of one campaign as they stand on a day.
package struct CampaignFigures: Sendable {
  package let tables: CampaignTables
  package let indicators: IndicatorFigures
  package let works: WorkFigures
  package let awards: AwardFigures
  package let clusters: ClusterFigures
  package let obligations: ObligationFigures
  package let replications: ReplicationFigures

  package init(_ tables: CampaignTables, today: CalendarDate) {
    self.tables = tables
    indicators = IndicatorFigures(tables, today: today)
    works = WorkFigures(tables, today: today)
    awards = AwardFigures(tables, today: today)
    clusters = ClusterFigures(tables)
    obligations = ObligationFigures(tables, today: today)
    replications = ReplicationFigures(tables, today: today)
  }

  /// Whether the figures of an indicator are whole: rows that are missing are about others.
  package func isComplete(indicator id: String) -> Bool {
    guard areComplete(Indicator.schema) else { return false }
    let gaps = tables.table(IndicatorValue.schema.id)?.gaps ?? TableGaps()
    return gaps.isEmpty || gaps.spare(id, known: Set(tables.indicators.map(\.id)))
  }

  /// Those whose figures wait for a correction, in the order of their table.
  package var indicatorsInCorrection: [Indicator] { tables.indicators.filter { !isComplete(indicator: $0.id) } }

  /// Whether all of these tables are whole; what is counted from another would be wrong.
  package func areComplete(_ schemas: TableSchema...) -> Bool { schemas.allSatisfy(tables.isComplete) }
}
