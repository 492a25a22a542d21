/// A rule that content must keep, with its wording beside it.
///
/// Rules are constants, grouped by subject in `Rules/`. Their codes are stable: scripts and editors' notes refer to them.
package struct DiagnosticRule: Hashable, Sendable {
  /// Stable, lower-case, hyphenated: `date-impossible`.
  package let code: String
  package let severity: Severity
  /// What is wrong, with `{name}` placeholders.
  package let message: Bilingual
  /// What to do about it; the same placeholders.
  package let fix: Bilingual

  package init(_ code: String, _ severity: Severity, message: Bilingual, fix: Bilingual) {
    self.code = code
    self.severity = severity
    self.message = message
    self.fix = fix
  }

  package static func == (left: DiagnosticRule, right: DiagnosticRule) -> Bool { left.code == right.code }

  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
