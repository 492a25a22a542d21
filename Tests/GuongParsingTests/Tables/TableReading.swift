import GuongModel
import GuongParsing
import GuongTestSupport
import VietnameseText

/// What reading one file of a campaign gave, as tests speak of it.
struct TableReading {
  let tables: [TableData]
  let diagnostics: [Diagnostic]
  /// The marks of the text that was read, and that text's lines.
  private let places: [MarkedText.Place]
  private let lines: [String]

  /// - Parameter name: of the file, in the campaign's folder.
  init(_ name: String, _ bytes: [UInt8], schemas: [TableSchema] = StandardTables.schemas) {
    let reader = TableFileReader(schemas: schemas)
    (tables, diagnostics) = reader.read(path: "content/campaigns/td/\(name)", bytes: bytes)
    places = []
    lines = []
  }

  /// - Parameter marked: text with marks (`⟦…⟧`) at what diagnostics must point at.
  init(_ name: String, _ marked: String, schemas: [TableSchema] = StandardTables.schemas) {
    let text = MarkedText(marked)
    let reader = TableFileReader(schemas: schemas)
    (tables, diagnostics) = reader.read(path: "content/campaigns/td/\(name)", bytes: Array(text.text.utf8))
    places = text.places
    lines = text.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  init(_ name: String, _ sheets: [TestSheet], schemas: [TableSchema] = StandardTables.schemas) {
    self.init(name, TestSheet.workbook(sheets), schemas: schemas)
  }

  var codes: [String] { diagnostics.map(\.rule.code) }

  /// Code and cell of each diagnostic: «table-date-invalid trang «2025», ô D7».
  var found: [String] {
    diagnostics.map { diagnostic in
      [diagnostic.rule.code, diagnostic.location.cell?.title.vi ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  var rows: Int { tables.reduce(0) { $0 + $1.count } }

  var isIncomplete: Bool { tables.contains(where: \.isIncomplete) }

  /// The values of a row of the first table, by the names of its columns, as text.
  func row(_ index: Int) -> [String: String] {
    guard let table = tables.first, index < table.count else { return [:] }
    var values: [String: String] = [:]
    for (column, value) in table.schema.columns.indices.map({ ($0, table.value(row: index, column: $0)) }) {
      switch value {
      case .none: continue
      case .text(let text): values[table.schema.columns[column].name] = text
      case .number(let number): values[table.schema.columns[column].name] = VietnameseNumber.format(number)
      case .date(let date): values[table.schema.columns[column].name] = date.iso
      case .boolean(let boolean): values[table.schema.columns[column].name] = boolean ? "có" : "không"
      case .period(let period): values[table.schema.columns[column].name] = period.code
      }
    }
    return values
  }

  /// Whether the diagnostics stand at the marks, one at each, in their order.
  var standsAtMarks: Bool {
    diagnostics.map { $0.location.span.flatMap(place) } == places.map(Optional.some)
  }

  /// Spans count bytes in CSV files and scalars in YAML; marks count characters.
  private func place(_ span: SourceSpan) -> MarkedText.Place? {
    guard lines.indices.contains(span.line - 1) else { return nil }
    let line = lines[span.line - 1]
    func characters(_ units: Int) -> Int {
      switch span.unit {
      case .utf8: String(decoding: Array(line.utf8).prefix(units), as: UTF8.self).count
      case .scalars: String(String.UnicodeScalarView(line.unicodeScalars.prefix(units))).count
      }
    }
    let start = characters(span.column - 1)
    let end = span.length.map { characters(span.column - 1 + $0) } ?? line.count
    return MarkedText.Place(line: span.line, column: start + 1, length: max(1, end - start))
  }
}
