/// A bulletin issue in a list.
package struct BulletinTeaserView: View {
  /// «Bản tin số 09».
  package var number: String
  /// Where it says more than the number.
  package var title: String?
  package var url: String
  package var date: DateView
  package var summary: String?
  /// «6 tin, bài».
  package var countText: String?
  /// The first few.
  package var stories: [LinkView]

  package init(
    number: String,
    title: String? = nil,
    url: String,
    date: DateView,
    summary: String? = nil,
    countText: String? = nil,
    stories: [LinkView] = []
  ) {
    self.number = number
    self.title = title
    self.url = url
    self.date = date
    self.summary = summary
    self.countText = countText
    self.stories = stories
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .number: .text(number)
    case .title: .optional(title)
    case .url: .text(url)
    case .date: .view(date)
    case .summary: .optional(summary)
    case .countText: .optional(countText)
    case .stories: .list(stories)
    default: nil
    }
  }
}
