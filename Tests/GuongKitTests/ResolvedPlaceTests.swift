import GuongKit
import GuongModel
import Testing

/// Carets stand under what is meant, whatever the line holds.
@Suite struct ResolvedPlaceTests {
  private func excerpt(_ line: String, column: Int, length: Int) -> [String] {
    ResolvedPlace(SourceSpan(line: 7, column: column, length: length, unit: .scalars), line: Array(line.utf8))
      .excerpt(indentation: "  ")
  }

  @Test func pointsByDisplayWidth() {
    #expect(excerpt("ngày: 2025-11-31", column: 7, length: 10) == ["  7 | ngày: 2025-11-31", "    |       ^^^^^^^^^^"])
    #expect(excerpt("田: x", column: 4, length: 1) == ["  7 | 田: x", "    |     ^"])
    #expect(excerpt("\ta", column: 2, length: 1) == ["  7 |  a", "    |  ^"])
  }

  @Test func cutsALongLineAroundThePlace() {
    let line = String(repeating: "muối ", count: 100) + "⟨đây⟩" + String(repeating: " trắng", count: 100)
    let shown = excerpt(line, column: 501, length: 5)
    #expect(shown.allSatisfy { $0.count <= 112 })
    #expect(shown[0].hasPrefix("  7 | …") && shown[0].hasSuffix("…"))
    let start = shown[0].firstRange(of: "⟨đây⟩")?.lowerBound
    let carets = shown[1].firstRange(of: "^^^^^")?.lowerBound
    #expect(
      start.map { shown[0].distance(from: shown[0].startIndex, to: $0) }
        == carets.map { shown[1].distance(from: shown[1].startIndex, to: $0) })
  }

  @Test func noControlCharacterGoesToTheTerminal() {
    let line = "a\u{1B}[31mb\u{7F}\u{9B}c"
    #expect(
      excerpt(line, column: 1, length: line.utf8.count) == [
        "  7 | a\u{FFFD}[31mb\u{FFFD}\u{FFFD}c", "    | ^^^^^^^^^^",
      ])
    let rule = DiagnosticRule("x", .error, message: .init(vi: "«{x}»", en: "«{x}»"), fix: .init(vi: "{x}", en: "{x}"))
    let diagnostic = Diagnostic(rule, at: SourceLocation("a\u{1B}.md"), ["x": "\u{9B}0m\r\n"])
    let text = DiagnosticWriter(format: .text, language: .english) { _ in nil }.write([diagnostic])
    #expect(text == "a\u{FFFD}.md: error [x]: «\u{FFFD}0m\u{FFFD}\u{FFFD}»\n  Fix: \u{FFFD}0m\u{FFFD}\u{FFFD}\n")
  }

  @Test func showsTheEndOfALongLine() {
    let shown = excerpt(String(repeating: "a", count: 300) + "b", column: 301, length: 1)
    #expect(shown[0].hasSuffix("ab") && shown[1].hasSuffix("^") && shown[0].count == shown[1].count)
  }
}
