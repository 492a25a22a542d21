import GuongModel
import GuongSpreadsheets

/// CSV files.
extension TableFileReader {
  func read(_ values: SeparatedValues, _ path: String) -> ([TableData], [Diagnostic]) {
    let name = Self.name(of: path)
    let candidates = candidates(values)
    guard let schema = names.schema(named: name) ?? resembled(names.schemas(beginning: name), candidates) else {
      return ([], [unknown(path, sheet: nil, name: name)])
    }
    let sink = TableSink(path: path, sheet: nil)
    if isRefused(candidates, TableHeader.find(in: candidates, schema: schema), sink) {
      return ([.lost(schema)], sink.finish())
    }
    guard let header = TableHeader.read(candidates, schema, sink) else { return ([.lost(schema)], sink.finish()) }
    var assembly = TableAssembly(schema: schema, header: header, path: path, sheet: nil, sink: sink)
    let faults = values.forEachRow { assembly.add($0) }
    for fault in faults {
      sink.add(
        .tableUnreadable, row: fault.row, column: fault.column, span: fault.span,
        ["reason": fault.message, "fix": fault.fix])
    }
    assembly.drop(rows: RangeSet(faults.compactMap(\.row).map { $0..<$0 + 1 }))
    var table = assembly.finish()
    if !faults.isEmpty { table.isIncomplete = true }
    return ([table], sink.finish())
  }

  private struct Enough: Error {}

  private func candidates(_ values: SeparatedValues) -> [HeaderCandidate] {
    var found: [HeaderCandidate] = []
    // The walk ends as soon as enough rows are seen; its faults come up again when all rows are read.
    _ = try? values.forEachRow { (row: borrowing SeparatedRow) throws(Enough) in
      var cells: [HeaderCandidate.Cell] = []
      for column in 0..<row.count { cells.append(.init(text: Self.text(row[column]), span: row.place(column))) }
      found.append(HeaderCandidate(row: row.number, span: row.line.map { SourceSpan(line: $0) }, cells: cells))
      if found.count == TableHeader.depth { throw Enough() }
    }
    return found
  }
}
