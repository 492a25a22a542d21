import Foundation
import GuongModel
import Testing
import VietnameseText

/// `docs/tables.md` is written from the schemas of the standard tables. `make docs` writes it anew.
@Suite struct TablesPageTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/tables.md").standardizedFileURL

  @Test func pageOfTablesSaysWhatTheSchemasSay() throws {
    if ProcessInfo.processInfo.environment["GUONG_UPDATE_DOCS"] != nil {
      try TablesPage.text.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: Self.file, encoding: .utf8)
    #expect(written == TablesPage.text, "docs/tables.md is stale: run «make docs»")
    #expect(NFC.isNFC(written))
  }

  @Test(arguments: StandardTables.schemas.map(\.id))
  func examplesFillWhatIsRequired(id: String) throws {
    let schema = try #require(StandardTables.schemas.first { $0.id == id })
    let example = try #require(TableExamples.rows[id])
    let positions = try example.map { try #require(schema.position(of: $0.column), "\($0.column)") }
    #expect(positions == positions.sorted() && Set(positions).count == positions.count, "\(id)")
    for column in schema.columns where column.isRequired {
      #expect(example.contains { $0.column == column.name && !$0.cell.isEmpty }, "\(id).\(column.name)")
    }
  }

  @Test(arguments: StandardTables.schemas.map(\.id))
  func examplesAreOfTheirColumnsTypes(id: String) throws {
    let schema = try #require(StandardTables.schemas.first { $0.id == id })
    for (name, cell) in TableExamples.rows[id] ?? [] {
      let column = try #require(schema.columns.first { $0.name == name })
      #expect(throws: Never.self, "\(id).\(name): \(cell)") {
        switch column.type {
        case .text: break
        case .identifier: #expect(Slug.isSlug(cell))
        case .reference: #expect(Slug.isSlug(cell), "\(cell)")
        case .references: #expect(cell.split(separator: "; ").allSatisfy { Slug.isSlug(String($0)) })
        case .integer(let range): #expect(range.contains(Int(cell) ?? .min))
        case .number, .percentage: _ = try VietnameseNumber.parse(cell)
        case .date: _ = try CalendarDate.parse(cell)
        case .boolean: #expect(["có", "không"].contains(cell))
        case .period: #expect(ReportingPeriod.parse(cell) != nil)
        case .choice(let choices): #expect(choices.contains { $0.title.vi == cell }, "\(cell)")
        }
      }
    }
  }
}
