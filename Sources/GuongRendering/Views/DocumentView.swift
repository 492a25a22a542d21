/// One document.
package struct DocumentView: View {
  /// The official name.
  package var title: String
  package var type: String
  package var number: String?
  package var date: DateView?
  package var issuer: String?
  package var subject: String?
  package var bands: BandsView
  package var validity: ValidityView?
  /// «Từ 01/7/2025 đến 31/12/2025».
  package var validityPeriod: String?
  package var replacedBy: LinkView?
  package var replaces: [LinkView]
  package var bodyHTML: String?
  package var attachments: [AttachmentView]
  package var citedBy: [CitationView]
  /// «Được 12 trang dẫn».
  package var citedByText: String?

  package init(
    title: String,
    type: String,
    number: String? = nil,
    date: DateView? = nil,
    issuer: String? = nil,
    subject: String? = nil,
    bands: BandsView,
    validity: ValidityView? = nil,
    validityPeriod: String? = nil,
    replacedBy: LinkView? = nil,
    replaces: [LinkView] = [],
    bodyHTML: String? = nil,
    attachments: [AttachmentView] = [],
    citedBy: [CitationView] = [],
    citedByText: String? = nil
  ) {
    self.title = title
    self.type = type
    self.number = number
    self.date = date
    self.issuer = issuer
    self.subject = subject
    self.bands = bands
    self.validity = validity
    self.validityPeriod = validityPeriod
    self.replacedBy = replacedBy
    self.replaces = replaces
    self.bodyHTML = bodyHTML
    self.attachments = attachments
    self.citedBy = citedBy
    self.citedByText = citedByText
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .title: .text(title)
    case .type: .text(type)
    case .number: .optional(number)
    case .date: .optional(date)
    case .issuer: .optional(issuer)
    case .subject: .optional(subject)
    case .bands: .view(bands)
    case .validity: .optional(validity)
    case .validityPeriod: .optional(validityPeriod)
    case .replacedBy: .optional(replacedBy)
    case .replaces: .list(replaces)
    case .bodyHTML: .optionalHTML(bodyHTML)
    case .attachments: .list(attachments)
    case .citedBy: .list(citedBy)
    case .citedByText: .optional(citedByText)
    default: nil
    }
  }
}
