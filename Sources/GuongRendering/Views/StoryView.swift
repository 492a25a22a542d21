/// One story.
package struct StoryView: View {
  package var column: LinkView?
  package var title: String
  package var summary: String?
  package var bands: BandsView
  package var author: String?
  /// With its label: «Nguồn: …».
  package var source: String?
  /// With its label: «Biên tập: …».
  package var editor: String?
  /// With its label: «Ảnh: …».
  package var photosBy: String?
  package var date: DateView
  /// With its label in `text`: «Cập nhật 02/3/2025».
  package var updated: DateView?
  /// «Đọc 4 phút».
  package var readingTime: String?
  package var picture: PictureView?
  package var subjects: [SubjectView]
  /// Where it happens.
  package var unit: UnitView?
  package var movements: [ReferenceView]
  package var fields: [ReferenceView]
  /// Awards, replications.
  package var facts: [FactView]
  package var bodyHTML: [UInt8]
  package var attachments: [AttachmentView]
  package var tags: [LinkView]
  package var share: ShareView?
  package var related: [CardGroupView]

  package init(
    column: LinkView? = nil,
    title: String,
    summary: String? = nil,
    bands: BandsView,
    author: String? = nil,
    source: String? = nil,
    editor: String? = nil,
    photosBy: String? = nil,
    date: DateView,
    updated: DateView? = nil,
    readingTime: String? = nil,
    picture: PictureView? = nil,
    subjects: [SubjectView] = [],
    unit: UnitView? = nil,
    movements: [ReferenceView] = [],
    fields: [ReferenceView] = [],
    facts: [FactView] = [],
    bodyHTML: some Sequence<UInt8>,
    attachments: [AttachmentView] = [],
    tags: [LinkView] = [],
    share: ShareView? = nil,
    related: [CardGroupView] = []
  ) {
    self.column = column
    self.title = title
    self.summary = summary
    self.bands = bands
    self.author = author
    self.source = source
    self.editor = editor
    self.photosBy = photosBy
    self.date = date
    self.updated = updated
    self.readingTime = readingTime
    self.picture = picture
    self.subjects = subjects
    self.unit = unit
    self.movements = movements
    self.fields = fields
    self.facts = facts
    self.bodyHTML = Array(bodyHTML)
    self.attachments = attachments
    self.tags = tags
    self.share = share
    self.related = related
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .column: .optional(column)
    case .title: .held(title)
    case .summary: .optional(summary)
    case .bands: .view(bands)
    case .author: .optional(author)
    case .source: .optional(source)
    case .editor: .optional(editor)
    case .photosBy: .optional(photosBy)
    case .date: .view(date)
    case .updated: .optional(updated)
    case .readingTime: .optional(readingTime)
    case .picture: .optional(picture)
    case .subjects: .list(subjects)
    case .unit: .optional(unit)
    case .movements: .list(movements)
    case .fields: .list(fields)
    case .facts: .list(facts)
    case .bodyHTML: .bytes(bodyHTML)
    case .attachments: .list(attachments)
    case .tags: .list(tags)
    case .share: .optional(share)
    case .related: .list(related)
    case .hasAbout: .flag(hasAbout)
    case .hasCredits: .flag(source != nil || photosBy != nil || editor != nil)
    case .hasSide: .flag(hasAbout || !attachments.isEmpty || !tags.isEmpty || share != nil)
    default: nil
    }
  }

  /// Whether there is anything for the card that says who and where.
  private var hasAbout: Bool {
    !subjects.isEmpty || unit != nil || !movements.isEmpty || !fields.isEmpty || !facts.isEmpty
  }
}
