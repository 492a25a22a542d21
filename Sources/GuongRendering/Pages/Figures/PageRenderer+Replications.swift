import GuongModel
import GuongReporting
import VietnameseText

/// Where the models of stories were taken up.
extension PageRenderer {
  func replicationsPage(_ campaign: Int, _ plan: PagePlan) -> [UInt8] {
    let figures = figures[campaign]
    let shown = shownReplications(campaign)
    var content = FiguresPage(title: text(.replications), lead: text(.replicationsLead))
    content.sections = shown.enumerated().map { index, item in
      let (story, places) = item
      let title = story.header.title.value
      return FigureSectionView(
        id: "mo-hinh-\(index + 1)", title: title, summary: story.header.summary,
        tables: [replicationTable(places, id: "bang-mo-hinh-\(index + 1)", caption: title)],
        links: [LinkView(title: text(.readStory), url: href(story.address))])
    }
    if shown.isEmpty {
      content.sections = [
        FigureSectionView(id: "danh-sach", title: text(.replications), emptyText: text(.replicationsEmpty))
      ]
    } else {
      content.title = text(
        .replicationsHeadline,
        ["stories": "\(shown.count)", "places": "\(shown.reduce(0) { $0 + $1.places.count })"])
    }
    return figuresPage(
      content, ofCampaign: campaign, current: .replications, isComplete: figures.areComplete(Replication.schema),
      plan: plan)
  }

  /// Published stories with their places, each story once, however its rows name it.
  private func shownReplications(_ campaign: Int) -> [(story: Published<Story>, places: [Replication])] {
    var shown: [(story: Published<Story>, places: [Replication])] = []
    for figure in figures[campaign].replications.stories {
      guard let story = story(at: figure.story, ofCampaign: campaign) else { continue }
      if let index = shown.firstIndex(where: { $0.story.address == story.address }) {
        shown[index].places += figure.places
      } else {
        shown.append((story, figure.places))
      }
    }
    return shown
  }

  func replicationTable(_ places: [Replication], id: String, caption: String) -> DataTableView {
    DataTableView(
      id: id, caption: caption,
      columns: [column(.replicationPlace), column(.replicationSince, numeric: true), column(.replicationScale)],
      rows: places.map { place in
        DataRowView(cells: [
          participantCell(place.unit, heading: true, note: place.place), dateCell(place.since),
          CellView(text: place.scale ?? ""),
        ])
      })
  }
}
