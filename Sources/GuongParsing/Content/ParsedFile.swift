import GuongModel

/// What one file of the content tree gave.
package struct ParsedFile: Sendable {
  package enum Content: Sendable {
    case story(Story)
    case movement(Movement)
    case document(Document)
    case bulletin(Bulletin)
    case page(FreePage)
    case campaign(Campaign)
    case report(Report)
    case frozenReport(FrozenReport)
    case frozenData([UInt8])
    case units([Unit])
    case organisations([Organisation])
    case events([Event])
    case phrases(PhraseTable)
    /// The tables of one spreadsheet.
    case tables([TableData])
    /// A file that is copied, not read.
    case file
    /// The file is content, but nothing could be made of it.
    case nothing
  }

  package let path: String
  package let content: Content
  package let diagnostics: [Diagnostic]
  /// Of a Markdown file, when it was asked for.
  package let prose: Prose?

  package init(path: String, content: Content, diagnostics: [Diagnostic], prose: Prose? = nil) {
    self.path = path
    self.content = content
    self.diagnostics = diagnostics
    self.prose = prose
  }

  /// Whether one of the diagnostics keeps the file from being published.
  package var isBroken: Bool { diagnostics.contains { $0.severity >= .error } }

  /// What a Markdown file says of itself; `nil` for other files, and where nothing could be made of it.
  package var header: Header? {
    switch content {
    case .story(let story): story.header
    case .movement(let movement): movement.header
    case .document(let document): document.header
    case .bulletin(let bulletin): bulletin.header
    case .page(let page): page.header
    case .campaign(let campaign): campaign.header
    case .report(let report): report.header
    default: nil
    }
  }
}
