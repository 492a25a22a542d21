/// A titled part of a plan and its clauses.
package struct ClauseView: View {
  package var title: String?
  package var items: [ItemView]

  package init(title: String? = nil, items: [ItemView] = []) {
    self.title = title
    self.items = items
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .optional(title)
    case .items: .list(items)
    default: nil
    }
  }
}
