/// A page of its own, such as «Giới thiệu».
package struct FreePageView: View {
  package var title: String
  package var summary: String?
  package var bands: BandsView
  package var picture: PictureView?
  package var updated: DateView?
  package var bodyHTML: String
  package var attachments: [AttachmentView]

  package init(
    title: String,
    summary: String? = nil,
    bands: BandsView,
    picture: PictureView? = nil,
    updated: DateView? = nil,
    bodyHTML: String,
    attachments: [AttachmentView] = []
  ) {
    self.title = title
    self.summary = summary
    self.bands = bands
    self.picture = picture
    self.updated = updated
    self.bodyHTML = bodyHTML
    self.attachments = attachments
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .summary: .optional(summary)
    case .bands: .view(bands)
    case .picture: .optional(picture)
    case .updated: .optional(updated)
    case .bodyHTML: .html(bodyHTML)
    case .attachments: .list(attachments)
    default: nil
    }
  }
}
