import GuongModel
import GuongSpreadsheets

/// XLSX files.
extension TableFileReader {
  func read(_ workbook: Workbook, _ path: String) -> ([TableData], [Diagnostic]) {
    let fileName = Self.name(of: path)
    let ofFile = names.schema(named: fileName)
    var tables: [TableData] = []
    var diagnostics = workbook.faults.filter { $0.scope != .cell }.map { Self.diagnostic($0, path) }
    var skipped: [Diagnostic] = []
    for sheet in workbook.sheets {
      let candidates = candidates(sheet)
      // A sheet «2025» of the file «Chỉ tiêu» is of the file's table, if it looks like it.
      let likely =
        names.schemas(beginning: sheet.name) + [ofFile].compactMap(\.self) + names.schemas(beginning: fileName)
      let schema =
        names.schema(named: sheet.name) ?? (workbook.sheets.count == 1 ? ofFile : nil) ?? resembled(likely, candidates)
      guard let schema else {
        if !candidates.isEmpty { skipped.append(unknown(path, sheet: sheet.name, name: sheet.name)) }
        continue
      }
      let sink = TableSink(path: path, sheet: sheet.name)
      let faults = workbook.faults.filter { $0.scope == .cell && $0.sheet == sheet.name }
      tables.append(read(sheet, schema, candidates, path, sink, faults))
      diagnostics += sink.finish()
    }
    if tables.isEmpty, ofFile == nil {
      diagnostics.append(unknown(path, sheet: nil, name: fileName))
    } else {
      diagnostics += skipped
    }
    markIncomplete(&tables, for: workbook.faults, ofFile)
    return (tables, diagnostics)
  }

  /// A sheet that could not be read is missing from its own table, or else from the file's; after a fault of the whole file
  /// nobody knows which sheets are missing.
  private func markIncomplete(_ tables: inout [TableData], for faults: [SpreadsheetFault], _ ofFile: TableSchema?) {
    for fault in faults where fault.scope != .cell {
      if fault.scope == .file {
        for index in tables.indices { tables[index].isIncomplete = true }
        if ofFile == nil { tables += schemas.map(TableData.lost) }
      }
      if let schema = fault.sheet.flatMap(names.schema(named:)) ?? ofFile { tables.append(.lost(schema)) }
    }
  }

  private func candidates(_ sheet: Sheet) -> [HeaderCandidate] {
    sheet.rows.prefix(TableHeader.depth).map { row in
      var continued = RangeSet<Int>()
      for range in sheet.mergedRanges where range.rows.contains(row.number) {
        continued.insert(contentsOf: range.columns.lowerBound + 1..<range.columns.upperBound + 1)
      }
      let cells = sheet.cells(inRow: row.number, fillingMerged: true).enumerated().map { column, cell in
        HeaderCandidate.Cell(text: Self.text(cell), isContinuation: continued.contains(column))
      }
      return HeaderCandidate(row: row.number, span: nil, cells: cells)
    }
  }

  private func read(
    _ sheet: Sheet, _ schema: TableSchema, _ candidates: [HeaderCandidate], _ path: String, _ sink: TableSink,
    _ faults: [SpreadsheetFault]
  ) -> TableData {
    if sheet.isHidden { sink.add(.tableSheetHidden) }
    if isRefused(candidates, TableHeader.find(in: candidates, schema: schema), sink) { return .lost(schema) }
    guard let header = TableHeader.read(candidates, schema, sink) else { return .lost(schema) }
    report(faults, header, schema, sink)
    reportHidden(sheet, header, schema, sink)
    var assembly = TableAssembly(schema: schema, header: header, path: path, sheet: sheet.name, sink: sink)
    var hidden: [Int] = []
    for row in sheet.rows {
      if row.isHidden, row.number > header.row { hidden.append(row.number) }
      assembly.add(row)
    }
    if let first = hidden.first { sink.add(.tableRowsHidden, row: first, ["count": "\(hidden.count)"]) }
    assembly.drop(rows: mergedRows(sheet, header, schema, assembly.titles, sink))
    return assembly.finish()
  }

  /// Hidden columns that readers will see.
  private func reportHidden(_ sheet: Sheet, _ header: TableHeader, _ schema: TableSchema, _ sink: TableSink) {
    let hidden = schema.publishedPositions.compactMap { column in
      header.columns[column].map { (column: column, position: $0) }
    }
    .filter { read in sheet.hiddenColumns.contains { $0.contains(read.position) } }
    .sorted { $0.position < $1.position }
    guard let first = hidden.first else { return }
    func titles(_ title: (Bilingual) -> String) -> String {
      hidden.map { "\(TableCell.letters($0.position)) «\(title(schema.columns[$0.column].title))»" }
        .joined(separator: ", ")
    }
    let names = hidden.map { "«\(schema.id).\(schema.columns[$0.column].name)»" }.joined(separator: ", ")
    sink.add(
      .tableColumnsHidden, row: header.row, column: first.position,
      ["columns": Bilingual(vi: titles(\.vi), en: titles(\.en)), "names": names])
  }

  /// Cells that could not be read, as far as anybody reads them.
  private func report(_ faults: [SpreadsheetFault], _ header: TableHeader, _ schema: TableSchema, _ sink: TableSink) {
    for fault in faults where fault.row ?? 0 > header.row {
      guard let column = header.columns.firstIndex(where: { $0 != nil && $0 == fault.column }) else { continue }
      sink.add(
        .tableCellUnreadable, row: fault.row, column: fault.column,
        ["column": schema.columns[column].title, "reason": fault.message, "fix": fault.fix])
    }
  }

  /// Rows of which a cell lies in a merged range and is not its first: what it shows stands in another row or column.
  private func mergedRows(
    _ sheet: Sheet, _ header: TableHeader, _ schema: TableSchema, _ titles: Set<Int>, _ sink: TableSink
  ) -> RangeSet<Int> {
    var rows = RangeSet<Int>()
    for range in sheet.mergedRanges where range.rows.count > 1 || !titles.contains(range.rows.lowerBound) {
      let column = header.columns.firstIndex { position in
        position.map { range.columns.contains($0) && (range.rows.count > 1 || $0 > range.columns.lowerBound) } ?? false
      }
      let isBelow = range.rows.upperBound > header.row
      guard let column, isBelow, let shown = range.first, sheet.row(shown.row)?[shown.column] ?? .empty != .empty else {
        continue
      }
      let first = max(header.row + 1, range.rows.lowerBound + (range.rows.count > 1 ? 1 : 0))
      // That its other cells are empty is what the range says already.
      sink.remove(.tableRequiredMissing, rows: first...range.rows.upperBound, column: header.columns[column])
      sink.add(
        .tableCellMerged, row: first, column: header.columns[column],
        ["column": schema.columns[column].title, "range": range.description])
      rows.insert(contentsOf: first..<range.rows.upperBound + 1)
    }
    return rows
  }
}
