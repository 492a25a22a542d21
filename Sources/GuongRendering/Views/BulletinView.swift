/// One bulletin issue.
package struct BulletinView: View {
  package var number: String
  package var title: String
  package var date: DateView
  package var summary: String?
  package var bands: BandsView
  package var picture: PictureView?
  package var editorialHTML: String?
  /// In the editor's order.
  package var cardsHTML: [String]
  package var countText: String?
  package var attachments: [AttachmentView]
  package var share: ShareView?
  package var previous: LinkView?
  package var next: LinkView?
  package var indexURL: String?

  package init(
    number: String,
    title: String,
    date: DateView,
    summary: String? = nil,
    bands: BandsView,
    picture: PictureView? = nil,
    editorialHTML: String? = nil,
    cardsHTML: [String] = [],
    countText: String? = nil,
    attachments: [AttachmentView] = [],
    share: ShareView? = nil,
    previous: LinkView? = nil,
    next: LinkView? = nil,
    indexURL: String? = nil
  ) {
    self.number = number
    self.title = title
    self.date = date
    self.summary = summary
    self.bands = bands
    self.picture = picture
    self.editorialHTML = editorialHTML
    self.cardsHTML = cardsHTML
    self.countText = countText
    self.attachments = attachments
    self.share = share
    self.previous = previous
    self.next = next
    self.indexURL = indexURL
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .number: .text(number)
    case .title: .text(title)
    case .date: .view(date)
    case .summary: .optional(summary)
    case .bands: .view(bands)
    case .picture: .optional(picture)
    case .editorialHTML: .optionalHTML(editorialHTML)
    case .cardsHTML: .fragments(cardsHTML)
    case .countText: .optional(countText)
    case .attachments: .list(attachments)
    case .share: .optional(share)
    case .previous: .optional(previous)
    case .next: .optional(next)
    case .indexURL: .optionalURL(indexURL)
    default: nil
    }
  }
}
