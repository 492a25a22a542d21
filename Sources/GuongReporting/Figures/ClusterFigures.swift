import GuongModel

/// All clusters of a campaign, scored and ranked.
package struct ClusterFigures: Sendable {
  /// In the order of the table.
  package let all: [ClusterFigure]

  package init(_ tables: CampaignTables) {
    let members = Dictionary(grouping: tables.members, by: \.cluster)
    let scores = Dictionary(grouping: tables.scores, by: \.cluster)
    all = tables.clusters.map { cluster in
      ClusterFigure(
        cluster, members: (members[cluster.id] ?? []).map(\.member),
        criteria: tables.criteria.filter { $0.cluster == nil || $0.cluster == cluster.id },
        scores: scores[cluster.id] ?? [])
    }
  }
}
