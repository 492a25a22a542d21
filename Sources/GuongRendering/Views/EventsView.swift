/// All events.
package struct EventsView: View {
  package var title: String
  package var lead: String?
  /// «Sắp tới», «Đã diễn ra».
  package var groups: [EventGroupView]
  /// An `.ics` file.
  package var calendarURL: String?

  package init(title: String, lead: String? = nil, groups: [EventGroupView] = [], calendarURL: String? = nil) {
    self.title = title
    self.lead = lead
    self.groups = groups
    self.calendarURL = calendarURL
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .lead: .optional(lead)
    case .groups: .list(groups)
    case .calendarURL: .optionalURL(calendarURL)
    default: nil
    }
  }
}
