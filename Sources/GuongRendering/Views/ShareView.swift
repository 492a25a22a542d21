/// Plain links that share a page.
package struct ShareView: View {
  /// Absolute.
  package var pageURL: String
  package var zaloURL: String?
  package var facebookURL: String?

  package init(pageURL: String, zaloURL: String? = nil, facebookURL: String? = nil) {
    self.pageURL = pageURL
    self.zaloURL = zaloURL
    self.facebookURL = facebookURL
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .pageURL: .url(pageURL)
    case .zaloURL: .optionalURL(zaloURL)
    case .facebookURL: .optionalURL(facebookURL)
    default: nil
    }
  }
}
