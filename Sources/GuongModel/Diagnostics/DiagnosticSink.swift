/// Collects the diagnostics of one file while it is read. Used by one thread at a time.
package final class DiagnosticSink {
  package let path: String
  package private(set) var diagnostics: [Diagnostic] = []

  package init(path: String) { self.path = path }

  /// See ``Diagnostic/flood``.
  package var isFlooded: Bool { diagnostics.count >= Diagnostic.flood }

  package func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  package func add(
    _ rule: DiagnosticRule, at span: SourceSpan?, _ arguments: KeyValuePairs<String, any DiagnosticValue> = [:]
  ) {
    diagnostics.append(Diagnostic(rule, at: SourceLocation(path, span), arguments))
  }
}
