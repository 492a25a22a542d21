/// All events.
package struct EventsView: View {
  package var title: String
  package var lead: String?
  /// Where some of what is due comes from made-up tables.
  package var bands: BandsView
  /// «Sắp tới», «Đã diễn ra».
  package var groups: [EventGroupView]
  /// An `.ics` file.
  package var calendarURL: String?

  package init(
    title: String, lead: String? = nil, bands: BandsView = BandsView(), groups: [EventGroupView] = [],
    calendarURL: String? = nil
  ) {
    self.title = title
    self.lead = lead
    self.bands = bands
    self.groups = groups
    self.calendarURL = calendarURL
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .lead: .optional(lead)
    case .bands: .view(bands)
    case .groups: .list(groups)
    case .calendarURL: .optionalURL(calendarURL)
    default: nil
    }
  }
}
