import GuongCharts
import GuongModel
import GuongReporting
import VietnameseText

/// Commendations that were decided, by the groups that the plan wants to see more often.
extension PageRenderer {
  func awardsPage(_ campaign: Int, _ plan: PagePlan) -> [UInt8] {
    let figures = figures[campaign]
    let awards = figures.awards
    var content = FiguresPage(title: text(.awards), lead: text(.awardsLead))
    if let share = awards.favoured.share?.rounded(toFractionDigits: 0), !awards.valid.isEmpty {
      content.title = text(.awardsHeadline, ["share": number(share)])
      content.figures = [
        FigureView(label: text(.awardCount), value: number(awards.valid.count)),
        FigureView(
          label: text(.awardFavoured), value: number(awards.favoured.count),
          note: figureText.percent(awards.favoured.share)),
      ]
      content.sections = [
        groupSection(awards), kindSection(awards), titleSection(awards), yearSection(awards),
      ].compactMap(\.self)
      content.sections += awards.years.map { year in
        let title = text(.awardsOfYear, ["year": "\(year.key)"])
        let own = awards.valid.filter { $0.decidedOn.year == year.key }
        return FigureSectionView(
          id: "nam-\(year.key)", title: title,
          tables: [awardTable(own, campaign, id: "bang-\(year.key)", caption: title)])
      }
    } else {
      content.sections = [FigureSectionView(id: "danh-sach", title: text(.awards), emptyText: text(.awardsEmpty))]
    }
    if !awards.annulled.isEmpty {
      content.sections.append(
        FigureSectionView(
          id: "huy-bo", title: text(.awardsAnnulled), summary: text(.awardsAnnulledExplained),
          tables: [
            awardTable(awards.annulled, campaign, id: "bang-huy-bo", caption: text(.awardsAnnulled), isAnnulled: true)
          ]))
    }
    return figuresPage(
      content, ofCampaign: campaign, current: .awards, isComplete: figures.areComplete(Award.schema), plan: plan)
  }

  private func groupSection(_ awards: AwardFigures) -> FigureSectionView {
    let groups = awards.groups.filter { $0.count > 0 }
    let finding = groups.max { $0.count < $1.count }.map {
      text(.awardsGroupFinding, ["group": figureText.group($0.key), "share": figureText.percent($0.share)])
    }
    let chart = Chart(
      kind: .bar, title: finding ?? text(.awardsByGroup), unit: "%", categoryTitle: text(.group),
      categories: groups.map { figureText.group($0.key) },
      series: [ChartSeries(name: text(.awardShare), values: groups.map { $0.share?.doubleValue })], fractionDigits: 1)
    return FigureSectionView(
      id: "nhom", title: text(.awardsByGroup),
      charts: [charts.view(chart, id: "theo-nhom", frame: .column, wide: true, hasTable: false)],
      tables: [shareTable(groups.map { (figureText.group($0.key), $0.count, $0.share) }, .group, .awardsByGroup)]
    )
  }

  private func kindSection(_ awards: AwardFigures) -> FigureSectionView {
    FigureSectionView(
      id: "loai-hinh", title: text(.awardsByKind),
      tables: [
        shareTable(
          awards.kinds.filter { $0.count > 0 }.map { (figureText.kind($0.key), $0.count, $0.share) }, .awardKind,
          .awardsByKind)
      ])
  }

  /// `nil` while there is one year only, which compares with nothing.
  private func yearSection(_ awards: AwardFigures) -> FigureSectionView? {
    let years = Array(awards.years.reversed())
    guard years.count > 1 else { return nil }
    let finding = years.max { $0.count < $1.count }.map {
      text(.awardsYearFinding, ["year": "\($0.key)", "count": "\($0.count)"])
    }
    let chart = Chart(
      kind: .bar, title: finding ?? text(.awardsByYear), categoryTitle: text(.awardYear),
      categories: years.map { "\($0.key)" },
      series: [ChartSeries(name: text(.awardCount), values: years.map { Double($0.count) })], fractionDigits: 0)
    return FigureSectionView(
      id: "nam", title: text(.awardsByYear), charts: [charts.view(chart, id: "theo-nam", frame: .column, wide: true)])
  }

  private func titleSection(_ awards: AwardFigures) -> FigureSectionView {
    FigureSectionView(
      id: "danh-hieu", title: text(.awardsByTitle),
      tables: [shareTable(awards.titles.map { ($0.key, $0.count, $0.share) }, .awardTitle, .awardsByTitle)])
  }

  private func shareTable(
    _ shares: [(name: String, count: Int, share: DecimalNumber?)], _ heading: StringKey, _ caption: StringKey
  ) -> DataTableView {
    DataTableView(
      id: "bang-" + caption.rawValue, caption: text(caption),
      columns: [column(heading), column(.awardCount, numeric: true), column(.awardShare, numeric: true)],
      rows: shares.map { share in
        DataRowView(cells: [
          CellView(text: share.name, heading: true),
          CellView(text: number(share.count), numeric: true),
          CellView(text: figureText.percent(share.share), numeric: true),
        ])
      })
  }

  func awardTable(
    _ awards: [Award], _ campaign: Int, id: String, caption: String, isAnnulled: Bool = false, showsUnit: Bool = true
  ) -> DataTableView {
    var columns = [
      column(.awardRecipient), column(.awardTitle), column(.awardAchievement), column(.awardDecision),
      column(.awardIssuer),
    ]
    if showsUnit { columns.insert(column(.unit), at: 1) }
    if isAnnulled { columns.append(column(.awardAnnulledBy)) }
    let sorted = awards.enumerated().sorted {
      $0.element.decidedOn == $1.element.decidedOn
        ? $0.offset < $1.offset : $0.element.decidedOn > $1.element.decidedOn
    }.map(\.element)
    return DataTableView(
      id: id, caption: caption, columns: columns,
      rows: sorted.map { award in
        let story = story(at: award.story, ofCampaign: campaign)
        var cells = [
          CellView(
            text: award.recipient, url: story.map { href($0.address) }, note: figureText.group(award.recipientGroup),
            heading: true),
          CellView(text: award.title, note: figureText.kind(award.kind)), CellView(text: award.achievement),
          CellView(text: award.decision, note: shortDate(award.decidedOn), whole: true),
          CellView(text: issuer(award.issuer)),
        ]
        if showsUnit { cells.insert(award.unit.map { participantCell($0) } ?? CellView(text: ""), at: 1) }
        if isAnnulled { cells.append(CellView(text: award.annulledBy ?? "")) }
        return DataRowView(cells: cells)
      })
  }

  /// In words, or an organisation's id.
  func issuer(_ issuer: String) -> String { organisation(issuer)?.title ?? issuer }
}
