import GuongModel

/// `cluster_ranking`: ``ClusterFigures``.
enum ClusterRankingView {
  struct Row: Sendable {
    let cluster: Cluster
    let standing: ClusterStanding
    let name: String?
  }

  static let view = ReportView<Row>(
    "cluster_ranking", Bilingual(vi: "Xếp hạng cụm, khối", en: "Ranking of clusters"),
    Bilingual(vi: "Một thành viên của cụm, khối với điểm và hạng.", en: "A member of a cluster, its points and rank."),
    rowsFrom: ClusterPointsView.places + points,
    [
      ReportViewColumn("cluster", "Mã cụm, khối", "Cluster", .reference(.row(table: "clusters"))) {
        .text($0.cluster.id)
      },
      ReportViewColumn("cluster_name", "Cụm, khối", "Cluster’s name", from: ["clusters.name"]) {
        .text($0.cluster.name)
      },
      ReportViewColumn("year", "Năm", "Year", .wholeNumber, from: ["clusters.year"]) { .integer($0.cluster.year) },
      ReportViewColumn("member", "Mã thành viên", "Member", .reference(.participant)) { .text($0.standing.member) },
      ReportViewColumn("member_name", "Thành viên", "Member’s name") { .text($0.name) },
      ReportViewColumn("rank", "Hạng", "Rank", .wholeNumber, from: points) { .integer($0.standing.rank) },
      points("self_score", "Điểm tự chấm", "Self score", ["scores.self_score"]) { .number($0.standing.selfScore) },
      points("assessed", "Điểm các tiêu chí", "Points of criteria", points) { .number($0.standing.assessed) },
      points("bonus", "Điểm thưởng", "Bonus", ["scores.bonus"]) { .number($0.standing.bonus) },
      points("penalty", "Điểm trừ", "Penalty", ["scores.penalty"]) { .number($0.standing.penalty) },
      points("total", "Tổng điểm", "Total", points) { .number($0.standing.total) },
      ReportViewColumn("is_complete", "Đủ điểm mọi tiêu chí", "Complete", .boolean) {
        .boolean($0.standing.isComplete)
      },
    ])

  static func rows(_ figures: ClusterFigures, _ names: ParticipantNames) -> [Row] {
    figures.all.flatMap { figure in
      figure.standings.map { Row(cluster: figure.cluster, standing: $0, name: names[$0.member]) }
    }
  }

  /// Totals, ranks and the order of the rows tell what was given and taken; what a site keeps private of these keeps them
  /// private.
  private static let points = ClusterPointsView.points + ["scores.bonus", "scores.penalty"]

  private static func points(
    _ name: String, _ vi: String, _ en: String, _ sources: [String], _ value: @escaping @Sendable (Row) -> TableValue
  ) -> ReportViewColumn<Row> {
    ReportViewColumn(name, vi, en, .number(minimum: nil), unit: .points, from: sources, value)
  }
}
