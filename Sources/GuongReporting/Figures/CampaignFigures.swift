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

  /// Whether all of these tables are whole; what is counted from another would be wrong.
  package func areComplete(_ schemas: TableSchema...) -> Bool { schemas.allSatisfy(tables.isComplete) }
}
