/// The page for an address that leads nowhere.
package struct NotFoundView: View {
  package var homeURL: String
  package var searchURL: String?
  package var columns: [LinkView]
  /// Rendered cards of the newest stories.
  package var recentHTML: [String]

  package init(homeURL: String, searchURL: String? = nil, columns: [LinkView] = [], recentHTML: [String] = []) {
    self.homeURL = homeURL
    self.searchURL = searchURL
    self.columns = columns
    self.recentHTML = recentHTML
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .homeURL: .url(homeURL)
    case .searchURL: .optionalURL(searchURL)
    case .columns: .list(columns)
    case .recentHTML: .fragments(recentHTML)
    default: nil
    }
  }
}
