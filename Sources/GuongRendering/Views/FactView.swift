/// One line of a list of facts: a label, then words, or links, or both.
package struct FactView: View {
  package var label: String
  package var text: String?
  package var links: [ReferenceView]

  package init(label: String, text: String? = nil, links: [ReferenceView] = []) {
    self.label = label
    self.text = text
    self.links = links
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .label: .text(label)
    case .text: .optional(text)
    case .links: .list(links)
    default: nil
    }
  }
}
