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
    return header.report(schema, sink) ? header : nil
  }

  private static func list(_ titles: [Bilingual]) -> Bilingual {
    Bilingual(
      vi: titles.map { "«\($0.vi)»" }.joined(separator: ", "), en: titles.map { "«\($0.en)»" }.joined(separator: ", "))
  }

  /// - Returns: whether the sheet has every column that it needs, and none twice.
  private func report(_ schema: TableSchema, _ sink: TableSink) -> Bool {
    for (column, heading) in repeated {
      sink.add(.tableColumnRepeated, row: row, column: column, span: heading.span, ["column": heading.text])
    }
    let absent = schema.columns.indices.filter { columns[$0] == nil }
    let names = absent.flatMap { index in
      schema.columns[index].headings.map { (name: $0, form: FoldedName.fold($0)) }
    }
    for (column, heading) in unknown {
      if let near = EditDistance.nearest(to: FoldedName.fold(heading.text), amongForms: names) {
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
    return missing.isEmpty && repeated.isEmpty
  }
}
