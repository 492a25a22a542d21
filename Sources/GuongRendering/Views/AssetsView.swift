/// Links in the `<head>` that are the same on every page. Addresses carry the hash of what they name.
package struct AssetsView: View {
  package var siteName: String
  package var stylesheetURL: String
  /// `assets/page.js`; nothing is lost without it.
  package var scriptURL: String?
  /// `assets/icon.svg`.
  package var iconURL: String
  package var rssURL: String?
  package var jsonFeedURL: String?

  package init(
    siteName: String,
    stylesheetURL: String,
    scriptURL: String? = nil,
    iconURL: String,
    rssURL: String? = nil,
    jsonFeedURL: String? = nil
  ) {
    self.siteName = siteName
    self.stylesheetURL = stylesheetURL
    self.scriptURL = scriptURL
    self.iconURL = iconURL
    self.rssURL = rssURL
    self.jsonFeedURL = jsonFeedURL
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .siteName: .text(siteName)
    case .stylesheetURL: .url(stylesheetURL)
    case .scriptURL: .optionalURL(scriptURL)
    case .iconURL: .url(iconURL)
    case .rssURL: .optionalURL(rssURL)
    case .jsonFeedURL: .optionalURL(jsonFeedURL)
    default: nil
    }
  }
}
