/// How diagnostics are written.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
  /// For people.
  case text
  /// One JSON array.
  case json
  /// Annotations of GitHub Actions (`::error file=…`).
  case github
}
