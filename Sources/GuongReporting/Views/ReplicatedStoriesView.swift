import GuongModel

/// `replicated_stories`: ``ReplicationFigures``.
enum ReplicatedStoriesView {
  static let view = ReportView<ReplicationFigure>(
    "replicated_stories", Bilingual(vi: "Mô hình được nhân rộng", en: "Replicated models"),
    Bilingual(vi: "Một bài viết có nơi làm theo.", en: "A story whose model was taken up."),
    // Only places of days past count.
    rowsFrom: ["replications.story", "replications.since"],
    [
      ReportViewColumn("story", "Bài viết", "Story", .reference(.story)) { .text($0.story) },
      ReportViewColumn("places", "Số nơi làm theo", "Places", .wholeNumber) { .integer($0.places.count) },
      ReportViewColumn("units", "Số đơn vị", "Units", .wholeNumber, from: ["replications.unit"]) { .integer($0.units) },
      ReportViewColumn("first_since", "Sớm nhất từ ngày", "First since", .date) {
        .date($0.places.first?.since)
      },
      ReportViewColumn("last_since", "Gần nhất từ ngày", "Last since", .date) {
        .date($0.places.last?.since)
      },
    ])
}
