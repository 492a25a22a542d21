/// A spreadsheet that is no table of a campaign: an attachment, or a table under a wrong name.
package struct StrayFile: Sendable {
  package let path: String
  /// What there is to say of it as a table.
  package let diagnostics: [Diagnostic]

  /// Whether nothing of it could be read, so that it may hold rows of any table.
  package var isUnreadable: Bool { diagnostics.contains { $0.severity >= .error } }

  package init(path: String, diagnostics: [Diagnostic]) {
    self.path = path
    self.diagnostics = diagnostics
  }
}
