import GuongModel

/// `cluster_points`: the points of each member for each criterion.
enum ClusterPointsView {
  struct Row: Sendable {
    let cluster: String
    let member: String
    let score: CriterionScore
  }

  static let view = ReportView<Row>(
    "cluster_points", Bilingual(vi: "Điểm từng tiêu chí", en: "Points by criterion"),
    Bilingual(vi: "Điểm của một thành viên ở một tiêu chí.", en: "A member’s points for a criterion."),
    rowsFrom: places,
    [
      ReportViewColumn("cluster", "Mã cụm, khối", "Cluster", .reference(.row(table: "clusters"))) { .text($0.cluster) },
      ReportViewColumn("member", "Mã thành viên", "Member", .reference(.participant)) { .text($0.member) },
      ReportViewColumn("criterion", "Mã tiêu chí", "Criterion", .reference(.row(table: "criteria"))) {
        .text($0.score.criterion.id)
      },
      ReportViewColumn("criterion_name", "Tiêu chí", "Criterion’s name", from: ["criteria.name"]) {
        .text($0.score.criterion.name)
      },
      ReportViewColumn("points", "Điểm", "Points", .number(minimum: nil), unit: .points, from: points) {
        .number($0.score.points)
      },
      ReportViewColumn(
        "computed", "Điểm theo cách chấm", "Points by method", .number(minimum: nil), unit: .points,
        from: computed
      ) { .number($0.score.computed) },
      ReportViewColumn(
        "maximum", "Điểm tối đa", "Maximum", .number(minimum: 0), unit: .points, from: ["criteria.maximum"]
      ) {
        .number($0.score.criterion.maximum)
      },
      ReportViewColumn("origin", "Điểm từ đâu", "Origin", .choice(origins), from: points) {
        .text($0.score.origin.rawValue)
      },
    ])

  static func rows(_ figures: ClusterFigures) -> [Row] {
    figures.all.flatMap { figure in
      // Not by rank, which tells of bonus and penalty.
      figure.standings.sorted { $0.member < $1.member }.flatMap { standing in
        standing.scores.map { Row(cluster: figure.cluster.id, member: standing.member, score: $0) }
      }
    }
  }

  /// Which members and which criteria a cluster has.
  static let places = [
    "clusters.id", "cluster_members.cluster", "cluster_members.member", "criteria.id", "criteria.cluster",
  ]

  private static let computed = [
    "scores.cluster", "scores.criterion", "scores.member", "scores.target", "scores.actual", "criteria.maximum",
    "criteria.method", "criteria.direction", "criteria.points_each",
  ]

  /// What the points of a criterion come from.
  static let points = computed + ["scores.assessed"]

  private static let origins = [
    TableChoice("assessed", vi: "Thẩm định", en: "Assessed"),
    TableChoice("computed", vi: "Tính theo cách chấm", en: "Computed"),
    TableChoice("missing", vi: "Chưa có", en: "Missing"),
  ]
}
