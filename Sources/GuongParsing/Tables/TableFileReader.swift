import GuongModel
import GuongSpreadsheets
import VietnameseText

/// Bytes of one file of a campaign's folder → the tables in it. Files and sheets of one table are joined later.
package struct TableFileReader: Sendable {
  private let schemas: [TableSchema]
  private let names: TableNames

  /// - Parameter schemas: the standard tables and the site's own.
  package init(schemas: [TableSchema]) {
    self.schemas = schemas
    names = TableNames(schemas)
  }

  /// - Parameter path: from the site's folder; the name decides which table it is, the bytes which kind of file.
  package func read(path: String, bytes: [UInt8]) -> (tables: [TableData], diagnostics: [Diagnostic]) {
    if ["yaml", "yml"].contains(PathName.fileExtension(of: path)) { return readYAML(path, bytes) }
    switch SpreadsheetFile.read(bytes) {
    case .failure(let fault):
      // What would have stood in the file is missing from its table.
      let tables = names.schema(named: Self.name(of: path)).map { [broken($0)] } ?? []
      return (tables, [Self.diagnostic(fault, path)])
    case .success(.separated(let values)): return read(values, path)
    case .success(.workbook(let workbook)): return read(workbook, path)
    }
  }

  /// The file's name without its extension.
  private static func name(of path: String) -> String {
    let file = PathName.components(of: path).last.map(String.init) ?? path
    return String(file.dropLast(PathName.fileExtension(of: path).count + 1))
  }

  private func broken(_ schema: TableSchema) -> TableData {
    var table = TableData(schema: schema)
    table.isIncomplete = true
    return table
  }

  private func unknown(_ path: String, sheet: String?, name: String) -> Diagnostic {
    let location = SourceLocation(path, nil, cell: sheet.map { TableCell(sheet: $0) })
    let known = schemas.map(\.title.vi).joined(separator: ", ")
    guard let suggestion = names.suggestion(for: name) else {
      return Diagnostic(
        sheet == nil ? .tableUnknown : .tableSheetUnknown, at: location, ["name": name, "known": known])
    }
    return Diagnostic(
      sheet == nil ? .tableUnknownNear : .tableSheetUnknownNear, at: location,
      ["name": name, "suggestion": suggestion])
  }

  static func diagnostic(_ fault: SpreadsheetFault, _ path: String) -> Diagnostic {
    let hasCell = fault.sheet != nil || fault.row != nil
    let cell = TableCell(sheet: fault.sheet, column: fault.column.map(TableCell.letters), row: fault.row)
    return Diagnostic(
      .tableUnreadable, at: SourceLocation(path, fault.span, cell: hasCell ? cell : nil),
      ["reason": fault.message, "fix": fault.fix])
  }

  // MARK: CSV

  private func read(_ values: SeparatedValues, _ path: String) -> ([TableData], [Diagnostic]) {
    let name = Self.name(of: path)
    guard let schema = names.schema(named: name) else { return ([], [unknown(path, sheet: nil, name: name)]) }
    let sink = TableSink(path: path, sheet: nil)
    guard let header = header(candidates(values), schema, sink) else { return ([broken(schema)], sink.finish()) }
    var assembly = TableAssembly(schema: schema, header: header, path: path, sheet: nil, sink: sink)
    let faults = values.forEachRow { assembly.add($0) }
    if !faults.isEmpty { assembly.markIncomplete() }
    return ([assembly.finish()], sink.finish() + faults.map { Self.diagnostic($0, path) })
  }

  private struct Enough: Error {}

  private func candidates(_ values: SeparatedValues) -> [TableHeader.Candidate] {
    var found: [TableHeader.Candidate] = []
    // The walk ends as soon as enough rows are seen; its faults come up again when all rows are read.
    _ = try? values.forEachRow { (row: borrowing SeparatedRow) throws(Enough) in
      found.append(.init(row: row.number, line: row.line, cells: (0..<row.count).map { Self.text(row[$0]) }))
      if found.count == TableHeader.depth { throw Enough() }
    }
    return found
  }

  private static func text(_ cell: SheetCell) -> SheetCellText {
    switch cell {
    case .text(let text): SheetCellText(text: TextCleaning.oneLine(text))
    case .number(let number): SheetCellText(text: VietnameseNumber.format(number))
    default: SheetCellText(text: "")
    }
  }

  /// The header; faults of it go into the sink.
  private func header(
    _ candidates: [TableHeader.Candidate], _ schema: TableSchema, _ sink: TableSink
  ) -> TableHeader? {
    guard let header = TableHeader.find(in: candidates, schema: schema) else {
      let required = schema.columns.filter(\.isRequired).map(\.title)
      sink.add(
        .tableHeaderMissing, row: candidates.first?.row, line: candidates.first?.line,
        [
          "table": schema.title,
          "columns": Bilingual(
            vi: required.map(\.vi).joined(separator: ", "), en: required.map(\.en).joined(separator: ", ")),
        ])
      return nil
    }
    for (column, heading) in header.repeated {
      sink.add(.tableColumnRepeated, row: header.row, column: column, line: header.line, ["column": heading])
    }
    let missing = schema.columns.indices.filter { schema.columns[$0].isRequired && header.columns[$0] == nil }
    let names = schema.columns.indices.filter { header.columns[$0] == nil }.flatMap { index in
      ([schema.columns[index].title.vi, schema.columns[index].name] + schema.columns[index].aliases).map {
        ($0, FoldedName.fold($0))
      }
    }
    for (column, heading) in header.unknown {
      if let near = EditDistance.nearest(to: FoldedName.fold(heading), amongForms: names) {
        sink.add(
          .tableHeadingUnknownNear, row: header.row, column: column, line: header.line,
          ["column": heading, "suggestion": near])
      } else {
        sink.add(.tableHeadingUnknown, row: header.row, column: column, line: header.line, ["column": heading])
      }
    }
    for column in missing {
      sink.add(
        .tableHeadingMissing, row: header.row, line: header.line, ["column": schema.columns[column].title])
    }
    return missing.isEmpty && header.repeated.isEmpty ? header : nil
  }

  // MARK: XLSX

  private func read(_ workbook: Workbook, _ path: String) -> ([TableData], [Diagnostic]) {
    let fileName = Self.name(of: path)
    let ofFile = names.schema(named: fileName)
    var tables: [TableData] = []
    var diagnostics = workbook.faults.map { Self.diagnostic($0, path) }
    var isAnyTable = false
    for sheet in workbook.sheets {
      let candidates = candidates(sheet)
      let named = names.schema(named: sheet.name)
      // A sheet «2025» of the file «Chỉ tiêu» is of the file's table, if it looks like it.
      guard let schema = named ?? ofFile.flatMap({ looksLike($0, candidates) || workbook.sheets.count == 1 ? $0 : nil })
      else {
        if !candidates.isEmpty { diagnostics.append(unknown(path, sheet: sheet.name, name: sheet.name)) }
        continue
      }
      isAnyTable = true
      let sink = TableSink(path: path, sheet: sheet.name)
      tables.append(read(sheet, schema, candidates, path, sink, hasFaults: hasFaults(workbook, sheet)))
      diagnostics += sink.finish()
    }
    if !isAnyTable, ofFile == nil {
      diagnostics = workbook.faults.map { Self.diagnostic($0, path) } + [unknown(path, sheet: nil, name: fileName)]
    }
    if workbook.faults.contains(where: { $0.scope == .file || $0.scope == .sheet }), let ofFile {
      tables.append(broken(ofFile))
    }
    return (tables, diagnostics)
  }

  private func hasFaults(_ workbook: Workbook, _ sheet: Sheet) -> Bool {
    workbook.faults.contains { $0.sheet == nil || $0.sheet == sheet.name }
  }

  private func looksLike(_ schema: TableSchema, _ candidates: [TableHeader.Candidate]) -> Bool {
    guard let header = TableHeader.find(in: candidates, schema: schema) else { return false }
    return schema.columns.indices.allSatisfy { !schema.columns[$0].isRequired || header.columns[$0] != nil }
  }

  private func candidates(_ sheet: Sheet) -> [TableHeader.Candidate] {
    sheet.rows.prefix(TableHeader.depth).map { row in
      .init(
        row: row.number, line: nil,
        cells: sheet.cells(inRow: row.number, fillingMerged: true).map(Self.text))
    }
  }

  private func read(
    _ sheet: Sheet, _ schema: TableSchema, _ candidates: [TableHeader.Candidate], _ path: String, _ sink: TableSink,
    hasFaults: Bool
  ) -> TableData {
    if sheet.isHidden { sink.add(.tableSheetHidden) }
    guard let header = header(candidates, schema, sink) else { return broken(schema) }
    var assembly = TableAssembly(schema: schema, header: header, path: path, sheet: sheet.name, sink: sink)
    var hidden: [Int] = []
    for row in sheet.rows {
      if row.isHidden, row.number > header.row { hidden.append(row.number) }
      assembly.add(row)
    }
    if let first = hidden.first { sink.add(.tableRowsHidden, row: first, ["count": "\(hidden.count)"]) }
    if hasFaults { assembly.markIncomplete() }
    return assembly.finish()
  }

  // MARK: YAML

  private func readYAML(_ path: String, _ bytes: [UInt8]) -> ([TableData], [Diagnostic]) {
    let name = Self.name(of: path)
    guard let schema = names.schema(named: name) else { return ([], [unknown(path, sheet: nil, name: name)]) }
    let sink = DiagnosticSink(path: path)
    let table = TableYAMLReader.table(schema: schema, path: path, bytes: bytes, sink: sink)
    return ([table], sink.diagnostics)
  }
}
