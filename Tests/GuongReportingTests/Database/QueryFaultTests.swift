import GuongModel
import GuongReporting
import Testing

@Suite struct QueryFaultTests {
  /// The fault of a query, and the part of the query that it points at.
  private func fault(_ sql: String) throws -> (fault: QueryFault, place: String?) {
    let database = try TestDatabase.make()
    do throws(QueryFault) {
      _ = try database.query(sql)
    } catch {
      let bytes = Array(sql.utf8)
      let place = error.offset.map { offset in
        String(decoding: bytes[offset..<min(bytes.count, offset + (error.length ?? 0))], as: UTF8.self)
      }
      return (error, place)
    }
    throw Unexpected(sql: sql)
  }

  private struct Unexpected: Error { let sql: String }

  @Test func anUnknownTableIsNamedAndTheNearestSuggested() throws {
    let (fault, place) = try fault("SELECT 'work' FROM  work")
    #expect(fault.kind == .unknownTable)
    #expect(fault.message.vi == "Không có bảng «work».")
    #expect(fault.fix.vi == "Có phải «works»?")
    #expect(place == "work" && fault.offset == 20)
  }

  @Test func aTableMayBeMeantByItsVietnameseName() throws {
    #expect(try fault("SELECT * FROM \"chỉ tiêu\"").fault.fix.vi == "Có phải «indicators»?")
  }

  @Test func anUnknownTableFarFromAllListsThem() throws {
    #expect(try fault("SELECT * FROM zzzzzzzz").fault.fix.vi.contains("works"))
  }

  @Test func anUnknownColumnIsNamedAndTheNearestSuggested() throws {
    let (fault, place) = try fault("SELECT id, w.nmae FROM works w")
    #expect(fault.kind == .unknownColumn)
    #expect(fault.fix.en == "Did you mean «name»?")
    #expect(place == "nmae")
  }

  @Test func aColumnMayBeMeantByItsVietnameseName() throws {
    #expect(try fault("SELECT \"Hạn hoàn thành\" FROM works").fault.fix.vi == "Có phải «due»?")
  }

  @Test func aTextInDoubleQuotesIsExplained() throws {
    #expect(
      try fault("SELECT id FROM works WHERE status = \"xyzxyzxyz\"").fault.fix.vi
        == "Văn bản đặt trong dấu nháy đơn: 'xyzxyzxyz'.")
  }

  @Test func syntaxErrorsPointAtTheWord() throws {
    let (fault, place) = try fault("SELECT id\nFORM works\nWHERE 1")
    #expect(fault.kind == .syntax)
    // «FORM» reads as another name of the column.
    #expect(place == "works")
    #expect(fault.message.vi == "Sai cú pháp SQL gần «works».")
    #expect(try self.fault("SELECT (1").fault.kind == .syntax)
    #expect(try self.fault("SELECT 'abc").fault.kind == .syntax)
    #expect(try self.fault("bảng").fault.kind == .syntax)
  }

  @Test func placesCountTheBytesOfTheQueryAsWritten() throws {
    // The name before the fault is NFD: longer as written than as run.
    let (fault, place) = try fault("SELECT 'Ha\u{309}i', nmae FROM works")
    #expect(fault.kind == .unknownColumn)
    #expect(place == "nmae")
  }

  @Test func severalStatementsAreRefusedAtTheSecond() throws {
    let (fault, place) = try fault("SELECT 1; SELECT 2")
    #expect(fault.kind == .severalStatements)
    #expect(fault.offset == 10 && place == "SELECT")
    #expect(try self.fault("SELECT 1; DROP TABLE works").fault.kind == .severalStatements)
    #expect(try self.fault("SELECT 1; nonsense").fault.kind == .severalStatements)
  }

  @Test func otherFaultsHaveWordsToo() throws {
    let cases: [(String, QueryFault.Kind, String?)] = [
      ("", .empty, nil), (" -- chỉ có chú thích", .empty, nil), (";;", .empty, nil),
      ("SELECT id FROM works, indicators", .ambiguousColumn, "id"),
      ("SELECT name FROM works WHERE count(*) > 1", .aggregate, nil),
      ("SELECT sum(count(*)) FROM works", .aggregate, nil),
      ("SELECT rond(1.5)", .unknownFunction, "rond"),
      ("SELECT date(due) FROM works", .forbiddenFunction, "date"),
      ("SELECT name FROM works WHERE id = ?", .parameters, nil),
      ("SELECT name FROM works WHERE id = :ten", .parameters, nil),
      ("SELECT substr('a')", .other, nil), ("SELECT 1 UNION SELECT 1, 2", .other, nil),
      ("SELECT abs(-9223372036854775808)", .other, nil),
    ]
    for (sql, kind, place) in cases {
      let found = try fault(sql)
      #expect(found.fault.kind == kind, "\(sql): \(found.fault.message.en)")
      if let place { #expect(found.place == place, "\(sql)") }
      #expect(!found.fault.fix.vi.isEmpty && !found.fault.fix.en.isEmpty)
    }
    #expect(try fault("SELECT rond(1.5)").fault.fix.vi == "Có phải «round»?")
    #expect(try fault("SELECT date(due) FROM works").fault.fix.vi.contains("as_of()"))
  }
}
