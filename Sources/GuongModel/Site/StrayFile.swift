/// A spreadsheet that is no table of a campaign: an attachment, or a table under a wrong name.
package struct StrayFile: Sendable {
  package let path: String
  /// What there is to say of it as a table.
  package let diagnostics: [Diagnostic]

  package init(path: String, diagnostics: [Diagnostic]) {
    self.path = path
    self.diagnostics = diagnostics
  }
}
