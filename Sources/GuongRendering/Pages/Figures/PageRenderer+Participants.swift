import GuongModel
import GuongReporting
import VietnameseText

/// What the tables say of a unit, an organisation or a story, on the pages of these.
extension PageRenderer {
  /// Targets, works, awards, and models taken up; tables that are being corrected are left out.
  func participantTables(_ id: String) -> [DataTableView] {
    figures.indices.flatMap { campaign -> [DataTableView] in
      let figures = figures[campaign]
      let suffix = figures.tables.campaign
      var tables: [DataTableView] = []
      let indicators = figures.indicators.figures(ofUnit: id)
      if indicators.contains(where: { figures.isComplete(indicator: $0.indicator.id) }) {
        tables.append(participantIndicators(indicators, campaign, id: "chi-tieu-" + suffix))
      }
      let works = figures.works.all.filter { $0.work.registeredBy == id }
      if !works.isEmpty, figures.areComplete(Work.schema) {
        var table = workTable(works, campaign, id: "cong-trinh-" + suffix, showsParticipant: false)
        table.caption = text(.works)
        tables.append(table)
      }
      let awards = figures.awards.valid.filter { $0.unit == id }
      if !awards.isEmpty, figures.areComplete(Award.schema) {
        tables.append(
          awardTable(awards, campaign, id: "khen-thuong-" + suffix, caption: text(.awards), showsUnit: false))
      }
      if let table = adoptedModels(by: id, figures, campaign, id: "nhan-rong-" + suffix) { tables.append(table) }
      return tables.map(\.withoutEmptyColumns)
    }
  }

  /// Says that figures are made up, where there are figures and a campaign's are.
  func sampleBands(for tables: [DataTableView]) -> BandsView {
    BandsView(sampleData: !tables.isEmpty && site.campaigns.contains { $0.entry.hasSampleTables })
  }

  private func adoptedModels(
    by participant: String, _ figures: CampaignFigures, _ campaign: Int, id: String
  ) -> DataTableView? {
    guard figures.areComplete(Replication.schema) else { return nil }
    let rows = figures.replications.stories.flatMap { figure -> [DataRowView] in
      let places = figure.places.filter { $0.unit == participant }
      guard !places.isEmpty, let story = story(at: figure.story, ofCampaign: campaign) else { return [] }
      return places.map { place in
        DataRowView(cells: [
          CellView(text: story.header.title.value, url: href(story.address), note: place.place, heading: true),
          dateCell(place.since), CellView(text: place.scale ?? ""),
        ])
      }
    }
    guard !rows.isEmpty else { return nil }
    return DataTableView(
      id: id, caption: text(.replications),
      columns: [column(.story), column(.replicationSince, numeric: true), column(.replicationScale)], rows: rows)
  }

  // MARK: Stories

  /// The awards and the replications of a story, as lines of the card that says who and where.
  func figureFacts(ofStory index: Int) -> [FactView] {
    guard !storyFigures.isEmpty, let found = storyFigures[index] else { return [] }
    var facts: [FactView] = []
    // A sample story has its own band.
    let isSample = site.campaigns[found.campaign].entry.hasSampleTables && !site.stories[index].header.isSample
    func label(_ key: StringKey) -> String {
      isSample ? text(.sampleDataNote, ["label": text(key)]) : text(key)
    }
    if !found.awards.isEmpty {
      facts.append(
        FactView(
          label: label(.awards),
          links: found.awards.map { award in
            ReferenceView(
              title: award.title, url: href(Addresses.page(.awards, of: site.campaigns[found.campaign].address)),
              note: shortDate(award.decidedOn))
          }))
    }
    if !found.places.isEmpty {
      facts.append(
        FactView(
          label: label(.replicatedAt),
          links: found.places.map { place in
            let reference = participant(place.unit)
            return ReferenceView(title: reference.title, url: reference.url, note: place.scale ?? place.place)
          }))
    }
    return facts
  }

  /// What the tables of a campaign say of one story.
  struct StoryFigures: Sendable {
    let campaign: Int
    var awards: [Award] = []
    var places: [Replication] = []
  }

  /// By story. Needs everything else of the renderer, so it is asked for once at the end of its making.
  func gatherStoryFigures() -> [Int: StoryFigures] {
    var found: [Int: StoryFigures] = [:]
    for campaign in figures.indices {
      let figures = figures[campaign]
      func index(_ reference: String?) -> Int? {
        story(at: reference, ofCampaign: campaign).flatMap { storyByPath[$0.header.path] }
      }
      if figures.areComplete(Award.schema) {
        for award in figures.awards.valid {
          if let story = index(award.story) { found[story, default: .init(campaign: campaign)].awards.append(award) }
        }
      }
      if figures.areComplete(Replication.schema) {
        for figure in figures.replications.stories {
          if let story = index(figure.story) {
            found[story, default: .init(campaign: campaign)].places += figure.places
          }
        }
      }
    }
    return found
  }

  // MARK: Strips

  /// The few numbers of a campaign that stand on the home page and on the campaign's own.
  func stripFigures(ofCampaign index: Int) -> [FigureView] {
    guard figures.indices.contains(index) else { return [] }
    let figures = figures[index]
    let address = site.campaigns[index].address
    var strip: [FigureView] = []
    func url(_ page: Addresses.CampaignPage) -> String { href(Addresses.page(page, of: address)) }
    let summary = figures.indicators.summary
    /// A figure that waits for a correction says so in its place.
    func add(
      _ label: StringKey, _ page: Addresses.CampaignPage, _ value: String, note: String? = nil, isComplete: Bool
    ) {
      strip.append(
        FigureView(
          label: text(label), value: isComplete ? value : text(.correcting), note: isComplete ? note : nil,
          url: url(page)))
    }
    if summary.total > 0 {
      add(
        .figureIndicators, .indicators, "\(summary.met)", note: text(.figureOf, ["count": "\(summary.total)"]),
        isComplete: figures.areComplete(Indicator.schema, IndicatorValue.schema))
    }
    if !figures.works.all.isEmpty {
      add(
        .figureWorks, .works, "\(figures.works.completed)",
        note: text(.figureOf, ["count": "\(figures.works.counted)"]), isComplete: figures.areComplete(Work.schema))
    }
    if !figures.awards.valid.isEmpty {
      add(.figureAwards, .awards, number(figures.awards.valid.count), isComplete: figures.areComplete(Award.schema))
    }
    return strip
  }
}
