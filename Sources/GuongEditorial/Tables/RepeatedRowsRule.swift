import GuongModel

/// No two rows of a table are alike in all columns of its key; empty cells are alike too.
enum RepeatedRowsRule {
  static func check(_ coded: inout CodedTable, _ findings: inout TableFindings) {
    let table = coded.table
    let key = table.schema.key
    guard !key.isEmpty, table.count > 1 else { return }
    var keys = CombinedKeys(rows: table.count)
    for column in key { keys.combine(coded.column(column)) }
    let (groups, count) = keys.grouped()
    guard count < table.count else { return }
    var first = [Int](repeating: -1, count: count)
    for (row, group) in groups.enumerated() {
      let earlier = first[Int(group)]
      if earlier < 0 {
        first[Int(group)] = row
      } else {
        findings.add(
          .tableRowDuplicate, row: row, column: key.count == 1 ? key[0] : nil,
          [
            "other": TableWords.place(of: earlier, in: table, seenFrom: row),
            "key": TableWords.titles(key, of: table.schema),
          ])
      }
    }
  }
}
