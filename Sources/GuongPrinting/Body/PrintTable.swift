/// A table of a document's body.
struct PrintTable: Hashable, Sendable {
  var caption: [PrintInline] = []
  /// The rows that are repeated on every page.
  var head: [[PrintCell]] = []
  var rows: [[PrintCell]] = []

  var allRows: [[PrintCell]] { head + rows }

  /// The columns of the widest row.
  var columnCount: Int { allRows.map { $0.reduce(0) { $0 + $1.columnSpan } }.max() ?? 0 }

  /// Shares of the width by what the columns hold, sum 1: a column is as wide as its longest words and lines ask for.
  var columnShares: [Double] {
    var wanted = [Double](repeating: 4, count: columnCount)
    for row in allRows {
      var column = 0
      for cell in row {
        if cell.columnSpan == 1, cell.rowSpan == 1, column < wanted.count {
          let text = cell.content.plainText
          let word = text.split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 0
          // A heading may take two lines, and nobody may take everything.
          let length = max(
            Double(word) + 3, min(Double(text.count) / (cell.isHeader && text.count > 10 ? 2 : 1) + 3, 36))
          wanted[column] = max(wanted[column], length)
        }
        column += cell.columnSpan
      }
    }
    let sum = wanted.reduce(0, +)
    return wanted.map { $0 / sum }
  }
}
