import GuongModel
import VietnameseText

/// The tables that the database adds to those of a campaign: units, organisations, and figures ready for use.
package struct ReportTables {
  /// Without those that would tell, by their rows alone, what a site keeps inside.
  let all: [TableData]

  /// Of all tables that may be added, with every column.
  static let schemas: [TableSchema] = [
    PlaceViews.units.schema, PlaceViews.organisations.schema, PlaceViews.participants.schema,
    IndicatorStatusView.view.schema, WorkStatusView.view.schema, AwardSharesView.view.schema,
    ClusterRankingView.view.schema, ClusterPointsView.view.schema, SubmissionStatusView.view.schema,
    ReplicatedStoriesView.view.schema, CampaignTimeView.view.schema,
  ]

  /// The campaign's tables that each of them is worked out from.
  static let basis: [String: [TableSchema]] = [
    IndicatorStatusView.view.id: [Indicator.schema, IndicatorValue.schema],
    WorkStatusView.view.id: [Work.schema],
    AwardSharesView.view.id: [Award.schema],
    ClusterRankingView.view.id: [Cluster.schema, ClusterMember.schema, Criterion.schema, Score.schema],
    ClusterPointsView.view.id: [Cluster.schema, ClusterMember.schema, Criterion.schema, Score.schema],
    SubmissionStatusView.view.id: [Obligation.schema, Submission.schema],
    ReplicatedStoriesView.view.id: [Replication.schema],
  ]

  /// The campaign's tables behind the one of this name, which may be any word.
  package static func basis(of name: String) -> [TableSchema] { basis[name] ?? [] }

  init(
    _ tables: CampaignTables, units: [Unit], organisations: [Organisation], period: CampaignPeriod?,
    today: CalendarDate, language: Language, includesPrivate: Bool
  ) {
    let hidden: Set<ReportSource> = includesPrivate ? [] : Self.privateColumns(tables)
    let isPrivate = { (source: ReportSource) in hidden.contains(source) }
    let names = ParticipantNames(units: units, organisations: organisations, language: language)
    let bearers = DutyBearers(units: units, organisations: organisations)
    let clusters = ClusterFigures(tables)
    let tables: [TableData?] = [
      PlaceViews.units.table(units, isPrivate: isPrivate),
      PlaceViews.organisations.table(organisations, isPrivate: isPrivate),
      PlaceViews.participants.table(names.all, isPrivate: isPrivate),
      IndicatorStatusView.view.table(
        IndicatorFigures(tables, today: today).all.map { .init(figure: $0, names: names) }, isPrivate: isPrivate),
      WorkStatusView.view.table(
        WorkFigures(tables, today: today).all.map { .init(figure: $0, names: names) }, isPrivate: isPrivate),
      AwardSharesView.view.table(
        AwardSharesView.rows(AwardFigures(tables, today: today), names).filter { !isPrivate($0.source) },
        isPrivate: isPrivate),
      ClusterRankingView.view.table(ClusterRankingView.rows(clusters, names), isPrivate: isPrivate),
      ClusterPointsView.view.table(ClusterPointsView.rows(clusters), isPrivate: isPrivate),
      SubmissionStatusView.view.table(
        ObligationFigures(tables, bearers: bearers, today: today).all.map { .init(figure: $0, names: names) },
        isPrivate: isPrivate),
      ReplicatedStoriesView.view.table(ReplicationFigures(tables, today: today).stories, isPrivate: isPrivate),
      CampaignTimeView.view.table(
        period.map { [CampaignClock(period: $0, today: today)] } ?? [], isPrivate: isPrivate),
    ]
    all = tables.compactMap(\.self)
  }

  /// A site may keep columns of standard tables inside the office; figures made from them stay there too.
  private static func privateColumns(_ tables: CampaignTables) -> Set<ReportSource> {
    Set(
      tables.tables.flatMap { table in
        table.schema.columns.filter(\.isPrivate).map { ReportSource(table: table.schema.id, column: $0.name) }
      })
  }
}
