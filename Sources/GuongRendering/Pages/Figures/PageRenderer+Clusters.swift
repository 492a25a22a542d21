import GuongCharts
import GuongModel
import GuongReporting
import VietnameseText

/// Clusters with the points and the ranks of their members.
extension PageRenderer {
  func clustersPage(_ campaign: Int, _ plan: PagePlan) -> [UInt8] {
    let figures = figures[campaign]
    var content = FiguresPage(title: text(.clustersHeadline), lead: text(.clustersLead))
    content.sections = figures.clusters.all.map(section)
    if content.sections.isEmpty {
      content.sections = [FigureSectionView(id: "danh-sach", title: text(.clusters), emptyText: text(.clustersEmpty))]
    }
    return figuresPage(
      content, ofCampaign: campaign, current: .clusters,
      isComplete: figures.areComplete(Cluster.schema, ClusterMember.schema, Criterion.schema, Score.schema), plan: plan)
  }

  private func section(_ figure: ClusterFigure) -> FigureSectionView {
    let cluster = figure.cluster
    let ranked = figure.standings.filter { $0.rank != nil }
    let leaders = ranked.filter { $0.rank == 1 }.map { participant($0.member).title }
    let values = ["name": cluster.name, "year": "\(cluster.year)", "leader": leaders.joined(separator: ", ")]
    // Many names say the year themselves.
    let isDated = cluster.name.contains("\(cluster.year)")
    let title =
      leaders.isEmpty
      ? (isDated ? cluster.name : text(.clusterTitle, values))
      : text(isDated ? .clusterLeaderNamed : .clusterLeader, values)
    var view = FigureSectionView(id: "cum-" + cluster.id, title: title)
    var about: [String] = []
    if let head = cluster.head { about.append(text(.clusterHead, ["name": participant(head).title])) }
    if let regulation = cluster.regulation { about.append(text(.clusterRegulation, ["document": regulation])) }
    view.summary = about.isEmpty ? nil : about.joined(separator: " ")
    guard !ranked.isEmpty else {
      view.emptyText = text(.clusterEmpty)
      return view
    }
    let chart = Chart(
      kind: .bar, title: text(.clusterScores), unit: text(.points), categoryTitle: text(.member),
      categories: ranked.map { participant($0.member).title },
      series: [ChartSeries(name: text(.totalScore), values: ranked.map { $0.total.doubleValue })])
    view.charts = [charts.view(chart, id: "bieu-do-" + cluster.id, frame: .column, wide: true, hasTable: false)]
    view.tables = [ranking(figure), criteria(figure)]
    return view
  }

  private func ranking(_ figure: ClusterFigure) -> DataTableView {
    let standings = figure.standings
    let selfScore = Points(standings.map(\.selfScore), figureText)
    let assessed = Points(standings.map(\.assessed), figureText)
    let bonus = Points(standings.map(\.bonus), figureText)
    let penalty = Points(standings.map(\.penalty), figureText)
    let total = Points(standings.map(\.total), figureText)
    return DataTableView(
      id: "xep-hang-" + figure.cluster.id, caption: text(.ranking),
      columns: [
        column(.rank, numeric: true), column(.member), column(.selfScore, numeric: true),
        column(.assessedScore, numeric: true), column(.bonus, numeric: true), column(.penalty, numeric: true),
        column(.totalScore, numeric: true),
      ],
      rows: standings.map { standing in
        DataRowView(cells: [
          CellView(text: standing.rank.map(String.init) ?? "–", numeric: true),
          participantCell(
            standing.member, heading: true, note: standing.isComplete ? nil : text(.scoreIncomplete), dated: false),
          CellView(text: selfScore.text(standing.selfScore), numeric: true),
          CellView(text: assessed.text(standing.assessed), numeric: true),
          CellView(text: bonus.text(standing.bonus), numeric: true),
          CellView(text: penalty.text(standing.penalty), numeric: true),
          CellView(text: total.text(standing.total), numeric: true),
        ])
      })
  }

  /// Criteria as rows, members as columns.
  private func criteria(_ figure: ClusterFigure) -> DataTableView {
    DataTableView(
      id: "tieu-chi-" + figure.cluster.id, caption: text(.scoresByCriterion),
      columns: [column(.criterion), column(.maximumScore, numeric: true)]
        + figure.standings.map { CellView(text: participant($0.member).title, numeric: true) },
      rows: figure.criteria.indices.map { index in
        let criterion = figure.criteria[index]
        let points = Points(figure.standings.map { $0.scores[index].points }, figureText)
        return DataRowView(
          cells: [
            CellView(text: criterion.name, heading: true),
            CellView(text: figureText.number(criterion.maximum.trimmed), numeric: true),
          ]
            + figure.standings.map { standing in
              let score = standing.scores[index]
              return CellView(
                text: score.origin == .missing ? "–" : points.text(score.points), numeric: true)
            })
      })
  }
}
