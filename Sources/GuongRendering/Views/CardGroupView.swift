/// A list of cards under a heading.
package struct CardGroupView: View {
  package var title: String
  /// For anchors: letters, digits, `-`.
  package var id: String
  package var url: String?
  /// The link's words.
  package var moreText: String?
  package var cardsHTML: [String]

  package init(title: String, id: String, url: String? = nil, moreText: String? = nil, cardsHTML: [String] = []) {
    self.title = title
    self.id = id
    self.url = url
    self.moreText = moreText
    self.cardsHTML = cardsHTML
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .id: .text(id)
    case .url: .optional(url)
    case .moreText: .optional(moreText)
    case .cardsHTML: .fragments(cardsHTML)
    default: nil
    }
  }
}
