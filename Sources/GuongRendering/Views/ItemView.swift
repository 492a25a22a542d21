/// A clause of a plan, with its citations already links.
package struct ItemView: View {
  /// Inline HTML.
  package var textHTML: String

  package init(textHTML: String) {
    self.textHTML = textHTML
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .textHTML: .html(textHTML)
    default: nil
    }
  }
}
