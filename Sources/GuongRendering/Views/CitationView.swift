/// A page that cites a document.
package struct CitationView: View {
  package var title: String
  package var url: String
  /// «Bài viết», «Đợt thi đua».
  package var kind: String?
  package var date: DateView?

  package init(title: String, url: String, kind: String? = nil, date: DateView? = nil) {
    self.title = title
    self.url = url
    self.kind = kind
    self.date = date
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .url: .text(url)
    case .kind: .optional(kind)
    case .date: .optional(date)
    default: nil
    }
  }
}
