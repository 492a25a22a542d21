/// The frame of every page of one build; the parts ending in HTML are rendered once and inserted as they are.
package struct SiteShell: View {
  /// `vi`, `en`: the `lang` of the page.
  package var language: String
  /// Open Graph locale: `vi_VN`.
  package var locale: String
  package var siteName: String
  /// Template `assets` over `AssetsView`.
  package var assetsHTML: String
  /// Template `header` over `HeaderView`: one for each current entry of the navigation.
  package var headerHTML: String
  /// Template `footer` over `FooterView`.
  package var footerHTML: String

  package init(
    language: String,
    locale: String,
    siteName: String,
    assetsHTML: String,
    headerHTML: String,
    footerHTML: String
  ) {
    self.language = language
    self.locale = locale
    self.siteName = siteName
    self.assetsHTML = assetsHTML
    self.headerHTML = headerHTML
    self.footerHTML = footerHTML
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .language: .text(language)
    case .locale: .text(locale)
    case .siteName: .text(siteName)
    case .assetsHTML: .html(assetsHTML)
    case .headerHTML: .html(headerHTML)
    case .footerHTML: .html(footerHTML)
    default: nil
    }
  }
}
