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
  /// Those whose figures wait for a correction, in the order of their table.
  package let indicatorsInCorrection: [Indicator]
  private let idsInCorrection: Set<String>

  package init(_ tables: CampaignTables, bearers: DutyBearers = DutyBearers(), today: CalendarDate) {
    self.tables = tables
    indicators = IndicatorFigures(tables, today: today)
    works = WorkFigures(tables, today: today)
    awards = AwardFigures(tables, today: today)
    clusters = ClusterFigures(tables)
    obligations = ObligationFigures(tables, bearers: bearers, today: today)
    replications = ReplicationFigures(tables, today: today)
    indicatorsInCorrection = Self.indicatorsInCorrection(tables)
    idsInCorrection = Set(indicatorsInCorrection.map(\.id))
  }

  private static func indicatorsInCorrection(_ tables: CampaignTables) -> [Indicator] {
    guard tables.isComplete(Indicator.schema) else { return tables.indicators }
    guard let gaps = tables.table(IndicatorValue.schema.id)?.gaps, !gaps.isEmpty else { return [] }
    let known = Set(tables.indicators.map(\.id))
    return tables.indicators.filter { !gaps.spare($0.id, known: known) }
  }

  /// Whether the figures of an indicator of the table are whole: rows that are missing are about others.
  package func isComplete(indicator id: String) -> Bool { !idsInCorrection.contains(id) }

  /// Whether all of these tables are whole; what is counted from another would be wrong.
  package func areComplete(_ schemas: TableSchema...) -> Bool { schemas.allSatisfy(tables.isComplete) }
}
