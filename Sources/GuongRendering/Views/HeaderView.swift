/// Owner's line, masthead and main navigation.
package struct HeaderView: View {
  package var siteName: String
  package var homeURL: String
  package var tagline: String?
  package var organisation: String?
  /// Date of the build: «Thứ Bảy, ngày 01 tháng 3 năm 2025».
  package var today: DateView?
  /// Address of the search page, where there is one.
  package var searchURL: String?
  package var isHome: Bool
  package var navigation: [NavigationItemView]

  package init(
    siteName: String,
    homeURL: String,
    tagline: String? = nil,
    organisation: String? = nil,
    today: DateView? = nil,
    searchURL: String? = nil,
    isHome: Bool = false,
    navigation: [NavigationItemView] = []
  ) {
    self.siteName = siteName
    self.homeURL = homeURL
    self.tagline = tagline
    self.organisation = organisation
    self.today = today
    self.searchURL = searchURL
    self.isHome = isHome
    self.navigation = navigation
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .siteName: .text(siteName)
    case .homeURL: .url(homeURL)
    case .tagline: .optional(tagline)
    case .organisation: .optional(organisation)
    case .today: .optional(today)
    case .searchURL: .optionalURL(searchURL)
    case .isHome: .flag(isHome)
    case .navigation: .list(navigation)
    default: nil
    }
  }
}
