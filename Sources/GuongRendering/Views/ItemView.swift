/// A clause of a plan, with its citations already links.
package struct ItemView: View {
  /// Inline HTML.
  package var textHTML: String

  package init(textHTML: String) {
    self.textHTML = textHTML
  }

  package func value(named key: String) -> ViewValue? {
    switch key {
    case "textHTML": .html(textHTML)
    default: nil
    }
  }
}
