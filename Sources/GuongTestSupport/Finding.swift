import GuongKit
import GuongModel

/// A diagnostic as a test speaks of it: its code, and the place that an editor would be shown.
package struct Finding: Hashable, Sendable, CustomStringConvertible {
  package let code: String
  package let path: String
  /// `nil` for a file as a whole.
  package let place: MarkedText.Place?

  package init(_ rule: DiagnosticRule, _ path: String, _ place: MarkedText.Place? = nil) {
    self.code = rule.code
    self.path = path
    self.place = place
  }

  package init(_ diagnostic: Diagnostic, _ resolver: inout PlaceResolver) {
    self.code = diagnostic.rule.code
    self.path = diagnostic.location.path
    let resolved = resolver.place(of: diagnostic.location)
    self.place = resolved.map { MarkedText.Place(line: $0.line, column: $0.column, length: $0.length) }
  }

  package var description: String {
    "\(path)\(place.map { ":\($0.line):\($0.column)+\($0.length)" } ?? "") \(code)"
  }
}
