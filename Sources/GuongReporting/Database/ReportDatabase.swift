import GRDB
import GuongModel
import VietnameseText

/// The tables of a campaign and the figures worked out from them, in memory, for reading with SQL.
///
/// Dates are ISO texts, periods their codes, booleans 0 and 1; numbers and percentages are REAL, so that one divided by
/// another is not cut to a whole number; texts are NFC. One database of the process is loaded or queried at a time.
package struct ReportDatabase: Sendable {
  /// Why a database cannot be made.
  package enum Failure: Error, Sendable, Hashable {
    /// A site's own table has the name of one that the database adds.
    case nameTaken(String)
  }

  /// The tables in the order in which documents list them: the campaign's, then those that the database adds.
  package let schemas: [TableSchema]
  private let connection: ReportConnection
  private let limits: QueryLimits
  private let names: Set<String>

  /// - Parameters:
  ///   - asOf: the day that the figures stand for.
  ///   - language: of the words in columns such as `status_name`.
  ///   - includesPrivate: whether columns that stay inside the office are loaded: for the office's own queries, never for
  ///     what is published.
  /// - Throws: ``Failure``, or GRDB's error where SQLite cannot hold the tables.
  package init(
    _ tables: CampaignTables, units: [Unit], organisations: [Organisation], period: CampaignPeriod?,
    asOf: CalendarDate, language: Language = .vietnamese, includesPrivate: Bool = false,
    limits: QueryLimits = QueryLimits()
  ) throws {
    let added = ReportTables(
      tables, units: units, organisations: organisations, period: period, today: asOf, language: language,
      includesPrivate: includesPrivate)
    // A standard table without a file is empty, so that a report need not know which files there are.
    let missing = StandardTables.schemas.filter { tables.table($0.id) == nil }.map { TableData(schema: $0) }
    let own = tables.tables + missing
    if let taken = own.first(where: { Self.reservedNames.contains($0.schema.id) }) {
      throw Failure.nameTaken(taken.schema.id)
    }
    let all =
      own.map { ($0, includesPrivate ? Array($0.schema.columns.indices) : $0.schema.publishedPositions) }
      + added.all.map { ($0, Array($0.schema.columns.indices)) }
    let queue = try DatabaseQueue()
    try queue.inDatabase { database in try SQLiteGuard.alone { try Self.load(all, into: database, asOf, limits) } }
    connection = ReportConnection(queue)
    self.limits = limits
    schemas = all.map { table, positions in table.schema.keeping(positions) }
    names = Set(schemas.map { $0.id.lowercased() })
  }

  /// - Parameter tables: each with the positions of the columns to load.
  private static func load(
    _ tables: [(TableData, [Int])], into database: Database, _ asOf: CalendarDate, _ limits: QueryLimits
  ) throws {
    SQLFunctions.add(to: database, asOf: asOf)
    try database.execute(
      sql: """
        PRAGMA temp_store = MEMORY; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA trusted_schema = OFF;
        """)
    try database.execute(sql: "BEGIN")
    for (table, positions) in tables { try TableLoader(table, positions).load(into: database) }
    try database.execute(sql: "COMMIT")
    try database.execute(sql: "PRAGMA query_only = ON")
    if let connection = database.sqliteConnection { SQLiteGuard.apply(limits, to: connection) }
  }

  /// Names that a site's own tables cannot have.
  package static var reservedNames: Set<String> { Set(ReportTables.schemas.map(\.id)) }

  /// Runs one SELECT.
  /// - Parameter sql: one statement; a `;` and comments may follow it.
  /// - Throws: what is wrong, for the person who wrote it.
  package func query(_ sql: String) throws(QueryFault) -> QueryResult {
    let explainer = QueryExplainer(sql, schemas: schemas, limits: limits)
    if let fault = explainer.faultBeforeRunning { throw fault }
    let result: Result<QueryResult, QueryFault> = connection.queue.inDatabase { database in
      guard let connection = database.sqliteConnection else { return .failure(explainer.emptyFault) }
      let run = QueryRun(connection, schemas: schemas, limits: limits, explainer: explainer)
      do throws(QueryFault) {
        let result = try SQLiteGuard.alone { () throws(QueryFault) in
          let watch = QueryWatch(limits: limits, tables: names)
          return try SQLiteGuard.watching(connection, watch) { () throws(QueryFault) in try run.result(watch) }
        }
        return .success(result)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
