/// A report with its figures.
package struct ReportPageView: View {
  package var bands: BandsView
  /// «Báo cáo quý».
  package var kind: String
  package var title: String
  package var summary: String?
  /// Period, date of the data, issuer, number.
  package var facts: [FactView]
  /// What a reader must know before reading: data being corrected, a newer version.
  package var notices: [ItemView]
  package var bodyHTML: String
  /// Why the report was changed, newest first.
  package var changes: [ItemView]
  /// Superseded versions.
  package var versions: [LinkView]
  package var attachments: [AttachmentView]
  package var dataURL: String?

  package init(
    bands: BandsView,
    kind: String,
    title: String,
    summary: String? = nil,
    facts: [FactView] = [],
    notices: [ItemView] = [],
    bodyHTML: String,
    changes: [ItemView] = [],
    versions: [LinkView] = [],
    attachments: [AttachmentView] = [],
    dataURL: String? = nil
  ) {
    self.bands = bands
    self.kind = kind
    self.title = title
    self.summary = summary
    self.facts = facts
    self.notices = notices
    self.bodyHTML = bodyHTML
    self.changes = changes
    self.versions = versions
    self.attachments = attachments
    self.dataURL = dataURL
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .bands: .view(bands)
    case .kind: .text(kind)
    case .title: .held(title)
    case .summary: .optional(summary)
    case .facts: .list(facts)
    case .notices: .list(notices)
    case .bodyHTML: .html(bodyHTML)
    case .changes: .list(changes)
    case .versions: .list(versions)
    case .attachments: .list(attachments)
    case .dataURL: .optionalURL(dataURL)
    default: nil
    }
  }
}
