import GuongModel
import VietnameseText

/// Where the models of stories were taken up (nhân rộng).
package struct ReplicationFigures: Sendable {
  /// In the order in which stories first appear in the table.
  package let stories: [ReplicationFigure]

  package init(_ tables: CampaignTables, today: CalendarDate) {
    let past = tables.replications.filter { $0.since <= today }
    let byStory = Dictionary(grouping: past, by: \.story)
    stories = byStory.values.sorted { $0[0].index < $1[0].index }.map { places in
      ReplicationFigure(
        story: places[0].story,
        places: places.sorted { ($0.since, $0.index) < ($1.since, $1.index) },
        units: Set(places.map(\.unit)).count)
    }
  }

  package func figure(ofStory story: String) -> ReplicationFigure? { stories.first { $0.story == story } }
}
