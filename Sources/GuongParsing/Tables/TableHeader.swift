import GuongModel
import VietnameseText

/// The row of a sheet that names its columns, matched with a schema.
struct TableHeader: Sendable {
  /// Rows that are looked through for the header: titles of reports stand above it.
  static let depth = 20

  /// As the spreadsheet program counts.
  let row: Int
  let line: Int?
  /// For each column of the schema, the sheet's column; `nil` where it has none.
  let columns: [Int?]
  /// Headings that mean no column, and headings of a column that another has taken.
  let unknown: [(column: Int, heading: String)]
  let repeated: [(column: Int, heading: String)]

  /// One of the first rows of a sheet.
  struct Candidate {
    let row: Int
    let line: Int?
    let cells: [SheetCellText]
  }

  /// The row with the most known headings, the first of equals; `nil` when no row has two, or the only one that is needed.
  static func find(in candidates: [Candidate], schema: TableSchema) -> TableHeader? {
    let headings = Headings(schema)
    var best: (known: Int, candidate: Candidate)?
    for candidate in candidates {
      let known = Set(candidate.cells.compactMap { headings.column(named: $0.text) }).count
      if known > best?.known ?? 0 { best = (known, candidate) }
    }
    guard let best, best.known >= min(2, schema.columns.count) else { return nil }
    return TableHeader(best.candidate, headings, schema)
  }

  private init(_ candidate: Candidate, _ headings: Headings, _ schema: TableSchema) {
    var columns = [Int?](repeating: nil, count: schema.columns.count)
    var unknown: [(Int, String)] = []
    var repeated: [(Int, String)] = []
    for (index, cell) in candidate.cells.enumerated() where !cell.text.isEmpty {
      guard let column = headings.column(named: cell.text) else {
        if !Headings.isRowNumber(cell.text) { unknown.append((index, cell.text)) }
        continue
      }
      if columns[column] == nil { columns[column] = index } else { repeated.append((index, cell.text)) }
    }
    row = candidate.row
    line = candidate.line
    self.columns = columns
    self.unknown = unknown
    self.repeated = repeated
  }
}

/// A cell's text, for finding headings.
struct SheetCellText {
  let text: String
}

/// The headings that a table's columns may have.
private struct Headings {
  private var columns: [String: Int] = [:]

  init(_ schema: TableSchema) {
    for (index, column) in schema.columns.enumerated() {
      for name in [column.name, column.title.vi, column.title.en] + column.aliases {
        columns[FoldedName.fold(name)] = columns[FoldedName.fold(name)] ?? index
      }
    }
  }

  /// The heading as it stands, or without what stands in brackets: «Giá trị (triệu đồng)».
  func column(named heading: String) -> Int? {
    if let column = columns[FoldedName.fold(heading)] { return column }
    guard let bracket = heading.firstIndex(where: { $0 == "(" || $0 == "[" }) else { return nil }
    return columns[FoldedName.fold(String(heading[..<bracket]))]
  }

  /// «STT», «TT»: spreadsheets number their rows.
  static func isRowNumber(_ heading: String) -> Bool {
    ["stt", "tt", "so thu tu", "#", "no"].map(FoldedName.fold).contains(FoldedName.fold(heading)) || heading == "#"
  }
}
