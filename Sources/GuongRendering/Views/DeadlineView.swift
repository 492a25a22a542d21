/// A duty or event ahead.
package struct DeadlineView: View {
  package var title: String
  package var url: String?
  package var date: DateView?
  /// «Còn 14 ngày», «Hôm nay».
  package var countdown: String?
  package var urgent: Bool
  /// Who has to do it.
  package var who: String?

  package init(
    title: String,
    url: String? = nil,
    date: DateView? = nil,
    countdown: String? = nil,
    urgent: Bool = false,
    who: String? = nil
  ) {
    self.title = title
    self.url = url
    self.date = date
    self.countdown = countdown
    self.urgent = urgent
    self.who = who
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .url: .optional(url)
    case .date: .optional(date)
    case .countdown: .optional(countdown)
    case .urgent: .flag(urgent)
    case .who: .optional(who)
    default: nil
    }
  }
}
