import GuongModel
import GuongTestSupport

extension TestSite {
  /// Why readers do not see a file; `nil` when they do.
  func leftOut(_ path: String) -> PublicationState? { site().leftOut.first { $0.path == path }?.state }

  /// Addresses of the stories that readers see, newest first.
  var shown: [String] { site().stories.map(\.address.path) }

  /// The one diagnostic of a rule, in Vietnamese; `nil` when there is none or several.
  func message(_ rule: DiagnosticRule) -> (message: String, fix: String)? {
    let found = diagnostics().filter { $0.rule == rule }
    guard found.count == 1, let one = found.first else { return nil }
    return (one.message(in: .vietnamese), one.fix(in: .vietnamese))
  }

  var codes: [String] { diagnostics().map(\.rule.code) }
}
