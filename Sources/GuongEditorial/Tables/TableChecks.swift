import GuongModel
import GuongReporting

/// Checks the tables of a campaign against each other, the site's registers and the calendar.
///
/// Rows with an error leave their table, which is incomplete from then on; warnings leave it as it is.
package enum TableChecks {
  /// - Parameters:
  ///   - tables: each at most once, every cell read by its column's type.
  ///   - campaign: the campaign's id, the name of its folder.
  /// - Returns: the sound rows, and what is wrong with the others, at their cells.
  package static func check(
    _ tables: [TableData], campaign: String, context: TableContext
  ) -> (tables: CampaignTables, diagnostics: [Diagnostic]) {
    let book = ReferenceBook(context, campaign: campaign)
    let units = UnitValidityRule(context)
    var tables = tables
    var found: [[Diagnostic]] = Array(repeating: [], count: tables.count)
    for index in TableOrder.of(tables) {
      var coded = CodedTable(tables[index])
      ReferenceNames(book: book, units: context.units, tables: tables).resolve(&coded)
      tables[index] = coded.table
      var findings = TableFindings(coded.table)
      TableReferencesRule(book: book, tables: tables).check(&coded, &findings)
      RepeatedRowsRule.check(&coded, &findings)
      check(&coded, tables, context, units, &findings)
      OwnRowsRule.check(tables[index], &findings)
      let (sound, diagnostics) = findings.finish()
      tables[index] = sound
      found[index] = diagnostics
    }
    return (CampaignTables(campaign: campaign, tables: tables), found.flatMap(\.self))
  }

  /// The rules of one standard table.
  private static func check(
    _ coded: inout CodedTable, _ tables: [TableData], _ context: TableContext, _ units: UnitValidityRule,
    _ findings: inout TableFindings
  ) {
    let table = coded.table
    units.check(&coded, &findings)
    switch table.schema.id {
    case IndicatorValue.schema.id:
      let natures = IndicatorNature.all(in: tables)
      IndicatorValuesRule(tables, natures: natures, today: context.today).check(&coded, &findings)
      OutliersRule.check(&coded, natures: natures, &findings)
    case Work.schema.id: WorksRule(today: context.today).check(table, &findings)
    case Award.schema.id:
      FutureDates.check(table, Award.Column.decidedOn, context.today, &findings)
      AwardsRule.check(table, &findings)
    case Criterion.schema.id: CriteriaRule.check(table, &findings)
    case Score.schema.id: ClusterScoresRule(tables).check(table, &findings)
    case Submission.schema.id:
      FutureDates.check(table, Submission.Column.submittedOn, context.today, &findings)
      SubmissionsRule(
        tables, bearers: DutyBearers(units: context.units, organisations: context.organisations)
      ).check(table, &findings)
    case Obligation.schema.id: units.check(table, Obligation.Column.fromWhom, on: Obligation.Column.due, &findings)
    case EventRecord.schema.id: EventsRule.check(table, &findings)
    case Replication.schema.id:
      FutureDates.check(table, Replication.Column.since, context.today, &findings)
    default: break
    }
  }
}
