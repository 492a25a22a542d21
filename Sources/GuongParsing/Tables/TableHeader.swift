import GuongModel
import VietnameseText

/// The row of a sheet that names its columns, matched with a schema.
struct TableHeader: Sendable {
  /// Rows that are looked through for the header: titles of reports stand above it.
  static let depth = 20

  /// A heading that is not taken for a column's, or not again.
  struct Heading: Sendable {
    let text: String
    let span: SourceSpan?
  }

  /// As the spreadsheet program counts; of a header of two rows, the lower one.
  let row: Int
  /// Where it begins, in files that have lines.
  let span: SourceSpan?
  /// For each column of the schema, the sheet's column; `nil` where it has none.
  let columns: [Int?]
  /// How many cells the row has.
  let width: Int
  /// Headings that mean no column.
  let unknown: [(column: Int, heading: Heading)]
  /// Headings of a column that another has taken.
  let repeated: [(column: Int, heading: Heading)]
  /// Headings with a unit in which their column does not count.
  let misunited: [(column: Int, heading: Heading, means: Int, unit: UnitOfMeasure)]
  /// The schema's columns whose headings name a unit.
  let united: Set<Int>

  /// The row with the most known headings, the first of equals, with what the rows beside it add; `nil` when no row has two,
  /// or the only one that is needed.
  static func find(in candidates: [HeaderCandidate], schema: TableSchema) -> TableHeader? {
    let headings = TableHeadings(schema)
    var best: (known: Int, index: Int)?
    for (index, candidate) in candidates.enumerated() {
      let known = Set(candidate.cells.compactMap { headings.column(named: $0.text) }).count
      if known > best?.known ?? 0 { best = (known, index) }
    }
    guard let best, best.known >= min(2, schema.columns.count) else { return nil }
    var candidate = candidates[best.index]
    if best.index > 0 { candidate.fillGaps(from: candidates[best.index - 1], headings) }
    if best.index + 1 < candidates.count { candidate.takeIn(candidates[best.index + 1], headings) }
    return TableHeader(candidate, headings, schema)
  }

  private init(_ candidate: HeaderCandidate, _ headings: TableHeadings, _ schema: TableSchema) {
    var columns = [Int?](repeating: nil, count: schema.columns.count)
    var unknown: [(Int, Heading)] = []
    var repeated: [(Int, Heading)] = []
    var misunited: [(Int, Heading, Int, UnitOfMeasure)] = []
    var united: Set<Int> = []
    for (index, cell) in candidate.cells.enumerated() where !cell.text.isEmpty {
      let heading = Heading(text: cell.text, span: cell.span)
      guard let match = headings.match(cell.text) else {
        if !TableHeadings.isRowNumber(cell.text), !cell.isContinuation { unknown.append((index, heading)) }
        continue
      }
      let column = match.column
      if !match.units.isEmpty { united.insert(column) }
      if let unit = headings.wrongUnit(of: match), !cell.isContinuation {
        misunited.append((index, heading, column, unit))
        // So that it is not said to be missing, too.
        columns[column] = columns[column] ?? index
      } else if columns[column] == nil {
        columns[column] = index
      } else if !cell.isContinuation {
        repeated.append((index, heading))
      }
    }
    row = candidate.row
    span = candidate.span
    width = candidate.cells.count
    self.columns = columns
    self.unknown = unknown
    self.repeated = repeated
    self.misunited = misunited
    self.united = united
  }
}
