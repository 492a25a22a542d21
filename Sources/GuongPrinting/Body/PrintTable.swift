/// A table of a document's body.
struct PrintTable: Hashable, Sendable {
  var caption: [PrintInline] = []
  /// The rows that are repeated on every page.
  var head: [[PrintCell]] = []
  var rows: [[PrintCell]] = []

  var allRows: [[PrintCell]] { head + rows }

  /// The columns of the widest row.
  var columnCount: Int { allRows.map { $0.reduce(0) { $0 + $1.columnSpan } }.max() ?? 0 }
}
