/// A page made of figures: dashboard, indicator, works, awards, clusters, obligations, open data.
package struct FiguresPageView: View {
  /// The page above: the campaign.
  package var kind: LinkView?
  package var title: String
  package var lead: String?
  package var bands: BandsView
  package var facts: [FactView]
  /// The strip of numbers below the headline.
  package var figures: [FigureView]
  /// Says that data are being corrected.
  package var correcting: String?
  /// The other pages of figures.
  package var siblings: [NavigationItemView]
  package var sections: [FigureSectionView]
  /// Source and date of the data.
  package var note: String?
  /// The tables that the figures come from, for everyone to take.
  package var openData: [LinkView]

  package init(
    kind: LinkView? = nil,
    title: String,
    lead: String? = nil,
    bands: BandsView,
    facts: [FactView] = [],
    figures: [FigureView] = [],
    correcting: String? = nil,
    siblings: [NavigationItemView] = [],
    sections: [FigureSectionView] = [],
    note: String? = nil,
    openData: [LinkView] = []
  ) {
    self.kind = kind
    self.title = title
    self.lead = lead
    self.bands = bands
    self.facts = facts
    self.figures = figures
    self.correcting = correcting
    self.siblings = siblings
    self.sections = sections
    self.note = note
    self.openData = openData
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .kind: .optional(kind)
    case .title: .held(title)
    case .lead: .optional(lead)
    case .bands: .view(bands)
    case .facts: .list(facts)
    case .figures: .list(figures)
    case .correcting: .optional(correcting)
    case .siblings: .list(siblings)
    case .sections: .list(sections)
    case .note: .optional(note)
    case .openData: .list(openData)
    default: nil
    }
  }
}
