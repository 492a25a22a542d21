import GuongCharts
import GuongModel
import GuongReporting
import VietnameseText

/// The page of each indicator.
extension PageRenderer {
  /// - Parameter index: into the campaign's indicators.
  func indicatorPage(_ campaign: Int, _ index: Int, _ plan: PagePlan) -> [UInt8] {
    let figures = figures[campaign]
    let indicator = figures.tables.indicators[index]
    let own = figures.indicators.figures(ofIndicator: indicator.id)
    var content = FiguresPage(title: indicator.name, subject: indicator.name)
    content.facts = facts(of: indicator)
    if indicator.direction == .lower { content.lead = text(.lowerIsBetterExplained) }
    if let area = own.first(where: { $0.unit == nil }) {
      content.title = figureText.finding(area)
      content.figures = strip(of: area)
      content.sections += timeSections(of: area)
    }
    let places = own.filter { $0.unit != nil }
    if !places.isEmpty { content.sections.append(placeSection(places)) }
    content.note = dataNote(
      asOf: own.compactMap(\.asOf).max(), sources: figures.indicators.sources(ofIndicator: indicator.id),
      unit: indicator.measure)
    return figuresPage(
      content, ofCampaign: campaign, current: .indicators,
      isComplete: figures.isComplete(indicator: indicator.id), plan: plan)
  }

  private func facts(of indicator: Indicator) -> [FactView] {
    var facts = [
      FactView(label: text(.measure), text: indicator.measure),
      FactView(
        label: text(.direction), text: text(indicator.direction == .higher ? .directionHigher : .directionLower)),
      FactView(label: text(.group), text: figureText.kind(indicator.kind)),
    ]
    if let field = indicator.field.flatMap(field) { facts.append(FactView(label: text(.field), links: [field])) }
    if let owner = indicator.owner.flatMap(organisation) {
      facts.append(FactView(label: text(.owner), links: [owner]))
    }
    return facts
  }

  private func strip(of figure: IndicatorFigure) -> [FigureView] {
    let measure = figure.indicator.measure
    let isPercent = measure == "%"
    func value(_ number: DecimalNumber?) -> String {
      isPercent
        ? figureText.quantity(number, of: figure.indicator)
        : figureText.number(number, digits: figure.indicator.decimals)
    }
    /// «tấn, năm 2025»: the sign of a percentage is part of the value.
    func note(_ period: ReportingPeriod?, _ number: DecimalNumber?) -> String? {
      let parts = [isPercent || number == nil ? nil : measure, period?.title[strings.language]].compactMap(\.self)
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
    var strip = [
      FigureView(
        label: text(.actual), value: value(figure.actual), note: note(figure.newest?.period, figure.actual)),
      FigureView(
        label: text(.target), value: value(figure.target),
        note: note(figure.year.flatMap { ReportingPeriod(year: $0) }, figure.target)),
      FigureView(label: text(.percentOfTarget), value: figureText.percent(figure.percentOfTarget)),
      FigureView(label: text(.state), value: figureText.status(figure)),
    ]
    if figure.growth != nil {
      let key: StringKey = figure.newest?.period.span == .year ? .growthYear : .growth
      strip.append(FigureView(label: text(key), value: figureText.growth(figure.growth)))
    }
    if let met = figure.metOn { strip.append(FigureView(label: text(.metOn), value: shortDate(met))) }
    return strip
  }

  private func timeSections(of figure: IndicatorFigure) -> [FigureSectionView] {
    var sections: [FigureSectionView] = []
    if let first = figure.years.first, let last = figure.years.last {
      let title =
        overYears(figure)
        ?? text(
          .overYearsFinding,
          ["name": figure.indicator.name, "from": "\(first.period.year)", "to": "\(last.period.year)"])
      sections.append(
        FigureSectionView(
          id: "qua-cac-nam", title: text(.overYears),
          charts: [
            charts.view(
              chart(figure.years, of: figure, kind: .bar, title: title), id: "nam", frame: .column, wide: true,
              hasTable: false)
          ],
          tables: [pointTable(figure.years, of: figure, id: "bang-nam", caption: text(.overYears))]))
    }
    if let year = figure.year, !figure.parts.isEmpty {
      let isLevel = Measure(figure.indicator).isLevel
      let title = text(isLevel ? .withinYearLevel : .withinYear, ["year": "\(year)"])
      sections.append(
        FigureSectionView(
          id: "trong-nam", title: title,
          charts: figure.parts.count > 1
            ? [
              charts.view(
                chart(Self.steps(figure.parts), of: figure, kind: .line, title: figureText.finding(figure)), id: "ky",
                frame: .column, wide: true, hasTable: false)
            ]
            : [], tables: [pointTable(figure.parts, of: figure, id: "bang-ky", caption: title)]))
    }
    return sections
  }

  /// The points of a line: a quarter is no step beside its last month.
  private static func steps(_ parts: [IndicatorPoint]) -> [IndicatorPoint] {
    let months = Set(parts.filter { if case .month = $0.period.span { true } else { false } }.map(\.period.lastDay))
    return parts.filter { part in
      if case .quarter = part.period.span { !months.contains(part.period.lastDay) } else { true }
    }
  }

  /// «Tỷ lệ hộ nghèo giảm từ 4,35% năm 2021 xuống 2,31% năm 2024»: between the first and the last year that is over, since
  /// what a year still running has gathered is not yet to be compared; levels are. `nil` where nothing changed or a figure is missing.
  private func overYears(_ figure: IndicatorFigure) -> String? {
    let isLevel = Measure(figure.indicator).isLevel
    let whole = figure.years.filter {
      $0.actual != nil && (isLevel || $0.period.lastDay < today && $0.day >= $0.period.lastDay)
    }
    guard let first = whole.first, let last = whole.last, let from = first.actual, let to = last.actual else {
      return nil
    }
    guard from != to, first.period != last.period else { return nil }
    return text(
      from < to ? .overYearsRise : .overYearsFall,
      [
        "name": figure.indicator.name, "first": figureText.quantity(from, of: figure.indicator),
        "from": "\(first.period.year)", "last": figureText.quantity(to, of: figure.indicator),
        "to": "\(last.period.year)",
      ])
  }

  private func pointTable(
    _ points: [IndicatorPoint], of figure: IndicatorFigure, id: String, caption: String
  ) -> DataTableView {
    let digits = figure.indicator.decimals
    return DataTableView(
      id: id, caption: caption,
      columns: [
        column(.reportingPeriod), column(.target, numeric: true), column(.actual, numeric: true),
        column(.percentOfTarget, numeric: true), column(.asOf, numeric: true),
      ],
      rows: points.map { point in
        DataRowView(cells: [
          CellView(text: capitalised(point.period), heading: true),
          CellView(text: figureText.number(point.target, digits: digits), numeric: true),
          CellView(text: figureText.number(point.actual, digits: digits), numeric: true),
          CellView(text: figureText.percent(point.percentOfTarget(figure.indicator.direction)), numeric: true),
          dateCell(point.asOf),
        ])
      })
  }

  /// Units that are no more keep their last figures, but in a table of their own: beside their successors' they would be
  /// counted twice.
  private func placeSection(_ places: [IndicatorFigure]) -> FigureSectionView {
    let former = places.filter { isFormer($0.unit) }
    let standing = places.filter { !isFormer($0.unit) }
    let shown = standing.isEmpty ? former : standing
    let newest = shown.compactMap { $0.newest?.period }.max()
    let current = shown.filter { $0.newest?.period == newest && newest != nil }
    var section = FigureSectionView(
      id: "theo-dia-phuong", title: text(.byUnit),
      charts: current.count > 1
        ? [charts.view(placeChart(current, newest), id: "dia-phuong", frame: .column, wide: true, hasTable: false)] : []
    )
    if standing.isEmpty || former.isEmpty {
      section.tables = [placeTable(shown, id: "bang-dia-phuong", caption: .byUnit)]
    } else {
      section.tables = [
        placeTable(standing, id: "bang-dia-phuong", caption: .unitsToday),
        placeTable(former, id: "bang-dia-phuong-truoc-day", caption: .unitsFormer),
      ]
    }
    return section
  }

  private func isFormer(_ unit: String?) -> Bool {
    guard let last = unit.flatMap({ unitByID[$0] }).flatMap({ site.units[$0].validTo }) else { return false }
    return last < today
  }

  private func placeChart(_ places: [IndicatorFigure], _ period: ReportingPeriod?) -> Chart {
    let indicator = places[0].indicator
    let met = places.count { $0.status.isMet }
    let values = [
      "name": indicator.name, "period": basis(of: places[0], period), "data": period?.title[strings.language] ?? "",
      "met": "\(met)",
    ]
    let isMeasured = places.allSatisfy { $0.target != nil && $0.actual != nil }
    let direction: ChartTarget.Direction = indicator.direction == .higher ? .atLeast : .atMost
    return Chart(
      kind: .bar,
      title: text(
        !isMeasured ? .byUnitFinding : met == 0 ? .byUnitNone : .byUnitMet,
        values.merging(["count": "\(places.count)"]) { first, _ in first }),
      unit: indicator.measure, categoryTitle: text(.unit),
      categories: places.map { participant($0.unit ?? "").title },
      series: [ChartSeries(name: text(.actual), values: places.map { $0.actual?.doubleValue })],
      targets: places.enumerated().compactMap { index, figure in
        figure.target.map { ChartTarget($0.doubleValue, category: index, direction: direction) }
      }, fractionDigits: indicator.decimals)
  }

  /// «năm 2025», or «năm 2025 (số liệu quý III/2025)» where a figure within the year is held against the plan of the year.
  private func basis(of figure: IndicatorFigure, _ period: ReportingPeriod?) -> String {
    let data = period?.title[strings.language] ?? ""
    guard let year = yearOfTarget(figure), year != period else { return data }
    return text(.planAndData, ["plan": year.title[strings.language], "data": data])
  }

  /// The year whose plan a figure is held against; `nil` where that is the plan of its own period.
  private func yearOfTarget(_ figure: IndicatorFigure) -> ReportingPeriod? {
    figure.years.first { $0.period.year == figure.year && $0.target != nil }?.period
  }

  /// The newest period and day stand in the caption; those of figures that are older, below the unit's name.
  private func placeTable(_ places: [IndicatorFigure], id: String, caption: StringKey) -> DataTableView {
    let period = places.compactMap { $0.newest?.period }.max()
    let day = places.compactMap(\.asOf).max()
    let plan = places.first.flatMap(yearOfTarget)
    return DataTableView(
      id: id,
      caption: [text(caption), period?.title[strings.language]].compactMap(\.self).joined(separator: ", "),
      columns: [
        column(.unit),
        column(.target, numeric: true, note: plan == period ? nil : plan?.title[strings.language]),
        column(.actual, numeric: true),
        column(.percentOfTarget, numeric: true), column(.state),
      ],
      rows: places.map { figure in
        let notes = [
          figure.newest?.period == period ? nil : figure.newest?.period.title[strings.language],
          figure.asOf == day ? nil : figure.asOf.map { text(.dataAsOfShort, ["date": shortDate($0)]) },
        ].compactMap(\.self)
        return DataRowView(
          cells: [
            participantCell(
              figure.unit ?? "", heading: true, note: notes.isEmpty ? nil : notes.joined(separator: ", "), dated: false)
          ] + standing(of: figure))
      }, note: day.map { text(.dataAsOf, ["date": shortDate($0)]) })
  }

  /// «Quý III/2025», as the head of a row.
  private func capitalised(_ period: ReportingPeriod) -> String {
    let title = period.title[strings.language]
    return title.prefix(1).uppercased() + title.dropFirst()
  }
}
