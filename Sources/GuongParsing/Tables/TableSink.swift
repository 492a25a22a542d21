import GuongModel

/// Collects what is wrong with one file or sheet, at its cells.
final class TableSink {
  private let path: String
  private let sheet: String?
  private(set) var diagnostics: [Diagnostic] = []
  /// How often each rule was broken.
  private var counts: [String: Int] = [:]

  /// So many cells of one kind of fault are shown; a table pasted in the wrong order has it in every row.
  static let limit = 20

  init(path: String, sheet: String?) {
    self.path = path
    self.sheet = sheet
  }

  /// - Parameters:
  ///   - row: as the spreadsheet program counts; `nil` for the whole sheet.
  ///   - column: of the sheet, from 0.
  ///   - span: in the file, where it has lines.
  func add(
    _ rule: DiagnosticRule, row: Int? = nil, column: Int? = nil, span: SourceSpan? = nil,
    _ arguments: KeyValuePairs<String, any DiagnosticValue> = [:]
  ) {
    add(rule, row: row, column: column, span: span, arguments.map { .init($0.key, $0.value.bilingual) })
  }

  func add(
    _ rule: DiagnosticRule, row: Int?, column: Int?, span: SourceSpan?,
    _ arguments: [Diagnostic.Argument]
  ) {
    counts[rule.code, default: 0] += 1
    guard counts[rule.code, default: 0] <= Self.limit else { return }
    let cell = TableCell(sheet: sheet, column: column.map(TableCell.letters), row: row)
    let hasCell = sheet != nil || column != nil || row != nil
    let location = SourceLocation(path, span, cell: hasCell ? cell : nil)
    diagnostics.append(Diagnostic(rule, at: location, arguments: arguments))
  }

  /// Takes back what another fault says better of the same cells.
  func remove(_ rule: DiagnosticRule, rows: ClosedRange<Int>, column: Int?) {
    let letters = column.map(TableCell.letters)
    let before = diagnostics.count
    diagnostics.removeAll { diagnostic in
      diagnostic.rule == rule && diagnostic.location.cell?.column == letters
        && diagnostic.location.cell?.row.map(rows.contains) == true
    }
    counts[rule.code, default: 0] -= before - diagnostics.count
  }

  /// What was found, and one line for each rule that was broken too often to show every place.
  func finish() -> [Diagnostic] {
    diagnostics
      + counts.filter { $0.value > Self.limit }.sorted { $0.key < $1.key }.compactMap { code, count in
        guard let shown = diagnostics.first(where: { $0.rule.code == code }) else { return nil }
        return Diagnostic(
          shown.severity == .warning ? .tableMoreWarnings : .tableMoreErrors,
          at: SourceLocation(path, nil, cell: sheet.map { TableCell(sheet: $0) }),
          ["count": "\(count - Self.limit)", "code": code])
      }
  }
}
