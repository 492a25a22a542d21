/// A campaign with its plan.
package struct CampaignView: View {
  package var title: String
  package var summary: String?
  package var bands: BandsView
  package var launchedBy: String?
  package var progress: CampaignProgressView
  package var figures: [FigureView]
  /// The pages of its figures.
  package var siblings: [NavigationItemView]
  package var picture: PictureView?
  package var bodyHTML: String?
  package var purpose: [ItemView]
  package var requirements: [ItemView]
  package var objectives: [ItemView]
  package var themes: [ClauseView]
  package var solutions: [ClauseView]
  package var legalBasis: [DocumentRowView]
  package var duties: [DutyGroupView]
  package var dutiesURL: String?
  package var events: [EventView]
  package var eventsURL: String?
  package var movements: [DirectoryEntryView]
  package var attachments: [AttachmentView]
  package var related: [CardGroupView]

  package init(
    title: String,
    summary: String? = nil,
    bands: BandsView,
    launchedBy: String? = nil,
    progress: CampaignProgressView,
    figures: [FigureView] = [],
    siblings: [NavigationItemView] = [],
    picture: PictureView? = nil,
    bodyHTML: String? = nil,
    purpose: [ItemView] = [],
    requirements: [ItemView] = [],
    objectives: [ItemView] = [],
    themes: [ClauseView] = [],
    solutions: [ClauseView] = [],
    legalBasis: [DocumentRowView] = [],
    duties: [DutyGroupView] = [],
    dutiesURL: String? = nil,
    events: [EventView] = [],
    eventsURL: String? = nil,
    movements: [DirectoryEntryView] = [],
    attachments: [AttachmentView] = [],
    related: [CardGroupView] = []
  ) {
    self.title = title
    self.summary = summary
    self.bands = bands
    self.launchedBy = launchedBy
    self.progress = progress
    self.figures = figures
    self.siblings = siblings
    self.picture = picture
    self.bodyHTML = bodyHTML
    self.purpose = purpose
    self.requirements = requirements
    self.objectives = objectives
    self.themes = themes
    self.solutions = solutions
    self.legalBasis = legalBasis
    self.duties = duties
    self.dutiesURL = dutiesURL
    self.events = events
    self.eventsURL = eventsURL
    self.movements = movements
    self.attachments = attachments
    self.related = related
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .held(title)
    case .summary: .optional(summary)
    case .bands: .view(bands)
    case .launchedBy: .optional(launchedBy)
    case .progress: .view(progress)
    case .figures: .list(figures)
    case .siblings: .list(siblings)
    case .picture: .optional(picture)
    case .bodyHTML: .optionalHTML(bodyHTML)
    case .purpose: .list(purpose)
    case .requirements: .list(requirements)
    case .objectives: .list(objectives)
    case .themes: .list(themes)
    case .solutions: .list(solutions)
    case .legalBasis: .list(legalBasis)
    case .duties: .list(duties)
    case .dutiesURL: .optionalURL(dutiesURL)
    case .events: .list(events)
    case .eventsURL: .optionalURL(eventsURL)
    case .movements: .list(movements)
    case .attachments: .list(attachments)
    case .related: .list(related)
    default: nil
    }
  }
}
