/// One entry of the main navigation.
package struct NavigationItemView: View {
  package var title: String
  package var url: String
  package var current: Bool

  package init(title: String, url: String, current: Bool = false) {
    self.title = title
    self.url = url
    self.current = current
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .url: .text(url)
    case .current: .flag(current)
    default: nil
    }
  }
}
