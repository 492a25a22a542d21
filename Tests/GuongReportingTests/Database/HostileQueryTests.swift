import GuongModel
import GuongReporting
import Testing

@Suite struct HostileQueryTests {
  private func fault(_ sql: String, limits: QueryLimits = TestDatabase.tightLimits) throws -> QueryFault? {
    let database = try TestDatabase.make(limits: limits)
    do throws(QueryFault) {
      _ = try database.query(sql)
      return nil
    } catch {
      // Whatever was tried, the tables are still there.
      #expect(try database.query("SELECT count(*) FROM works").rows == [[.integer(3)]])
      return error
    }
  }

  @Test(arguments: [
    "DELETE FROM works", "UPDATE works SET name = 'x'", "INSERT INTO works (id) VALUES ('x')", "DROP TABLE works",
    "CREATE TABLE x (y)", "CREATE TEMP TABLE x (y)", "ATTACH DATABASE '/tmp/x.db' AS x", "PRAGMA table_info(works)",
    "PRAGMA query_only = OFF", "VACUUM INTO '/tmp/x.db'", "BEGIN", "EXPLAIN SELECT 1",
    "REPLACE INTO works (id) VALUES (1)",
    "WITH x AS (SELECT 1) DELETE FROM works", "WITH x AS (SELECT 1) INSERT INTO works (id) SELECT * FROM x",
    "ALTER TABLE works RENAME TO x", "SAVEPOINT x", "REINDEX", "ANALYZE",
  ])
  func onlyReadsAreRun(sql: String) throws {
    #expect(try fault(sql)?.kind == .notASelect)
  }

  @Test(arguments: [
    "SELECT name FROM sqlite_master", "SELECT sql FROM sqlite_schema", "SELECT * FROM pragma_database_list",
    "SELECT count(*) FROM sqlite_master", "SELECT name FROM main.sqlite_master", "SELECT * FROM dbstat",
    "SELECT * FROM sqlite_stmt", "SELECT value FROM json_each('[1]')", "SELECT * FROM sqlite_temp_master",
  ])
  func tablesOfSQLiteItselfAreClosed(sql: String) throws {
    #expect(try fault(sql)?.kind == .unknownTable)
  }

  @Test(arguments: [
    "SELECT random()", "SELECT randomblob(100000000)", "SELECT load_extension('x')", "SELECT zeroblob(1000000000)",
    "SELECT date('now')", "SELECT CURRENT_DATE", "SELECT current_timestamp", "SELECT strftime('%Y', 'now')",
    "SELECT sqlite_version()", "SELECT julianday()", "SELECT fts3_tokenizer('simple')", "SELECT writefile('x', 'y')",
    "SELECT readfile('/etc/passwd')", "SELECT * FROM works ORDER BY random()", "SELECT last_insert_rowid()",
  ])
  func onlyHarmlessFunctionsAreCalled(sql: String) throws {
    let kind = try fault(sql)?.kind
    #expect(kind == .forbiddenFunction || kind == .unknownFunction)
  }

  @Test(arguments: [
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3000) SELECT count(*) FROM n a, n b, n c",
  ])
  func workWithoutEndIsStopped(sql: String) throws {
    #expect(try fault(sql)?.kind == .tooSlow)
  }

  @Test func textsThatGrowInMemoryAreStopped() throws {
    let sql = """
      WITH RECURSIVE n(i, t) AS (SELECT 1, printf('%200000d', 1) UNION ALL SELECT i + 1, t || i FROM n WHERE i < 100000)
      SELECT substr(t, 1, 1) FROM n ORDER BY t || i
      """
    #expect(try fault(sql)?.kind == .tooMuchMemory)
  }

  /// SQLite counts memory for the whole process: a query was refused for what others took at the same time.
  @Test func aQueryIsNotRefusedForTheMemoryOfOthers() async throws {
    let greedy = """
      WITH RECURSIVE n(i, t) AS (SELECT 1, printf('%100000d', 1) UNION ALL SELECT i + 1, t || i FROM n WHERE i < 350)
      SELECT count(*) FROM (SELECT substr(t, 1, 1) FROM n ORDER BY t || i)
      """
    try await withThrowingTaskGroup { group in
      for _ in 0..<4 {
        group.addTask {
          let database = try TestDatabase.make(limits: TestDatabase.tightLimits)
          for _ in 0..<4 { #expect(try database.query(greedy).rows == [[.integer(350)]]) }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test(arguments: [
    "SELECT printf('%1000000000d', 1)", "SELECT printf('%.*c', 100000000, 'x')",
    "SELECT replace(printf('%200000d', 1), ' ', 'xxxxxxxxxx')", "SELECT hex(printf('%240000d', 1))",
    "SELECT group_concat(printf('%100000d', 1)) FROM works",
  ])
  func textsThatAreTooLongAreRefused(sql: String) throws {
    let fault = try fault(sql)
    // SQLite gives null for a number wider than it can hold.
    #expect(fault == nil || fault?.kind == .tooLong, "\(sql): \(String(describing: fault?.message.en))")
  }

  @Test func aQueryOfTenMegabytesIsRefusedUnread() throws {
    let fault = try fault("SELECT '" + String(repeating: "x", count: 10_000_000) + "'")
    #expect(fault?.kind == .tooLong)
  }

  @Test func nestingIsBounded() throws {
    let depth = 3000
    let nested = "SELECT " + String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
    #expect(try fault(nested)?.kind == .tooComplex)
    let union = Array(repeating: "SELECT 1", count: 200).joined(separator: " UNION ALL ")
    #expect(try fault(union)?.kind == .tooComplex)
    let sum = "SELECT " + Array(repeating: "1", count: 500).joined(separator: "+")
    #expect(try fault(sum)?.kind == .tooComplex)
    let pattern = "SELECT 'x' LIKE '" + String(repeating: "%a", count: 5000) + "'"
    #expect(try fault(pattern)?.kind == .tooComplex)
  }

  /// Each common table names the one before it twice: 2^40 once all names are replaced.
  @Test(.timeLimit(.minutes(1))) func commonTablesThatDoubleAreStoppedWhileTheyAreCompiled() throws {
    let tables = (1...40).map { "c\($0) AS (SELECT * FROM c\($0 - 1) UNION ALL SELECT * FROM c\($0 - 1))" }
    let sql = "WITH c0 AS (SELECT 1), " + tables.joined(separator: ", ") + " SELECT count(*) FROM c40"
    #expect(try fault(sql)?.kind == .tooComplex)
  }

  /// Each column is the sum of two of the one before it: 2^60 terms once subqueries are merged.
  @Test(.timeLimit(.minutes(1))) func columnsThatDoubleAreStoppedOrRun() throws {
    let inner = (1...60).reduce("SELECT value AS c0 FROM works") {
      "SELECT c\($1 - 1) + c\($1 - 1) AS c\($1) FROM (\($0))"
    }
    let kind = try fault(inner)?.kind
    #expect(kind == nil || kind == .tooComplex)
  }

  @Test func rowsAreBounded() throws {
    let numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %) SELECT i FROM n"
    #expect(try fault(numbers.replacing("%", with: "101"))?.kind == .tooManyRows)
    #expect(try fault(numbers.replacing("%", with: "100")) == nil)
  }

  @Test func nothingFollowsANullCharacter() throws {
    #expect(try fault("SELECT 1\0; DROP TABLE works")?.kind == .syntax)
  }
}
