import GuongModel

/// Rows that name rows of their own table, such as a team the one above it, leave with those that they name.
enum OwnRowsRule {
  /// Comes after all other rules, when it is known which rows leave.
  static func check(_ table: TableData, _ findings: inout TableFindings) {
    guard let ids = table.schema.position(of: "id") else { return }
    for (position, column) in table.schema.columns.enumerated() {
      switch column.type {
      case .reference(.row(table.schema.id)), .references(.row(table.schema.id)):
        check(table, ids, position, &findings)
      default: continue
      }
    }
  }

  private static func check(_ table: TableData, _ ids: Int, _ position: Int, _ findings: inout TableFindings) {
    /// How many rows that stay have an id.
    var staying: [String: Int] = [:]
    var referrers: [String: [Int]] = [:]
    for row in 0..<table.count {
      if case .text(let id) = table.value(row: row, column: ids) {
        staying[id, default: 0] += findings.isLeaving[row] ? 0 : 1
      }
      guard !findings.isLeaving[row], case .text(let names) = table.value(row: row, column: position) else { continue }
      for name in names.split(separator: ";") { referrers[String(name), default: []].append(row) }
    }
    var gone = staying.filter { $0.value == 0 }.keys.sorted()
    var rows: [Int] = []
    while let id = gone.popLast() {
      for row in referrers[id] ?? [] where !findings.isLeaving[row] {
        findings.leave(row)
        rows.append(row)
        guard case .text(let own) = table.value(row: row, column: ids) else { continue }
        staying[own, default: 1] -= 1
        if staying[own] == 0 { gone.append(own) }
      }
    }
    guard let first = rows.min(), case .text(let name) = table.value(row: first, column: position) else { return }
    findings.add(
      .tableReferenceTableIncomplete, row: first, column: position,
      [
        "column": table.schema.columns[position].title, "table": table.schema.title, "id": name,
        "rows": TableWords.rows(rows.count),
      ])
  }
}
