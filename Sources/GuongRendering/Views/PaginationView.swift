/// The way from one page of a list to the others.
package struct PaginationView: View {
  /// «Trang 2 trên 14».
  package var summary: String
  package var previousURL: String?
  package var nextURL: String?
  /// In order, gaps included.
  package var pages: [PageNumberView]

  package init(summary: String, previousURL: String? = nil, nextURL: String? = nil, pages: [PageNumberView] = []) {
    self.summary = summary
    self.previousURL = previousURL
    self.nextURL = nextURL
    self.pages = pages
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .summary: .text(summary)
    case .previousURL: .optionalURL(previousURL)
    case .nextURL: .optionalURL(nextURL)
    case .pages: .list(pages)
    default: nil
    }
  }
}
