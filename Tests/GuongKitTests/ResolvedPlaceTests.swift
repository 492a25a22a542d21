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

  @Test func showsTheEndOfALongLine() {
    let shown = excerpt(String(repeating: "a", count: 300) + "b", column: 301, length: 1)
    #expect(shown[0].hasSuffix("ab") && shown[1].hasSuffix("^") && shown[0].count == shown[1].count)
  }
}
