import Foundation
import GuongModel
import Testing

/// `docs/diagnostics.md` is written from the rules. `make docs` writes it anew.
@Suite struct DiagnosticsPageTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/diagnostics.md").standardizedFileURL

  private static let intro = """
    # Diagnostics

    What `guong` reports, by code. Written from the rules in `Sources/GuongModel/Rules` by `make docs`: do not edit.

    A **warning** (cảnh báo) is published and worth a second look; an **error** (lỗi) keeps its own page back and no other; a
    **fatal** one (lỗi nặng) keeps the whole site as it was. `{…}` stands for what the content says.

    """

  private static func section(_ rule: DiagnosticRule) -> String {
    """
    ## \(rule.code)

    \(rule.severity.rawValue)

    - \(rule.message.vi)<br>\(rule.fix.vi)
    - \(rule.message.en)<br>\(rule.fix.en)

    """
  }

  /// Texts hold `<`, `*` and the like as examples, which Markdown must not read as its own.
  private static func escaped(_ rule: DiagnosticRule) -> DiagnosticRule {
    func escape(_ text: Bilingual) -> Bilingual {
      func plain(_ text: String) -> String {
        text.map { "\\`*_[]<>#|".contains($0) ? "\\\($0)" : "\($0)" }.joined()
      }
      return Bilingual(vi: plain(text.vi), en: plain(text.en))
    }
    return DiagnosticRule(rule.code, rule.severity, message: escape(rule.message), fix: escape(rule.fix))
  }

  private static var page: String {
    let rules = DiagnosticRule.all.sorted { $0.code < $1.code }
    return ([intro] + rules.map { section(escaped($0)) }).joined(separator: "\n")
  }

  @Test func pageOfDiagnosticsSaysWhatTheRulesSay() throws {
    if ProcessInfo.processInfo.environment["GUONG_UPDATE_DOCS"] != nil {
      try Self.page.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(written == Self.page, "docs/diagnostics.md is stale: run «make docs»")
  }
}
