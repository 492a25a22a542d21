import GRDBSQLite
import Synchronization

/// Bounds and watches a connection.
enum SQLiteGuard {
  /// Sets the limits that SQLite keeps by itself. They hold for the life of the connection.
  static func apply(_ limits: QueryLimits, to connection: OpaquePointer) {
    let values: [(Int32, Int)] = [
      (SQLITE_LIMIT_LENGTH, limits.textBytes), (SQLITE_LIMIT_SQL_LENGTH, limits.queryBytes),
      (SQLITE_LIMIT_COLUMN, limits.columns), (SQLITE_LIMIT_EXPR_DEPTH, limits.expressionDepth),
      (SQLITE_LIMIT_COMPOUND_SELECT, limits.compoundSelects), (SQLITE_LIMIT_VDBE_OP, 250_000),
      (SQLITE_LIMIT_FUNCTION_ARG, 32), (SQLITE_LIMIT_ATTACHED, 0), (SQLITE_LIMIT_VARIABLE_NUMBER, 1),
      (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, limits.likePatternBytes), (SQLITE_LIMIT_TRIGGER_DEPTH, 1),
      (SQLITE_LIMIT_WORKER_THREADS, 0),
    ]
    for (limit, value) in values { sqlite3_limit(connection, limit, Int32(clamping: value)) }
    sqlite3_enable_load_extension(connection, 0)
  }

  private static let turn = Mutex<Void>(())

  /// Runs `body` while no other thread loads or queries: SQLite counts memory for the whole process and limits it so, and
  /// a query must not be refused for what another one takes.
  static func alone<Result: Sendable, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    try turn.withLock { _ throws(Failure) in try body() }
  }

  /// Bytes that compiling a query may take; a long one takes a few hundred thousand.
  private static let compilerMemory: Int64 = 64_000_000

  /// Compiles with a limit on memory: common tables that name one another, and columns made of columns, double at every
  /// step, and SQLite 3.40 neither counts them nor asks anybody while it does so. Beyond the limit it gives up.
  static func compiling(_ body: () -> Int32) -> Int32 {
    let before = sqlite3_hard_heap_limit64(sqlite3_memory_used() + compilerMemory)
    defer { sqlite3_hard_heap_limit64(before) }
    return body()
  }

  /// Runs `body` while `watch` decides what the connection may do.
  static func watching<Result>(
    _ connection: OpaquePointer, _ watch: QueryWatch, _ body: () throws(QueryFault) -> Result
  ) throws(QueryFault) -> Result {
    let context = Unmanaged.passUnretained(watch).toOpaque()
    sqlite3_set_authorizer(
      connection,
      { context, action, first, second, _, _ in
        guard let context else { return SQLITE_DENY }
        let watch = Unmanaged<QueryWatch>.fromOpaque(context).takeUnretainedValue()
        return watch.allows(action: action, first.map(String.init(cString:)), second.map(String.init(cString:)))
          ? SQLITE_OK : SQLITE_DENY
      }, context)
    sqlite3_progress_handler(
      connection, Int32(QueryWatch.stepsBetweenLooks),
      { context in
        guard let context else { return 1 }
        return Unmanaged<QueryWatch>.fromOpaque(context).takeUnretainedValue().goesOn() ? 0 : 1
      }, context)
    defer {
      // Between queries nothing is allowed.
      sqlite3_set_authorizer(connection, { _, _, _, _, _, _ in SQLITE_DENY }, nil)
      sqlite3_progress_handler(connection, 0, nil, nil)
      withExtendedLifetime(watch) {}
    }
    return try body()
  }
}
