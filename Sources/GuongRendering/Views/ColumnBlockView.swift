/// One column on the home page with its newest stories.
package struct ColumnBlockView: View {
  package var title: String
  package var url: String
  package var description: String?
  /// «Tất cả 31 bài»; the link's words.
  package var moreText: String?
  /// For anchors: letters, digits, `-`.
  package var id: String
  /// Rendered cards; three fill a row.
  package var cardsHTML: [String]

  package init(
    title: String,
    url: String,
    description: String? = nil,
    moreText: String? = nil,
    id: String,
    cardsHTML: [String] = []
  ) {
    self.title = title
    self.url = url
    self.description = description
    self.moreText = moreText
    self.id = id
    self.cardsHTML = cardsHTML
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .url: .text(url)
    case .description: .optional(description)
    case .moreText: .optional(moreText)
    case .id: .text(id)
    case .cardsHTML: .fragments(cardsHTML)
    default: nil
    }
  }
}
