/// One of several reports or works that are due on one day.
package struct DueItemView: View {
  package var title: String
  /// Who owes it.
  package var who: String?

  package init(title: String, who: String? = nil) {
    self.title = title
    self.who = who
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .who: .optional(who)
    default: nil
    }
  }
}
