import GuongCharts
import GuongModel
import GuongReporting
import VietnameseText

/// Works registered in honour of an event.
extension PageRenderer {
  func worksPage(_ campaign: Int, _ plan: PagePlan) -> [UInt8] {
    let figures = figures[campaign]
    let works = figures.works
    let count = works.all.count
    var content = FiguresPage(
      title: count == 0
        ? text(.works) : text(.worksHeadline, ["done": "\(works.completed)", "count": "\(works.counted)"]),
      lead: text(.worksLead))
    guard count > 0 else {
      content.sections = [FigureSectionView(id: "danh-sach", title: text(.worksList), emptyText: text(.worksEmpty))]
      return figuresPage(
        content, ofCampaign: campaign, current: .works, isComplete: figures.areComplete(Work.schema), plan: plan)
    }
    content.figures = [
      FigureView(
        label: text(.worksDone), value: "\(works.completed)", note: text(.figureOf, ["count": "\(works.counted)"])),
      FigureView(label: text(.worksLate), value: "\(works.late)"),
      FigureView(label: text(.worksValue), value: figureText.number(works.value?.trimmed), note: text(.millionDong)),
    ]
    content.sections = [statusSection(works), participantSection(works), listSection(works, campaign)]
    return figuresPage(
      content, ofCampaign: campaign, current: .works, isComplete: figures.areComplete(Work.schema), plan: plan)
  }

  private func statusSection(_ works: WorkFigures) -> FigureSectionView {
    let groups = works.statuses.filter { $0.count > 0 }
    let values = Points(groups.map(\.value), figureText)
    let chart = Chart(
      kind: .bar,
      title: text(.worksStatusFinding, ["done": "\(works.completed)", "late": "\(works.late)"]), unit: "",
      categoryTitle: text(.state),
      categories: groups.map { figureText.status($0.key) },
      series: [ChartSeries(name: text(.workCount), values: groups.map { Double($0.count) })], fractionDigits: 0)
    return FigureSectionView(
      id: "tinh-trang", title: text(.worksByStatus),
      summary: works.counted < works.all.count ? text(.worksAbandonedExplained) : nil,
      charts: [charts.view(chart, id: "theo-tinh-trang", frame: .column, wide: true, hasTable: false)],
      tables: [
        DataTableView(
          id: "bang-tinh-trang", caption: text(.worksByStatus),
          columns: [
            column(.state), column(.workCount, numeric: true), column(.value, numeric: true, note: text(.millionDong)),
          ],
          rows: groups.map { group in
            DataRowView(cells: [
              CellView(text: figureText.status(group.key), heading: true),
              CellView(text: number(group.count), numeric: true),
              CellView(text: values.text(group.value), numeric: true),
            ])
          })
      ])
  }

  private func participantSection(_ works: WorkFigures) -> FigureSectionView {
    let byName = VietnameseCollation.sorted(works.participants) { participant($0.key).title }
    let participants = byName.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
    let values = Points(participants.map(\.value), figureText)
    return FigureSectionView(
      id: "don-vi", title: text(.worksByParticipant),
      tables: [
        DataTableView(
          id: "bang-don-vi", caption: text(.worksByParticipant),
          columns: [
            column(.registeredBy), column(.workCount, numeric: true), column(.worksDone, numeric: true),
            column(.worksLate, numeric: true), column(.value, numeric: true, note: text(.millionDong)),
          ],
          rows: participants.map { group in
            DataRowView(cells: [
              participantCell(group.key, heading: true), CellView(text: "\(group.count)", numeric: true),
              CellView(text: "\(group.completed)", numeric: true), CellView(text: "\(group.late)", numeric: true),
              CellView(text: values.text(group.value), numeric: true),
            ])
          })
      ])
  }

  private func listSection(_ works: WorkFigures, _ campaign: Int) -> FigureSectionView {
    let order = WorkFigure.Status.allCases
    let sorted = works.all.enumerated().sorted { left, right in
      (order.firstIndex(of: left.element.status) ?? 0, left.offset)
        < (order.firstIndex(of: right.element.status) ?? 0, right.offset)
    }.map(\.element)
    return FigureSectionView(
      id: "danh-sach", title: text(.worksList), tables: [workTable(sorted, campaign, id: "bang-cong-trinh")])
  }

  func workTable(
    _ works: [WorkFigure], _ campaign: Int, id: String, showsParticipant: Bool = true
  ) -> DataTableView {
    var columns = [
      column(.work), column(.value, numeric: true, note: text(.millionDong)),
      column(.workDue, numeric: true), column(.workProgress, numeric: true), column(.state),
    ]
    if showsParticipant { columns.insert(column(.registeredBy), at: 1) }
    let values = Points(works.map(\.work.value), figureText)
    return DataTableView(
      id: id, caption: text(.worksList), columns: columns,
      rows: works.map { figure in
        let work = figure.work
        let story = story(at: work.story, ofCampaign: campaign)
        var cells = [
          CellView(
            text: work.name, url: story.map { href($0.address) },
            note: work.purpose.map { text(.inHonourOf) + ": " + $0 }, heading: true),
          CellView(text: values.text(work.value), numeric: true),
          dateCell(work.due), CellView(text: work.progress.map(figureText.percent) ?? "–", numeric: true),
          CellView(text: figureText.status(figure.status), note: delay(of: figure), status: figure.status.rawValue),
        ]
        if showsParticipant { cells.insert(participantCell(work.registeredBy), at: 1) }
        return DataRowView(cells: cells)
      })
  }

  private func delay(of figure: WorkFigure) -> String? {
    guard let days = figure.daysLate, days != 0 else { return nil }
    return days > 0 ? text(.daysLate, ["days": number(days)]) : text(.daysEarly, ["days": number(-days)])
  }
}
