import GRDBSQLite

/// Watches one query while SQLite compiles and runs it: lets through what reads, keeps within the limits, and remembers why
/// it stopped. Used by one thread at a time.
final class QueryWatch {
  /// Why the query was stopped.
  enum Refusal {
    case notASelect
    case table(String)
    case function(String)
    case tooSlow
    case tooMuchMemory
    case tooComplex
  }

  /// How many steps pass between two looks at clock and memory. One step makes one text at most, so that memory can pass
  /// its limit by this many texts.
  static let stepsBetweenLooks = 200

  private(set) var refusal: Refusal?
  /// The tables that the query reads, in lower case.
  private(set) var tablesRead: Set<String> = []
  private let limits: QueryLimits
  /// In lower case.
  private let tables: Set<String>
  private let deadline: ContinuousClock.Instant
  private let memoryLimit: Int64
  private var stepsLeft: Int
  private var selectsLeft: Int

  init(limits: QueryLimits, tables: Set<String>) {
    self.limits = limits
    self.tables = tables
    deadline = .now + .seconds(limits.seconds)
    memoryLimit = sqlite3_memory_used() + Int64(limits.memory)
    stepsLeft = limits.steps
    selectsLeft = limits.selects
  }

  /// - Returns: whether the statement may do this; a refusal ends the compilation.
  func allows(action: Int32, _ first: String?, _ second: String?) -> Bool {
    if refusal != nil { return false }
    switch action {
    case SQLITE_SELECT:
      // Common tables that name one another double at every step; this is the one place where that shows.
      selectsLeft -= 1
      if selectsLeft < 0 { return refuse(.tooComplex) }
      return ContinuousClock.now < deadline || refuse(.tooSlow)
    case SQLITE_RECURSIVE: return true
    case SQLITE_READ:
      let table = first?.lowercased() ?? ""
      if tables.contains(table) {
        tablesRead.insert(table)
        return true
      }
      // Common tables, of which no column is read; SQLite's own tables have such names too.
      let isInternal = table.hasPrefix("sqlite_") || table.hasPrefix("pragma_")
      return second?.isEmpty == true && !isInternal || refuse(.table(first ?? ""))
    case SQLITE_FUNCTION:
      let name = second?.lowercased() ?? ""
      return SQLFunctions.allowed.contains(name) || refuse(.function(name))
    default: return refuse(.notASelect)
    }
  }

  /// - Returns: whether the statement may go on.
  func goesOn() -> Bool {
    stepsLeft -= Self.stepsBetweenLooks
    if stepsLeft < 0 || ContinuousClock.now >= deadline { return refuse(.tooSlow) }
    if sqlite3_memory_used() > memoryLimit { return refuse(.tooMuchMemory) }
    return true
  }

  private func refuse(_ refusal: Refusal) -> Bool {
    if self.refusal == nil { self.refusal = refusal }
    return false
  }
}
