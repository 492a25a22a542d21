/// Events under a heading.
package struct EventGroupView: View {
  package var title: String
  package var events: [EventView]

  package init(title: String, events: [EventView] = []) {
    self.title = title
    self.events = events
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .events: .list(events)
    default: nil
    }
  }
}
