import GuongCharts
import GuongModel
import GuongReporting
import VietnameseText

/// What the pages of a campaign's figures share.
extension PageRenderer {
  /// What makes one page of figures different from the next.
  struct FiguresPage {
    var title: String
    /// What the page is about, in words that count nothing, where the table's own name does not say it.
    var subject: String?
    var lead: String?
    var facts: [FactView] = []
    var figures: [FigureView] = []
    var sections: [FigureSectionView] = []
    var note: String?
    /// What of the page waits for a correction, where the rest can be shown.
    var correcting: String?
  }

  /// - Parameters:
  ///   - campaign: index into the site's campaigns.
  ///   - current: which of the campaign's pages this is, or is below.
  ///   - isComplete: whether all tables that the page counts from are whole. Otherwise no figure is shown: it would be wrong.
  func figuresPage(
    _ content: FiguresPage, ofCampaign campaign: Int, current: Addresses.CampaignPage, isComplete: Bool,
    plan: PagePlan
  ) -> [UInt8] {
    let page = site.campaigns[campaign]
    let title = isComplete ? content.title : content.subject ?? text(current.titleKey)
    var view = FiguresPageView(
      kind: LinkView(title: page.entry.shortTitle ?? page.header.title.value, url: href(page.address)),
      title: title, lead: content.lead, bands: figureBands(page),
      siblings: figureLinks(ofCampaign: campaign, current: current))
    view.facts = content.facts
    view.openData = openDataLinks(ofCampaign: campaign, current)
    if isComplete {
      view.correcting = content.correcting
      view.figures = content.figures
      view.sections = content.sections.map(\.tidied)
      // What tables without days and sources of their own tell is worked out on the build's day, by whoever publishes it.
      view.note =
        content.note
        // What the tables say may be older than the day on which it is held against the dates.
        ?? text(.standingAsOf, ["date": shortDate(today)]) + " "
        + text(.dataSource, ["source": site.settings.organisation])
    } else {
      view.correcting = text(.correctingPage)
    }
    return self.page(
      .figuresPage, view, meta: meta(title, description: content.lead, plan: plan), plan: plan, hasFigures: true)
  }

  func figureBands(_ page: Published<Campaign>) -> BandsView {
    var bands = bands(page.header, state: page.state)
    bands.sampleData = page.entry.hasSampleTables
    return bands
  }

  var figureText: FigureText { FigureText(strings: strings) }

  var charts: ChartMaker { ChartMaker(language: site.settings.language) }

  // MARK: Cells

  /// Whoever takes part: a unit or an organisation; the id itself where neither is known.
  func participant(_ id: String) -> ReferenceView {
    unitReference(id) ?? organisation(id) ?? ReferenceView(title: id)
  }

  /// The same, with its days where another unit has the same name: «Xã Vĩnh Hải (từ 01/7/2025)». For tables that hold units
  /// of different times.
  func datedParticipant(_ id: String) -> ReferenceView {
    var reference = participant(id)
    guard let unit = unitByID[id].map({ site.units[$0] }),
      site.units.contains(where: { $0.name == unit.name && $0.id != unit.id })
    else { return reference }
    let days =
      unit.validFrom.map { text(.succession, ["date": shortDate($0)]) }
      ?? unit.validTo.map { text(.unitUntil, ["date": shortDate($0)]) }
    // On narrow screens the brackets go to the next line whole.
    if let days { reference.title += " (\(days.replacing(" ", with: "\u{A0}")))" }
    return reference
  }

  /// - Parameter dated: whether the table may hold units of different times.
  func participantCell(_ id: String, heading: Bool = false, note: String? = nil, dated: Bool = true) -> CellView {
    let reference = dated ? datedParticipant(id) : participant(id)
    return CellView(text: reference.title, url: reference.url, note: note, heading: heading)
  }

  func dateCell(_ date: CalendarDate?) -> CellView { CellView(text: date.map(shortDate) ?? "–", numeric: true) }

  func column(_ key: StringKey, numeric: Bool = false, note: String? = nil) -> CellView {
    CellView(text: text(key), note: note, numeric: numeric)
  }

  /// The story that a row of a table names.
  func story(at reference: String?, ofCampaign index: Int) -> Published<Story>? {
    guard let reference else { return nil }
    let campaign = site.campaigns[index].header.path
    guard let path = PathName.resolve(reference, from: campaign) else { return nil }
    return storyByPath[path].map { site.stories[$0] } ?? storyByName[reference].map { site.stories[$0] }
  }

  /// «Số liệu đến ngày …. Nguồn: …», with the first three sources.
  func dataNote(asOf: CalendarDate?, sources: [String], unit: String? = nil) -> String? {
    var parts: [String] = []
    if let unit { parts.append(text(.dataUnit, ["unit": unit])) }
    if let asOf { parts.append(text(.dataAsOf, ["date": shortDate(asOf)])) }
    if !sources.isEmpty { parts.append(text(.dataSource, ["source": sources.prefix(3).joined(separator: "; ")])) }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

extension FigureSectionView {
  /// Tables without columns that say nothing; a caption that repeats the heading is kept for screen readers alone.
  fileprivate var tidied: FigureSectionView {
    var section = self
    section.tables = tables.map(\.withoutEmptyColumns)
    for index in section.tables.indices where section.tables[index].caption == title {
      section.tables[index].hidesCaption = true
    }
    return section
  }
}
