import GuongCharts
import GuongModel
import GuongReporting
import VietnameseText

/// The dashboard of all indicators.
extension PageRenderer {
  func indicatorsPage(_ campaign: Int, _ plan: PagePlan) -> [UInt8] {
    let figures = figures[campaign]
    let all = figures.indicators.wholeArea
    let waiting = figures.indicatorsInCorrection
    let shown = all.filter { figures.isComplete(indicator: $0.indicator.id) }
    var content = FiguresPage(title: text(.indicators), lead: text(.indicatorsLead))
    if waiting.isEmpty {
      let summary = figures.indicators.summary
      content.title = headline(of: summary)
      content.figures = strip(of: summary)
    } else {
      // Counts of those that are left would be wrong.
      content.correcting = text(.indicatorsCorrecting, ["names": waiting.map(\.name).joined(separator: "; ")])
    }
    content.sections = Indicator.Kind.allCases.compactMap { kind in
      let own = shown.filter { $0.indicator.kind == kind }
      guard !own.isEmpty else { return nil }
      return FigureSectionView(
        id: kind.rawValue.replacing("_", with: "-"), title: figureText.kind(kind),
        panels: own.map { panel($0, campaign) })
    }
    content.sections.append(
      FigureSectionView(
        id: "tat-ca", title: text(.indicatorsAll), tables: all.isEmpty ? [] : [indicatorTable(all, campaign)],
        emptyText: all.isEmpty ? text(.indicatorsEmpty) : nil))
    content.note = dataNote(asOf: shown.compactMap(\.asOf).max(), sources: figures.indicators.sources)
    return figuresPage(
      content, ofCampaign: campaign, current: .indicators,
      isComplete: waiting.isEmpty || !shown.isEmpty, plan: plan)
  }

  /// Those met, of these what exceeded and what came early, which may be the same ones; then the others, each once.
  private func strip(of summary: IndicatorSummary) -> [FigureView] {
    guard summary.total > 0 else { return [] }
    let met = FigureView(
      label: text(.indicatorsMet), value: "\(summary.met)", note: text(.figureOf, ["count": "\(summary.total)"]))
    let others: [(IndicatorStatus.Headline, Int)] =
      [(.exceeded, summary.exceeded), (.early, summary.early)]
      + [.onTrack, .behind, .notMet, .noTarget, .noData].map { ($0, summary.count($0)) }
    return [met]
      + others.filter { $0.1 > 0 }.map { FigureView(label: figureText.status($0.0), value: "\($0.1)") }
  }

  private func headline(of summary: IndicatorSummary) -> String {
    guard summary.total > 0 else { return text(.indicators) }
    let values = ["met": "\(summary.met)", "count": "\(summary.total)", "early": "\(summary.early)"]
    return text(summary.early > 0 ? .indicatorsHeadline : .indicatorsHeadlineShort, values)
  }

  /// One of the small multiples: the years of an indicator with the target of the last.
  private func panel(_ figure: IndicatorFigure, _ campaign: Int) -> ChartView {
    let points = series(of: figure)
    let id = "chi-tieu-" + figure.indicator.id
    let chart = chart(points, of: figure, kind: .panel, title: figureText.finding(figure))
    return charts.view(
      chart, id: id, frame: .panel, url: indicatorHref(figure.indicator.id, campaign),
      note: figure.actual.map { actual in
        let value = figureText.quantity(actual, of: figure.indicator)
        return [value, figure.newest?.period.title[strings.language]].compactMap(\.self).joined(separator: ", ")
      }, status: (figure.status.headline.rawValue, figureText.status(figure)))
  }

  private func indicatorHref(_ id: String, _ campaign: Int) -> String {
    href(Addresses.indicator(id, of: site.campaigns[campaign].address))
  }

  /// The last five years; the newest part stands for a year that has no figure of its own yet.
  private func series(of figure: IndicatorFigure) -> [IndicatorPoint] {
    var points = Array(figure.years.suffix(5))
    if let newest = figure.newest, newest.period.span != .year {
      if points.last?.period.year == newest.period.year, points.last?.actual == nil { points.removeLast() }
      if points.last?.period.year != newest.period.year { points = (points + [newest]).suffix(5) }
    }
    return points
  }

  func chart(_ points: [IndicatorPoint], of figure: IndicatorFigure, kind: ChartKind, title: String) -> Chart {
    let direction: ChartTarget.Direction = figure.indicator.direction == .higher ? .atLeast : .atMost
    let targets: [ChartTarget]
    if kind == .panel {
      // One line through years that each had a target of their own: it says whose it is.
      let label = figure.year.map { text(.targetOfYear, ["year": "\($0)"]) }
      targets = figure.target.map { [ChartTarget($0.doubleValue, label: label, direction: direction)] } ?? []
    } else {
      targets = points.enumerated().compactMap { index, point in
        point.target.map { ChartTarget($0.doubleValue, category: index, direction: direction) }
      }
    }
    return Chart(
      kind: kind, title: title, unit: figure.indicator.measure, categoryTitle: text(.reportingPeriod),
      categories: points.map { label(of: $0.period) },
      series: [ChartSeries(name: text(.actual), values: points.map { $0.actual?.doubleValue })], targets: targets,
      fractionDigits: figure.indicator.decimals)
  }

  /// Short, for an axis: «2024», «Q3/2025», «10/2025».
  private func label(of period: ReportingPeriod) -> String {
    switch period.span {
    case .year: "\(period.year)"
    case .quarter(let quarter): "Q\(quarter)/\(period.year)"
    case .month(let month): "\(month)/\(period.year)"
    }
  }

  /// Rows of indicators whose data are being corrected have no figures.
  private func indicatorTable(_ figures: [IndicatorFigure], _ campaign: Int) -> DataTableView {
    DataTableView(
      id: "bang-chi-tieu", caption: text(.indicatorsAll),
      columns: [
        column(.indicators), column(.target, numeric: true), column(.actual, numeric: true),
        column(.percentOfTarget, numeric: true), column(.state), column(.asOf, numeric: true),
      ],
      rows: figures.map { figure in
        let indicator = figure.indicator
        let isComplete = self.figures[campaign].isComplete(indicator: indicator.id)
        return DataRowView(
          cells: [
            CellView(
              text: indicator.name, url: indicatorHref(indicator.id, campaign), note: indicator.measure, heading: true)
          ] + (isComplete ? standing(of: figure) + [dateCell(figure.asOf)] : standingInCorrection))
      })
  }

  /// Target, actual, percentage, status.
  func standing(of figure: IndicatorFigure) -> [CellView] {
    let digits = figure.indicator.decimals
    return [
      CellView(text: figureText.number(figure.target, digits: digits), numeric: true),
      CellView(text: figureText.number(figure.actual, digits: digits), numeric: true),
      CellView(text: figureText.percent(figure.percentOfTarget), numeric: true),
      CellView(
        text: figureText.status(figure), status: figure.status.headline.rawValue),
    ]
  }

  /// In the place of ``standing(of:)`` and the day.
  private var standingInCorrection: [CellView] {
    let none = CellView(text: "–", numeric: true)
    return [none, none, none, CellView(text: text(.correcting)), none]
  }

  /// The targets of one unit.
  func participantIndicators(_ figures: [IndicatorFigure], _ campaign: Int, id: String) -> DataTableView {
    var table = indicatorTable(figures, campaign)
    table.id = id
    table.caption = text(.indicators)
    return table
  }
}
