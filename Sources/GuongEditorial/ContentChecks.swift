import GuongModel
import GuongReporting
import GuongSupport
import VietnameseText

/// The first stage of assembly: which entries readers may see, which are left out, and why.
struct ContentChecks {
  /// An entry and its state at the build's moment.
  struct Checked<Content: Entry> {
    let entry: Content
    let state: PublicationState
  }

  var stories: [Checked<Story>] = []
  var movements: [Checked<Movement>] = []
  var documents: [Checked<Document>] = []
  var bulletins: [Checked<Bulletin>] = []
  var pages: [Checked<FreePage>] = []
  var campaigns: [Checked<Campaign>] = []
  var reports: [Checked<Report>] = []
  /// Withdrawn entries keep their address.
  var withdrawn: [(header: Header, folder: String)] = []
  /// Entries that readers do not see now, but did or will: no other gets their address meanwhile.
  var hidden: [(header: Header, folder: String)] = []
  var leftOut: [LeftOutEntry] = []
  var diagnostics: [Diagnostic] = []
  let index: FileIndex

  private let clock: SiteClock
  private let options: BuildOptions
  private let workers: Int
  private let references: ReferenceCheck

  static func run(
    _ content: ParsedContent, reports book: ReportBook, clock: SiteClock, options: BuildOptions, workers: Int
  ) -> ContentChecks {
    var checks = ContentChecks(content, clock: clock, options: options, workers: workers)
    let storyReferences = StoryReferencesRule(content)
    let organisations = OrganisationsRule(content)
    let references = checks.references
    checks.stories = checks.sift(content.stories, folder: PageFolders.stories) { story in
      storyReferences.check(story) + ConsentRule.check(story, on: clock.today)
    }
    checks.movements = checks.sift(content.movements, folder: PageFolders.movements) {
      references.check(entries: $0.documents, in: $0.header.path)
    }
    checks.documents = checks.sift(content.documents, folder: PageFolders.documents) {
      references.check(entries: [$0.replacedBy].compactMap(\.self), in: $0.header.path)
    }
    checks.bulletins = checks.sift(content.bulletins, folder: PageFolders.bulletins) {
      references.check(entries: $0.stories, in: $0.header.path)
    }
    checks.pages = checks.sift(content.pages, folder: "") { _ in [] }
    checks.campaigns = checks.sift(content.campaigns, folder: PageFolders.campaigns) {
      references.check(entries: $0.legalBasis, in: $0.header.path) + organisations.check($0)
        + references.check(entries: $0.events.compactMap(\.document), in: $0.eventsPath)
    }
    let reports = ReportRule(content)
    checks.reports = checks.sift(content.reports, folder: PageFolders.reports) { report in
      reports.check(report) + (book[report.header.path]?.current.evaluation.diagnostics ?? [])
    }
    checks.diagnostics += organisations.check(content.organisations)
    checks.diagnostics += UnitsRule.check(content.units)
    checks.diagnostics += CampaignRule.check(content)
    checks.diagnostics += CampaignFilesRule.check(content)
    checks.diagnostics += DuplicateDocumentsRule.check(content.documents)
    checks.hidden += content.broken.compactMap { file in file.header.map { ($0, PageFolders.folder(ofFile: file.path)) }
    }
    checks.leftOut += content.broken.map {
      LeftOutEntry(path: $0.path, title: $0.title ?? PathName.name(of: $0.path), state: $0.state)
    }
    return checks
  }

  private init(_ content: ParsedContent, clock: SiteClock, options: BuildOptions, workers: Int) {
    self.workers = workers
    self.clock = clock
    self.options = options
    self.index = FileIndex(content)
    self.references = ReferenceCheck(index: index)
  }

  /// Keeps what readers may see; the others are named with their state.
  private mutating func sift<Content: Entry>(
    _ entries: [Content], folder: String, rule: @Sendable (Content) -> [Diagnostic]
  ) -> [Checked<Content>] {
    var kept: [Checked<Content>] = []
    kept.reserveCapacity(entries.count)
    let references = references
    let findings = Parallel.map(count: entries.count, workers: workers) { index in
      rule(entries[index]) + references.check(entries[index])
    }
    for (entry, found) in zip(entries, findings) {
      if entry.header.isSample, !options.includesSamples {
        leave(out: entry.header, .sampleLeftOut)
        hidden.append((entry.header, folder))
        continue
      }
      if entry.header.status == .withdrawn {
        // Only the address and the reason stay, so no fault of the rest can reach a reader, nor take the address away.
        leave(out: entry.header, .withdrawn)
        withdrawn.append((entry.header, folder))
        continue
      }
      if entry.header.status == .draft || entry.header.status == .review, !options.includesDrafts {
        leave(out: entry.header, PublicationRule.state(of: entry.header, clock: clock))
        hidden.append((entry.header, folder))
        continue
      }
      diagnostics += found
      if found.contains(where: { $0.severity >= .error }) {
        leave(out: entry.header, .quarantined)
        hidden.append((entry.header, folder))
        continue
      }
      let state = PublicationRule.state(of: entry.header, clock: clock)
      if PublicationRule.isShown(state, options: options) {
        kept.append(Checked(entry: entry, state: state))
      } else {
        leave(out: entry.header, state)
        hidden.append((entry.header, folder))
      }
    }
    return kept
  }

  private mutating func leave(out header: Header, _ state: PublicationState) {
    leftOut.append(LeftOutEntry(path: header.path, title: header.title.value, state: state))
  }
}
