import GuongModel

/// A table of the database that is worked out, not read: its columns, and how each is got from a row's value.
struct ReportView<Row: Sendable>: Sendable {
  let id: String
  let title: Bilingual
  let summary: Bilingual
  let columns: [ReportViewColumn<Row>]
  /// What decides which rows there are, and their order.
  let rowSources: [ReportSource]

  /// - Parameter sources: columns of the campaign's tables, as `works.id`, that decide which rows there are, and their order.
  init(
    _ id: String, _ title: Bilingual, _ summary: Bilingual, rowsFrom sources: [String] = [],
    _ columns: [ReportViewColumn<Row>]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.columns = columns
    rowSources = sources.map(ReportSource.init)
  }

  var schema: TableSchema { schema(columns) }

  /// - Parameter isPrivate: whether a column that a figure comes from stays inside the office; such figures are left out.
  /// - Returns: `nil` where the rows themselves would tell of such a column.
  func table(_ rows: some Sequence<Row>, isPrivate: (ReportSource) -> Bool) -> TableData? {
    guard !rowSources.contains(where: isPrivate) else { return nil }
    let columns = columns.filter { !$0.sources.contains(where: isPrivate) }
    var table = TableData(schema: schema(columns))
    let source = table.add(TableSource(path: "", sheet: nil, columns: columns.map { _ in nil }))
    for (index, row) in rows.enumerated() {
      table.append(columns.map { $0.value(row) }, source: source, number: index + 1, line: 0)
    }
    return table
  }

  private func schema(_ columns: [ReportViewColumn<Row>]) -> TableSchema {
    TableSchema(id, title: title, summary: summary, columns: columns.map(\.column))
  }
}
