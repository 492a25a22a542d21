import GuongModel

/// What cells refer to must exist. Each name that does not is told once for its column, at the first cell.
struct TableReferencesRule {
  let book: ReferenceBook
  /// The campaign's tables as far as they were checked.
  let tables: [TableData]

  func check(_ coded: inout CodedTable, _ findings: inout TableFindings) {
    for (position, column) in coded.table.schema.columns.enumerated() {
      switch column.type {
      case .reference(let reference), .references(let reference):
        check(coded.column(position), position, column, book.targets(of: reference, in: tables), &findings)
      case .text, .identifier, .integer, .number, .percentage, .date, .boolean, .period, .choice: continue
      }
    }
  }

  private func check(
    _ coded: CodedColumn, _ position: Int, _ column: TableColumn, _ targets: ReferenceTargets,
    _ findings: inout TableFindings
  ) {
    let unknown: [[String]] = coded.map(empty: []) { value in
      guard case .text(let text) = value else { return [] }
      var ids = [text]
      if case .references = column.type { ids = text.split(separator: ";").map(String.init) }
      return ids.filter { !targets.holds($0) }
    }
    guard unknown.contains(where: { !$0.isEmpty }) else { return }
    // In the order of the first rows.
    var places: [(id: String, row: Int, count: Int)] = []
    var positions: [String: Int] = [:]
    var rows = 0
    for (row, code) in coded.codes.enumerated() where !unknown[Int(code)].isEmpty {
      rows += 1
      findings.leave(row)
      for id in unknown[Int(code)] {
        if let known = positions[id] {
          places[known].count += 1
        } else {
          positions[id] = places.count
          places.append((id, row, 1))
        }
      }
    }
    if let table = targets.table, targets.isMissing || targets.isIncomplete, let first = places.first {
      findings.add(
        targets.isMissing ? .tableReferenceTableMissing : .tableReferenceTableIncomplete, row: first.row,
        column: position,
        [
          "column": column.title, "table": table.title, "name": table.id, "id": first.id,
          "rows": TableWords.rows(rows),
        ])
      return
    }
    let names = NameIndex(targets.names)
    for place in places {
      let bearers = names.bearers(of: place.id)
      guard bearers.count < 2 else {
        findings.add(
          .tableReferenceAmbiguous, row: place.row, column: position,
          [
            "name": place.id, "rows": TableWords.rows(place.count), "column": column.title,
            "ids": TableWords.either(bearers),
          ])
        continue
      }
      let hint = targets.hint(for: place.id, after: findings.count(.tableReferenceUnknown))
      findings.add(
        .tableReferenceUnknown, row: place.row, column: position,
        [
          "kind": targets.kind, "id": place.id, "rows": TableWords.rows(place.count), "column": column.title,
          "hint": hint,
        ])
    }
  }
}
