import GuongModel
import VietnameseText

extension TableHeader {
  /// The header of a sheet, if its rows can be read by it; what is wrong with it goes into the sink.
  static func read(_ candidates: [HeaderCandidate], _ schema: TableSchema, _ sink: TableSink) -> TableHeader? {
    guard let header = find(in: candidates, schema: schema) else {
      let required = schema.columns.filter(\.isRequired).map(\.title)
      sink.add(
        .tableHeaderMissing, row: candidates.first?.row, span: candidates.first?.span,
        [
          "table": schema.title,
          "columns": Self.list(required),
        ])
      return nil
    }
    let headings = TableHeadings(schema)
    let isSound = header.report(headings, schema, sink)
    return header.reportUnits(candidates, headings, schema, sink) && isSound ? header : nil
  }

  private static func list(_ titles: [Bilingual]) -> Bilingual {
    Bilingual(
      vi: titles.map { "«\($0.vi)»" }.joined(separator: ", "), en: titles.map { "«\($0.en)»" }.joined(separator: ", "))
  }

  /// - Returns: whether the sheet has every column that it needs, and none twice.
  private func report(_ headings: TableHeadings, _ schema: TableSchema, _ sink: TableSink) -> Bool {
    for (column, heading) in repeated {
      sink.add(.tableColumnRepeated, row: row, column: column, span: heading.span, ["column": heading.text])
    }
    let absent = schema.columns.indices.filter { columns[$0] == nil }
    let names = absent.flatMap { index in
      schema.columns[index].headings.map { (name: $0, form: FoldedName.fold($0)) }
    }
    var isMistaken = false
    for (column, heading) in unknown {
      if let meant = meant(by: heading.text, headings, schema) {
        isMistaken = true
        sink.add(
          .tableHeadingMistaken, row: row, column: column, span: heading.span,
          ["column": heading.text, "suggestion": schema.columns[meant].title])
      } else if let near = EditDistance.nearest(to: FoldedName.fold(heading.text), amongForms: names) {
        sink.add(
          .tableHeadingUnknownNear, row: row, column: column, span: heading.span,
          ["column": heading.text, "suggestion": near])
      } else {
        let known = absent.isEmpty ? schema.columns : absent.map { schema.columns[$0] }
        sink.add(
          .tableHeadingUnknown, row: row, column: column, span: heading.span,
          ["column": heading.text, "known": Self.list(known.map(\.title))])
      }
    }
    let missing = absent.filter { schema.columns[$0].isRequired }
    for column in missing {
      sink.add(.tableHeadingMissing, row: row, span: span, ["column": schema.columns[column].title])
    }
    return missing.isEmpty && repeated.isEmpty && !isMistaken
  }

  /// The column without which figures would be wrong that is not there, while a heading is much like its own.
  private func meant(by heading: String, _ headings: TableHeadings, _ schema: TableSchema) -> Int? {
    let deciding = schema.columns.indices.filter {
      columns[$0] == nil && StandardTables.deciding.contains("\(schema.id).\(schema.columns[$0].name)")
    }
    if let within = headings.column(within: heading), deciding.contains(within) { return within }
    let names = deciding.flatMap { index in
      schema.columns[index].headings.map { (name: "\(index)", form: FoldedName.fold($0)) }
    }
    return EditDistance.nearest(to: FoldedName.fold(heading), amongForms: names.filter { $0.form.count >= 5 }).flatMap {
      Int($0)
    }
  }

  /// - Returns: whether nothing says that the numbers count in something else than their columns do.
  private func reportUnits(
    _ candidates: [HeaderCandidate], _ headings: TableHeadings, _ schema: TableSchema, _ sink: TableSink
  ) -> Bool {
    for (column, heading, means, unit) in misunited {
      let (rule, arguments) = headings.fault(of: unit, in: heading.text, means, schema)
      sink.add(rule, row: row, column: column, span: heading.span, arguments)
    }
    var isSound = misunited.isEmpty
    let others = schema.columns.indices.filter { columns[$0] != nil && !united.contains($0) }
    for candidate in candidates where candidate.row < row {
      for (column, cell) in candidate.cells.enumerated() where !cell.isContinuation {
        for unit in TableHeadings.units(above: cell.text) {
          guard let means = others.first(where: { headings.measure(of: $0).contradicts(unitOfTable: unit) }) else {
            continue
          }
          let (rule, arguments) = headings.fault(of: unit, in: cell.text, means, schema)
          sink.add(rule, row: candidate.row, column: column, span: cell.span, arguments)
          isSound = false
        }
      }
    }
    return isSound
  }
}
