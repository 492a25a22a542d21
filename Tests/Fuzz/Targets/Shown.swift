import Foundation
import GuongKit
import GuongModel

/// Whether diagnostics can be shown to people and programs.
enum Shown {
  /// Errors: `Violation`.
  static func check(_ diagnostics: [Diagnostic], source: @escaping (String) -> [UInt8]?) throws {
    guard !diagnostics.isEmpty else { return }
    for language in [Language.vietnamese, .english] {
      let text = DiagnosticWriter(format: .text, language: language, source: source).write(diagnostics)
      try Violation.unless(!text.isEmpty, "diagnostics without a word")
      try Violation.unless(
        !text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" },
        "a control character goes to the terminal: \(text.debugDescription)")
    }
    let json = DiagnosticWriter(format: .json, language: .vietnamese, source: source).write(diagnostics)
    try Violation.unless(
      (try? JSONSerialization.jsonObject(with: Data(json.utf8))) is [Any], "JSON that is none: \(json)")
  }
}
