import GuongModel
import GuongReporting
import VietnameseText

/// Where the models of stories were taken up.
extension PageRenderer {
  func replicationsPage(_ campaign: Int, _ plan: PagePlan) -> [UInt8] {
    let figures = figures[campaign]
    let shown = figures.replications.stories.compactMap { figure in
      story(at: figure.story, ofCampaign: campaign).map { ($0, figure) }
    }
    var content = FiguresPage(title: text(.replications), lead: text(.replicationsLead))
    content.sections = shown.map { story, figure in
      FigureSectionView(
        id: story.header.name, title: story.header.title.value,
        tables: [replicationTable(figure.places, id: "bang-" + story.header.name, caption: story.header.title.value)],
        links: [LinkView(title: text(.story), url: href(story.address))])
    }
    if shown.isEmpty {
      content.sections = [
        FigureSectionView(id: "danh-sach", title: text(.replications), emptyText: text(.replicationsEmpty))
      ]
    } else {
      content.title = text(
        .replicationsHeadline,
        ["stories": "\(shown.count)", "places": "\(shown.reduce(0) { $0 + $1.1.places.count })"])
    }
    return figuresPage(
      content, ofCampaign: campaign, current: .replications, isComplete: figures.areComplete(Replication.schema),
      plan: plan)
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
