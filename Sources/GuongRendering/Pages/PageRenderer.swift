import GuongModel
import GuongReporting
import VietnameseText

/// Renders page plans: the site in, bytes out. Holds only what every page shares, so any number of threads may use it.
package struct PageRenderer: Sendable {
  let site: Site
  let templates: TemplateSet
  let assets: SiteAssets
  /// Rendered cards, by story.
  let cards: [String]
  let shells: SiteShells
  let plans: [PagePlan]
  let sitemapLimit: Int
  let citedText: CitedText
  let unitByID: [String: Int]
  let movementByID: [String: Int]
  let columnByID: [String: Int]
  /// Stories by their file, and by its name.
  let storyByPath: [String: Int]
  let storyByName: [String: Int]
  /// For each campaign, by its index.
  let figures: [CampaignFigures]
  let reports: ReportBook
  private(set) var storyFigures: [Int: StoryFigures] = [:]
  /// Indices of all stories, and of those of each year: what the archive's pages are cut from.
  let allStories: [Int]
  let storiesByYear: [Int: [Int]]
  let unknownKeys: UnknownKeys?

  var strings: StringCatalogue { templates.strings }
  var base: BaseURL { site.settings.baseURL }
  var today: CalendarDate { site.clock.today }

  /// - Parameters:
  ///   - cards: from `CardRenderer`, one for each story.
  ///   - figures: of each campaign's tables; without them the pages of figures cannot be rendered.
  ///   - unknownKeys: collects what templates asked for and no view knew; for tests.
  package init(
    site: Site, templates: TemplateSet, assets: SiteAssets, cards: [String], plans: [PagePlan],
    figures: [CampaignFigures] = [], reports: ReportBook = ReportBook(),
    sitemapLimit: Int = SitePlanner.sitemapLimit, unknownKeys: UnknownKeys? = nil
  ) {
    self.site = site
    self.templates = templates
    self.assets = assets
    self.cards = cards
    self.plans = plans
    self.sitemapLimit = sitemapLimit
    self.unknownKeys = unknownKeys
    self.citedText = CitedText(site)
    self.unitByID = Dictionary(site.units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.movementByID = Dictionary(
      site.movements.enumerated().map { ($1.entry.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.columnByID = Dictionary(
      site.settings.columns.enumerated().map { ($1.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    // Only tables name stories by their files; most sites have many stories and few tables.
    let namesStories = site.tables.contains { !$0.tables.isEmpty }
    let named = namesStories ? Array(site.stories.enumerated()) : []
    self.storyByPath = Dictionary(named.map { ($1.header.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.storyByName = Dictionary(named.map { ($1.header.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.figures = figures
    self.reports = reports
    self.allStories = Array(site.stories.indices)
    self.storiesByYear = Dictionary(grouping: site.lists.months, by: \.year).mapValues { $0.flatMap(\.stories) }
    self.shells = SiteShells(site: site, templates: templates, assets: assets, unknownKeys: unknownKeys)
    if namesStories { storyFigures = gatherStoryFigures() }
  }

  /// The file that `plan` stands for, in pieces: the data of a table are many, all else is one.
  ///
  /// - Parameter write: takes the pieces in their order.
  package func render(_ plan: PagePlan, into write: ([UInt8]) -> Void) {
    guard case .openTableFile(let campaign, let table, let format) = plan.kind else { return write(render(plan)) }
    openTableFile(campaign, table, format, into: write)
  }

  /// The whole file that `plan` stands for.
  package func render(_ plan: PagePlan) -> [UInt8] {
    switch plan.kind {
    case .home: homePage(plan)
    case .story(let index): storyPage(index, plan)
    case .archive(let page): archivePage(page, plan)
    case .column(let index, let page): columnPage(index, page, plan)
    case .movement(let index, let page): movementPage(index, page, plan)
    case .unit(let index, let page): unitPage(index, page, plan)
    case .field(let index, let page): fieldPage(index, page, plan)
    case .tag(let index, let page): tagPage(index, page, plan)
    case .year(let year, let page): yearPage(year, page, plan)
    case .month(let index, let page): monthPage(index, page, plan)
    case .columns: columnsPage(plan)
    case .movements: movementsPage(plan)
    case .units: unitsPage(plan)
    case .fields: fieldsPage(plan)
    case .tags: tagsPage(plan)
    case .campaign(let index): campaignPage(index, plan)
    case .indicators(let campaign): indicatorsPage(campaign, plan)
    case .indicator(let campaign, let index): indicatorPage(campaign, index, plan)
    case .works(let campaign): worksPage(campaign, plan)
    case .awards(let campaign): awardsPage(campaign, plan)
    case .clusters(let campaign): clustersPage(campaign, plan)
    case .obligations(let campaign): obligationsPage(campaign, plan)
    case .replications(let campaign): replicationsPage(campaign, plan)
    case .reports: reportsPage(plan)
    case .report(let index): reportPage(index, plan)
    case .supersededReport(let index, let version): supersededReportPage(index, version, plan)
    case .reportData(let index): reportData(index)
    case .documents: documentsPage(plan)
    case .document(let index): documentPage(index, plan)
    case .organisations: organisationsPage(plan)
    case .organisation(let index): organisationPage(index, plan)
    case .events: eventsPage(plan)
    case .openData: openDataPage(plan)
    case .openTable(let campaign, let table): openTablePage(campaign, table, plan)
    case .openTableFile(let campaign, let table, let format): openTableFile(campaign, table, format)
    case .calendar(let campaign): calendarFile(campaign)
    case .participantCalendar(let campaign, let participant): calendarFile(campaign, of: participant)
    case .bulletins(let page): bulletinsPage(page, plan)
    case .bulletin(let index): bulletinPage(index, plan)
    case .free(let index): freePage(index, plan)
    case .withdrawn(let index): withdrawnPage(index, plan)
    case .redirect(let index): redirectPage(index)
    case .notFound: notFoundPage(plan)
    case .feed: RSSFeed(self, column: nil).bytes
    case .jsonFeed: JSONFeed(self, column: nil).bytes
    case .columnFeed(let index): RSSFeed(self, column: index).bytes
    case .columnJSONFeed(let index): JSONFeed(self, column: index).bytes
    case .sitemap(let part): Sitemap(self).bytes(part: part)
    case .robots: RobotsFile.bytes(base: base)
    case .redirectMap: RedirectMap.bytes(site)
    }
  }

  // MARK: What pages share

  /// A whole page in the site's frame.
  ///
  /// - Parameter hasFigures: whether there are charts or tables of figures on the page.
  func page(
    _ name: TemplateName, _ content: some View, meta: PageMeta, plan: PagePlan, feeds: PageFeeds? = nil,
    hasFigures: Bool = false
  ) -> [UInt8] {
    var meta = meta
    if hasFigures { meta.figuresURL = assets.figures.map { base.path + $0.path } }
    let shell = shells.shell(for: plan, feeds: feeds)
    let view = Page(meta: meta, shell: shell, content: content)
    return templates.bytes(name, view, unknownKeys: unknownKeys)
  }

  func meta(_ title: String, description: String?, plan: PagePlan) -> PageMeta {
    PageMeta(
      documentTitle: title == site.settings.name ? title : "\(title) – \(site.settings.name)", socialTitle: title,
      description: description, canonicalURL: plan.address.url(under: base))
  }

  func meta(_ header: Header, picture: MediaTarget?, kind: String, plan: PagePlan) -> PageMeta {
    var meta = meta(header.title.value, description: header.summary, plan: plan)
    meta.socialKind = kind
    if let picture {
      meta.imageURL = base.origin + picture.href
      meta.imageAlt = header.picture?.alt
    }
    if kind == "article" {
      meta.publishedTime = header.date?.value.iso
      meta.modifiedTime = header.updated?.iso
    }
    return meta
  }

  /// - Parameter figures: of a report, the HTML of each query's result.
  func body(_ page: ResolvedBody, figures: [String] = []) -> String {
    BodyRenderer(strings: strings).html(page, figures: figures)
  }

  func href(_ address: Address) -> String { address.href(under: base) }

  func text(_ key: StringKey, _ values: [String: String] = [:]) -> String { strings.format(key, values) }

  func date(_ date: CalendarDate) -> DateView { DateView(text: shortDate(date), machine: date.iso) }

  /// «31/10/2025».
  func shortDate(_ date: CalendarDate) -> String { strings.language.date(date) }

  /// A date for headings: «ngày 28 tháng 02 năm 2025».
  func longDate(_ date: CalendarDate) -> DateView { DateView(text: strings.language.longDate(date), machine: date.iso) }

  /// «1.234».
  func number(_ count: Int) -> String { strings.language.number(count) }

  func number(_ number: DecimalNumber) -> String { strings.language.number(number) }

  func picture(_ target: MediaTarget?, _ picture: Picture?) -> PictureView? {
    guard let target, let picture else { return nil }
    return PictureView(
      url: target.href, alt: picture.alt, width: target.size?.width, height: target.size?.height,
      caption: picture.caption, credit: picture.credit.map { text(.photoCredit, ["name": $0]) })
  }

  func bands(_ header: Header, state: PublicationState) -> BandsView {
    BandsView(
      sample: header.isSample, synthetic: header.isSynthetic, preview: PreviewText.text(state, strings: strings))
  }

  func attachments(_ list: [ResolvedAttachment]) -> [AttachmentView] {
    list.map { attachment in
      let kind = PathName.fileExtension(of: attachment.source).uppercased()
      return AttachmentView(title: attachment.title, url: attachment.href, kind: kind.isEmpty ? nil : kind)
    }
  }

  func share(_ address: Address) -> ShareView {
    let url = address.url(under: base)
    let escaped = URLText.queryValue(url)
    return ShareView(
      pageURL: url, zaloURL: "https://sp.zalo.me/share_inline?url=\(escaped)",
      facebookURL: "https://www.facebook.com/sharer/sharer.php?u=\(escaped)")
  }

  func countText(_ count: Int) -> String? {
    count == 0 ? nil : text(.storyCount, ["count": number(count)])
  }
}
