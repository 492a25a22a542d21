/// A page that sends the reader on from an old address. Rendered alone, without a `Page`.
package struct RedirectView: View {
  package var language: String
  package var title: String
  /// Where to go; relative or absolute.
  package var targetURL: String
  /// Absolute.
  package var canonicalURL: String

  package init(language: String, title: String, targetURL: String, canonicalURL: String) {
    self.language = language
    self.title = title
    self.targetURL = targetURL
    self.canonicalURL = canonicalURL
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .language: .text(language)
    case .title: .text(title)
    case .targetURL: .url(targetURL)
    case .canonicalURL: .url(canonicalURL)
    default: nil
    }
  }
}
