import GuongCharts
import GuongModel
import GuongReporting
import VietnameseText

/// Reports with their figures, their versions and their data.
extension PageRenderer {
  func reportsPage(_ plan: PagePlan) -> [UInt8] {
    let years = Dictionary(grouping: site.reports.indices) { year(of: site.reports[$0].page.entry) }
    let groups = years.sorted { $0.key > $1.key }.map { year, indices in
      DirectoryGroupView(
        title: text(.year, ["year": "\(year)"]),
        entries: indices.map { index in
          let report = site.reports[index]
          return DirectoryEntryView(
            title: report.header.title.value, url: href(report.address), summary: report.header.summary,
            note: versionWords(.reportVersion, reports[report.header.path]?.current),
            kind: text(key(of: report.page.entry.kind)))
        })
    }
    let view = DirectoryView(
      title: text(.reports), lead: text(.reportsLead), compact: false, groups: groups, emptyText: text(.reportsEmpty))
    return page(.directory, view, meta: meta(text(.reports), description: text(.reportsLead), plan: plan), plan: plan)
  }

  private func year(of report: Report) -> Int {
    report.period?.year ?? report.header.date?.value.year ?? report.asOf?.year ?? today.year
  }

  func reportPage(_ index: Int, _ plan: PagePlan) -> [UInt8] {
    let report = site.reports[index]
    let entry = reports[report.header.path]
    var notices: [ItemView] = []
    if let words = versionWords(.reportFrozen, entry?.current) {
      notices.append(ItemView(textHTML: HTMLEscaping.escape(words)))
    }
    if let day = entry?.current.restoredFrom {
      notices.append(notice(.reportRestored, ["date": shortDate(day)]))
    }
    var view = view(report.page, entry?.current, notices: notices)
    view.versions = report.superseded.indices.reversed().compactMap { position in
      versionWords(.reportVersion, entry?.superseded[position]).map {
        LinkView(title: $0, url: href(report.superseded[position].address))
      }
    }
    view.dataURL = href(Addresses.data(of: report.address))
    return page(
      .report, view, meta: meta(report.header, picture: report.page.picture, kind: "article", plan: plan), plan: plan,
      hasFigures: true)
  }

  func supersededReportPage(_ index: Int, _ position: Int, _ plan: PagePlan) -> [UInt8] {
    let report = site.reports[index]
    let edition = reports[report.header.path]?.superseded[position]
    let link =
      "<a href=\"\(HTMLEscaping.escape(href(report.address)))\">\(HTMLEscaping.escape(text(.reportNewest)))</a>"
    let words = versionWords(.reportSuperseded, edition).map { HTMLEscaping.escape($0) + " " } ?? ""
    let view = view(report.superseded[position], edition, notices: [ItemView(textHTML: words + link)])
    var meta = meta(report.superseded[position].header, picture: nil, kind: "article", plan: plan)
    meta.hidden = true
    meta.canonicalURL = report.address.url(under: base)
    return page(.report, view, meta: meta, plan: plan, hasFigures: true)
  }

  /// The data of a report's figures; those of the newest version.
  func reportData(_ index: Int) -> [UInt8] {
    let report = site.reports[index]
    guard let edition = reports[report.header.path]?.current else { return [] }
    return ReportSnapshot(edition.report, edition.evaluation.data).json
  }

  /// Words about a frozen version and its day; `nil` where nothing is frozen.
  private func versionWords(_ key: StringKey, _ edition: ReportEdition?) -> String? {
    guard let version = edition?.version, let day = edition?.frozenOn else { return nil }
    return text(key, ["version": "\(version)", "date": shortDate(day)])
  }

  private func notice(_ key: StringKey, _ values: [String: String]) -> ItemView {
    ItemView(textHTML: HTMLEscaping.escape(text(key, values)))
  }

  private func view(
    _ page: Published<Report>, _ edition: ReportEdition?, notices: [ItemView]
  ) -> ReportPageView {
    let report = page.entry
    var bands = bands(page.header, state: page.state)
    bands.sampleData = campaign(of: report)?.entry.hasSampleTables ?? false
    return ReportPageView(
      bands: bands, kind: text(key(of: report.kind)), title: page.header.title.value, summary: page.header.summary,
      facts: facts(of: report, edition), notices: notices,
      bodyHTML: body(page.body, figures: figureHTML(edition?.evaluation.figures ?? [])),
      changes: newestFirst(report.changes).map { change in
        let date = change.date.map { "\(shortDate($0)): " } ?? ""
        return ItemView(textHTML: citedText.html(date + change.note))
      }, attachments: attachments(page.attachments))
  }

  /// Whichever way round the author writes them.
  private func newestFirst(_ changes: [Report.Change]) -> [Report.Change] {
    changes.enumerated().sorted { left, right in
      switch (left.element.date, right.element.date) {
      case (let one?, let other?) where one != other: one > other
      case (_?, nil): true
      case (nil, _?): false
      default: left.offset > right.offset
      }
    }.map(\.element)
  }

  private func campaign(of report: Report) -> Published<Campaign>? {
    guard let id = report.campaign?.value else { return site.campaigns.count == 1 ? site.campaigns[0] : nil }
    return site.campaigns.first { $0.entry.id == id }
  }

  private func facts(of report: Report, _ edition: ReportEdition?) -> [FactView] {
    var facts: [FactView] = []
    if let campaign = campaign(of: report) {
      facts.append(
        FactView(
          label: text(.openDataCampaign),
          links: [
            ReferenceView(
              title: campaign.entry.shortTitle ?? campaign.header.title.value, url: href(campaign.address))
          ]))
    }
    if let period = report.period {
      facts.append(FactView(label: text(.reportingPeriod), text: period.title[site.settings.language]))
    }
    if let day = edition.flatMap({ try? CalendarDate.parse($0.evaluation.data.asOf) }), !report.body.queries.isEmpty {
      facts.append(FactView(label: text(.asOf), text: shortDate(day)))
    }
    if let issuer = report.official.issuer {
      let reference = organisation(issuer.value) ?? ReferenceView(title: issuer.value)
      facts.append(FactView(label: text(.reportIssuer), links: [reference]))
    }
    if let number = report.official.number {
      let padded = number < 10 ? "0\(number)" : "\(number)"
      facts.append(
        FactView(label: text(.reportNumber), text: padded + (report.official.symbol.map { "/\($0)" } ?? "")))
    }
    return facts
  }

  private func key(of kind: Report.Kind) -> StringKey {
    switch kind {
    case .monthly: .reportMonthly
    case .quarterly: .reportQuarterly
    case .interim: .reportInterim
    case .final: .reportFinal
    case .thematic: .reportThematic
    }
  }

  // MARK: Figures within the text

  private func figureHTML(_ figures: [ReportFigure]) -> [String] {
    let views = ReportFigureViews(strings: strings, charts: charts, frame: .column, wide: true)
    return views.contents(of: figures).map { figure in
      switch figure {
      case .text(let text): HTMLEscaping.escape(text)
      case .table(let table): templates.render(.dataTable, table, unknownKeys: unknownKeys)
      case .chart(let chart): templates.render(.chart, chart, unknownKeys: unknownKeys)
      case .correcting(let words, isBlock: true): "<p class=\"empty\">\(HTMLEscaping.escape(words))</p>"
      case .correcting(let words, isBlock: false): "<em class=\"note\">[\(HTMLEscaping.escape(words))]</em>"
      }
    }
  }
}
