import GuongModel
import GuongReporting
import GuongSupport
import VietnameseText

/// The third stage of assembly: links, pictures and citations are found, and the site is put together.
struct PageLinking {
  var site: Site
  var diagnostics: [Diagnostic] = []
  private let workers: Int

  static func link(
    _ placed: PagePlacing, content: ParsedContent, reports book: ReportBook, clock: SiteClock, workers: Int
  ) -> PageLinking {
    let checked = placed.checked
    var linking = PageLinking(site: Site(settings: content.settings, clock: clock), workers: workers)
    let documents = sortedByDate(checked.documents)
    let targets = linking.targets(placed, content, documents: documents)

    linking.site.documents = linking.resolve(documents, targets)
    linking.site.stories = linking.resolve(sortedByDate(checked.stories), targets)
    linking.site.movements = linking.resolve(
      checked.movements.sorted {
        ($0.entry.order, $0.entry.header.path) < ($1.entry.order, $1.entry.header.path)
      }, targets)
    linking.site.pages = linking.resolve(checked.pages, targets)
    linking.site.campaigns = linking.resolve(checked.campaigns, targets)
    linking.site.tables = linking.site.campaigns.map { campaign in
      content.tables.first { $0.campaign == campaign.entry.id }
        ?? CampaignTables(campaign: campaign.entry.id, tables: [])
    }
    linking.site.reports = linking.resolve(sortedByDate(checked.reports), targets).map { page in
      PublishedReport(page: page, superseded: linking.superseded(page, book, targets))
    }
    let bulletins = linking.resolve(sortedByDate(checked.bulletins), targets)
    linking.site.bulletins = linking.fill(bulletins, placed)
    linking.site.withdrawn = placed.withdrawn
    let siteLinks = SiteLinkResolver(targets: targets)
    (linking.site.navigation, linking.diagnostics) = linking.adding(siteLinks.resolve(content.settings.navigation))
    (linking.site.footer, linking.diagnostics) = linking.adding(siteLinks.resolve(content.settings.footer))
    linking.site.units = content.units
    linking.site.organisations = content.organisations.sorted { ($0.order, $0.id.value) < ($1.order, $1.id.value) }
    linking.site.redirects = placed.redirects.sorted { $0.from < $1.from }
    linking.site.leftOut = checked.leftOut.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    linking.site.register = targets.register
    linking.site.citedBy = CitedBy.pages(of: linking.site)
    return linking
  }

  /// The versions of a report that a newer one replaced. What has gone since is nobody's fault.
  private func superseded(
    _ page: Published<Report>, _ book: ReportBook, _ targets: LinkTargets
  ) -> [Published<Report>] {
    (book[page.header.path]?.superseded ?? []).compactMap { edition in
      guard let version = edition.version else { return nil }
      let address = Addresses.version(version, of: page.address)
      return LinkResolver.resolve(edition.report, at: address, state: page.state, targets: targets).page
    }
  }

  /// Newest first; of one day, by path.
  private static func sortedByDate<Content>(
    _ entries: [ContentChecks.Checked<Content>]
  ) -> [ContentChecks.Checked<Content>] {
    DateOrder.indices(of: entries.map(\.entry.header), newestFirst: true).map { entries[$0] }
  }

  private func targets(
    _ placed: PagePlacing, _ content: ParsedContent, documents: [ContentChecks.Checked<Document>]
  ) -> LinkTargets {
    let checked = placed.checked
    var pages: [String: LinkTargets.Page] = [:]
    func add(_ entries: [some Entry]) {
      for entry in entries {
        guard let address = placed.addresses.address(ofFile: entry.header.path) else { continue }
        pages[entry.header.path] = .init(address: address, body: entry.body)
      }
    }
    add(checked.stories.map(\.entry))
    add(checked.movements.map(\.entry))
    add(checked.documents.map(\.entry))
    add(checked.bulletins.map(\.entry))
    add(checked.pages.map(\.entry))
    add(checked.campaigns.map(\.entry))
    add(checked.reports.map(\.entry))
    var register = DocumentRegister()
    for (index, document) in documents.map(\.entry).enumerated() {
      guard let number = document.number else { continue }
      let dates = document.header.date.map { CitationDates.forms(of: $0.value) } ?? []
      register.add(.init(document: index, dates: dates), number: number.value)
    }
    return LinkTargets(
      base: content.settings.baseURL, index: checked.index, addresses: placed.addresses, pages: pages,
      leftOut: Dictionary(checked.leftOut.map { ($0.path, $0.state) }, uniquingKeysWith: { first, _ in first }),
      register: register,
      documents: documents.map { placed.addresses.address(ofFile: $0.entry.header.path) ?? Addresses.documents },
      namesBelow: Self.namesBelow(placed.redirects))
  }

  /// `bai/dao/cu/index.html` needs `bai` at the root, `dao` in `bai/`, `cu` in `bai/dao/`.
  private static func namesBelow(_ redirects: [Redirect]) -> [String: Set<String>] {
    var names: [String: Set<String>] = [:]
    for redirect in redirects {
      var folder = ""
      for part in redirect.from.file.lowercased().split(separator: "/") {
        names[folder, default: []].insert(String(part))
        folder += part + "/"
      }
    }
    return names
  }

  private mutating func resolve<Content>(
    _ entries: [ContentChecks.Checked<Content>], _ targets: LinkTargets
  ) -> [Published<Content>] {
    let resolved = Parallel.map(count: entries.count, workers: workers) { index in
      let checked = entries[index]
      return targets.addresses.address(ofFile: checked.entry.header.path).map {
        LinkResolver.resolve(checked.entry, at: $0, state: checked.state, targets: targets)
      }
    }
    var pages: [Published<Content>] = []
    pages.reserveCapacity(resolved.count)
    for case let (page, found)? in resolved {
      pages.append(page)
      diagnostics += found
    }
    return pages
  }

  private func adding(
    _ resolved: (links: [SiteLink], diagnostics: [Diagnostic])
  ) -> ([SiteLink], [Diagnostic]) {
    (resolved.links, diagnostics + resolved.diagnostics)
  }

  /// Gives each bulletin the stories of it that readers may see.
  private mutating func fill(_ bulletins: [Published<Bulletin>], _ placed: PagePlacing) -> [PublishedBulletin] {
    let storyByPath = Dictionary(
      site.stories.enumerated().map { ($1.header.path, $0) }, uniquingKeysWith: { first, _ in first })
    let states = Dictionary(
      placed.checked.leftOut.map { ($0.path, $0.state) }, uniquingKeysWith: { first, _ in first })
    return bulletins.map { bulletin in
      var stories: [Int] = []
      for reference in bulletin.entry.stories {
        guard let path = PathName.resolve(reference.value, from: bulletin.header.path),
          let file = placed.checked.index.entry(path)
        else { continue }
        if let story = storyByPath[file] {
          stories.append(story)
        } else {
          diagnostics.append(
            Diagnostic(
              .referenceNotPublic, at: SourceLocation(bulletin.header.path, reference.span),
              ["path": reference.value, "state": (states[file] ?? .quarantined).name]))
        }
      }
      return PublishedBulletin(page: bulletin, stories: stories)
    }
  }
}
