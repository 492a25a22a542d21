import GuongModel

/// What is wrong with one table: diagnostics at its cells, and the rows that leave it.
struct TableFindings {
  private let table: TableData
  private var diagnostics: [Diagnostic] = []
  private(set) var isLeaving: [Bool]
  private var counts: [DiagnosticRule: Int] = [:]

  /// So many places of one rule are shown; a column pasted a row too low has the fault everywhere.
  static let limit = 50

  init(_ table: TableData) {
    self.table = table
    isLeaving = Array(repeating: false, count: table.count)
  }

  /// Notes a fault; a row with an error leaves the table.
  mutating func add(
    _ rule: DiagnosticRule, row: Int, column: Int? = nil,
    _ arguments: @autoclosure () -> KeyValuePairs<String, any DiagnosticValue>
  ) {
    if rule.severity >= .error { isLeaving[row] = true }
    counts[rule, default: 0] += 1
    guard counts[rule, default: 0] <= Self.limit else { return }
    diagnostics.append(Diagnostic(rule, at: table.location(row: row, column: column), arguments()))
  }

  mutating func add(
    _ rule: DiagnosticRule, row: Int, _ column: some TableColumnName,
    _ arguments: @autoclosure () -> KeyValuePairs<String, any DiagnosticValue>
  ) {
    add(rule, row: row, column: column.rawValue, arguments())
  }

  /// Takes a row out that an earlier message speaks of.
  mutating func leave(_ row: Int) { isLeaving[row] = true }

  /// How often a rule was broken so far.
  func count(_ rule: DiagnosticRule) -> Int { counts[rule, default: 0] }

  /// The sound rows, and what there is to say.
  func finish() -> (table: TableData, diagnostics: [Diagnostic]) {
    var sound = table
    if isLeaving.contains(true) { sound.leaveOut { isLeaving[$0] } }
    return (sound, diagnostics + more)
  }

  /// One line for each rule that was broken too often to show every place.
  private var more: [Diagnostic] {
    counts.filter { $0.value > Self.limit }.sorted { $0.key.code < $1.key.code }.compactMap { rule, count in
      guard let shown = diagnostics.last(where: { $0.rule == rule }) else { return nil }
      return Diagnostic(
        rule.severity == .warning ? .tableMoreWarnings : .tableMoreErrors, at: SourceLocation(shown.location.path),
        ["count": "\(count - Self.limit)", "code": rule.code])
    }
  }
}
