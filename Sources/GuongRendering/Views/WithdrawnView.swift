/// What stays at the address of a withdrawn page.
package struct WithdrawnView: View {
  /// The withdrawn title, where it may still be shown.
  package var title: String?
  package var date: DateView?
  package var reason: String
  package var homeURL: String
  package var contactURL: String?

  package init(
    title: String? = nil,
    date: DateView? = nil,
    reason: String,
    homeURL: String,
    contactURL: String? = nil
  ) {
    self.title = title
    self.date = date
    self.reason = reason
    self.homeURL = homeURL
    self.contactURL = contactURL
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .optional(title)
    case .date: .optional(date)
    case .reason: .text(reason)
    case .homeURL: .url(homeURL)
    case .contactURL: .optionalURL(contactURL)
    default: nil
    }
  }
}
