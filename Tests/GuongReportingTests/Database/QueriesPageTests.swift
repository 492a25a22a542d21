import Foundation
import GuongReporting
import Testing

@Suite struct QueriesPageTests {
  /// The page that tells the office how to query.
  private static let page: String = {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    do { return try String(contentsOf: root.appending(path: "docs/queries.md"), encoding: .utf8) } catch { return "" }
  }()

  private static let examples = page.components(separatedBy: "```sql\n").dropFirst().compactMap {
    $0.components(separatedBy: "```").first
  }

  @Test func everyExampleRuns() throws {
    let database = try TestDatabase.make()
    #expect(Self.examples.count == 10)
    for sql in Self.examples {
      #expect(throws: Never.self, "\(sql)") { try database.query(sql) }
    }
  }

  @Test func everyAddedTableIsNamed() {
    for name in ReportDatabase.reservedNames { #expect(Self.page.contains("| `\(name)` |"), "\(name)") }
  }
}
