/// A link with its words.
package struct LinkView: View {
  package var title: String
  package var url: String

  package init(title: String, url: String) {
    self.title = title
    self.url = url
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .url: .text(url)
    default: nil
    }
  }
}
