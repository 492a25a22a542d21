import GuongTestSupport
import Testing

/// Whoever counts rows is told which tables have none or too few.
@Suite struct QueryNoteTests {
  private static func note(_ works: String) throws -> String {
    let site = TestSite.withTables(["works": works])
    return try CommandLineSite(site).run("query", "SELECT count(*) FROM works").errors
  }

  private static let header = "id,name,registered_by,status\n"

  @Test func rowsThatWereLeftOutAreToldAsSuch() throws {
    let note = try Self.note(Self.header + "a,A,ninh-hai,registered\nb,B,,\n")
    #expect(note.contains("có dòng sai bị bỏ ra khỏi các bảng: «Công trình chào mừng»"))
    #expect(!note.contains("chưa đọc được"))
  }

  @Test func aTableThatCouldNotBeReadIsToldOtherwise() throws {
    let note = try Self.note("\u{9}\u{8}")
    #expect(note.contains("chưa đọc được dòng nào của các bảng: «Công trình chào mừng»"))
    #expect(!note.contains("bỏ ra"))
    #expect(try Self.note(Self.header + "a,A,ninh-hai,registered\n") == "")
  }
}
