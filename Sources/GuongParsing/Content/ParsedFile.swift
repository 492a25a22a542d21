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
    case units([Unit])
    case organisations([Organisation])
    case events([Event])
    /// A file that is copied, not read.
    case file
    /// The file is content, but nothing could be made of it.
    case nothing
  }

  package let path: String
  package let content: Content
  package let diagnostics: [Diagnostic]

  package init(path: String, content: Content, diagnostics: [Diagnostic]) {
    self.path = path
    self.content = content
    self.diagnostics = diagnostics
  }

  /// Whether one of the diagnostics keeps the file from being published.
  package var isBroken: Bool { diagnostics.contains { $0.severity >= .error } }

  package var title: String? {
    switch content {
    case .story(let story): story.header.title.value
    case .movement(let movement): movement.header.title.value
    case .document(let document): document.header.title.value
    case .bulletin(let bulletin): bulletin.header.title.value
    case .page(let page): page.header.title.value
    case .campaign(let campaign): campaign.header.title.value
    default: nil
    }
  }
}
