import GuongModel
import GuongSpreadsheets
import VietnameseText

/// Bytes of one file of a campaign's folder → the tables in it. Files and sheets of one table are joined later.
package struct TableFileReader: Sendable {
  let schemas: [TableSchema]
  let names: TableNames

  /// - Parameter schemas: the standard tables and the site's own.
  package init(schemas: [TableSchema]) {
    self.schemas = schemas
    names = TableNames(schemas)
  }

  /// - Parameter path: from the site's folder; the name decides which table it is, the bytes which kind of file.
  /// - Returns: a table for the file, or for each sheet that is one, with its sound rows. What kept other rows out, or the
  ///   whole part, is told, and the table then says that it is incomplete.
  package func read(path: String, bytes: [UInt8]) -> (tables: [TableData], diagnostics: [Diagnostic]) {
    if ["yaml", "yml"].contains(PathName.fileExtension(of: path)) { return readYAML(path, bytes) }
    switch SpreadsheetFile.read(bytes) {
    case .failure(let fault): return (lost(path), [Self.diagnostic(fault, path)])
    case .success(.separated(let values)): return read(values, path)
    case .success(.workbook(let workbook)): return read(workbook, path)
    }
  }

  private func readYAML(_ path: String, _ bytes: [UInt8]) -> ([TableData], [Diagnostic]) {
    let name = Self.name(of: path)
    guard let schema = names.schema(named: name) else { return ([], [unknown(path, sheet: nil, name: name)]) }
    let sink = DiagnosticSink(path: path)
    let table = TableYAMLReader.table(schema: schema, path: path, bytes: bytes, sink: sink)
    return ([table], sink.diagnostics)
  }

  // MARK: For all kinds of files

  /// The file's name without its extension.
  static func name(of path: String) -> String {
    let file = PathName.components(of: path).last.map(String.init) ?? path
    return String(file.dropLast(PathName.fileExtension(of: path).count + 1))
  }

  /// Of a file that cannot be read, the table that its name says is in it: what would have stood there is missing. None where
  /// nobody knows which it is.
  package func lost(_ path: String) -> [TableData] {
    let name = Self.name(of: path)
    return (names.schema(named: name) ?? names.schemas(beginning: name).first).map { [TableData.lost($0)] } ?? []
  }

  /// The table that a sheet or a file holds by its headings, among those that its name speaks of.
  ///
  /// A header with a heading misspelt is taken for one, so that the missing column is told.
  func resembled(_ schemas: [TableSchema], _ candidates: [HeaderCandidate]) -> TableSchema? {
    schemas.first { schema in
      guard let header = TableHeader.find(in: candidates, schema: schema) else { return false }
      let required = schema.columns.indices.filter { schema.columns[$0].isRequired }
      let missing = required.count { header.columns[$0] == nil }
      return missing == 0 || missing * 2 <= required.count && header.columns.count { $0 != nil } >= 3
    }
  }

  func unknown(_ path: String, sheet: String?, name: String) -> Diagnostic {
    let location = SourceLocation(path, nil, cell: sheet.map { TableCell(sheet: $0) })
    let known = schemas.map { "«\($0.title.vi)»" }.joined(separator: ", ")
    guard let suggestion = names.suggestion(for: name) else {
      return Diagnostic(
        sheet == nil ? .tableUnknown : .tableSheetUnknown, at: location, ["name": name, "known": known])
    }
    return Diagnostic(
      sheet == nil ? .tableUnknownNear : .tableSheetUnknownNear, at: location,
      ["name": name, "suggestion": suggestion])
  }

  /// A fault of more than one cell.
  static func diagnostic(_ fault: SpreadsheetFault, _ path: String) -> Diagnostic {
    let hasCell = fault.sheet != nil || fault.row != nil
    let cell = TableCell(sheet: fault.sheet, column: fault.column.map(TableCell.letters), row: fault.row)
    return Diagnostic(
      .tableUnreadable, at: SourceLocation(path, fault.span, cell: hasCell ? cell : nil),
      ["reason": fault.message, "fix": fault.fix])
  }

  static func text(_ cell: SheetCell) -> String {
    switch cell {
    case .text(let text): TextCleaning.oneLine(text)
    case .number(let number): VietnameseNumber.format(number)
    default: ""
    }
  }

  /// Whether the first rows show what keeps all of the sheet out: a marking of secrecy above the header, or text in an old
  /// encoding, which would be told of every cell otherwise.
  func isRefused(_ candidates: [HeaderCandidate], _ header: TableHeader?, _ sink: TableSink) -> Bool {
    var isMarked = false
    for candidate in candidates where header.map({ candidate.row < $0.row }) ?? true {
      for (column, cell) in candidate.cells.enumerated() where !cell.isContinuation {
        guard let marking = SecrecyCheck.markings(in: cell.text).first else { continue }
        sink.add(.secrecyMarking, row: candidate.row, column: column, span: cell.span, ["marking": marking])
        isMarked = true
      }
    }
    if isMarked { return true }
    // Headings typed anew above old data are Unicode, so each is judged by itself.
    let split = candidates.firstIndex { $0.row > header?.row ?? 0 } ?? candidates.count
    for part in [candidates[..<split], candidates[split...]] where isLegacy(part, sink) { return true }
    return false
  }

  private func isLegacy(_ rows: ArraySlice<HeaderCandidate>, _ sink: TableSink) -> Bool {
    let texts = rows.flatMap { row in row.cells.enumerated().map { (row: row.row, column: $0.offset, cell: $0.element) }
    }
    .filter { !$0.cell.text.utf8.allSatisfy { $0 < 0x80 } && !$0.cell.isContinuation }
    guard let first = texts.first, let found = LegacyEncoding.detect(texts.map(\.cell.text).joined(separator: "\n"))
    else { return false }
    sink.add(
      .textLegacyEncoding, row: first.row, column: first.column, span: first.cell.span,
      ["encoding": found.encoding.title, "text": found.encoding.decode(first.cell.text)])
    return true
  }
}
