import GuongModel
import GuongSpreadsheets
import VietnameseText

/// Reads a table written as a YAML list of maps, one for each row.
enum TableYAMLReader {
  static func table(schema: TableSchema, path: String, bytes: [UInt8], sink: DiagnosticSink) -> TableData {
    var table = TableData(schema: schema)
    let source = table.add(
      TableSource(path: path, sheet: nil, columns: Array(repeating: nil, count: schema.columns.count)))
    guard var clean = SourceEncoding.clean(bytes, sink: sink) else {
      table.isIncomplete = true
      return table
    }
    if clean.starts(with: [0xEF, 0xBB, 0xBF]) { clean.removeFirst(3) }
    let before = sink.diagnostics.count
    let root = YAMLReader.read(String(decoding: clean, as: UTF8.self), firstLine: 1, into: sink)
    guard let root, sink.diagnostics.count == before else {
      table.isIncomplete = sink.diagnostics.count > before
      return table
    }
    let keys = Schema(schema.columns.map { TableKey.key(for: $0) })
    let readers = schema.columns.map(CellReader.init)
    guard case .sequence(let items) = root.value else {
      sink.add(.fileNotList, at: root.span)
      table.isIncomplete = true
      return table
    }
    for (number, item) in items.enumerated() {
      let faults = sink.diagnostics.count
      let values = row(item, schema, keys, readers, sink)
      if let values, sink.diagnostics[faults...].allSatisfy({ $0.severity == .warning }) {
        table.append(values, source: source, number: number + 1, line: item.span.line)
      } else {
        table.isIncomplete = true
      }
    }
    return table
  }

  private static func row(
    _ item: YAMLNode, _ schema: TableSchema, _ keys: Schema, _ readers: [CellReader], _ sink: DiagnosticSink
  ) -> [TableValue]? {
    guard case .mapping(let pairs) = item.value else {
      sink.add(.valueNotMap, at: item.span, ["key": "-"])
      return nil
    }
    if SecrecyCheck.report(in: pairs, schema: keys, into: sink) { return nil }
    var values = [TableValue](repeating: .none, count: schema.columns.count)
    for pair in pairs {
      guard let key = keys.key(named: pair.key), let column = schema.position(of: key.name) else {
        sink.add(
          .tableColumnUnknown, at: pair.keySpan,
          ["column": pair.key, "suggestion": keys.suggestion(for: pair.key) ?? schema.columns[0].name])
        continue
      }
      switch readers[column].read(cell(pair.value)) {
      case .value(let value): values[column] = value
      case .doubtful(let value, let rule, let arguments):
        values[column] = value
        add(rule, arguments, at: pair.value.span, sink)
      case .fault(let rule, let arguments):
        add(rule, arguments + [.init("column", schema.columns[column].title)], at: pair.value.span, sink)
      }
    }
    for (index, column) in schema.columns.enumerated() where column.isRequired && values[index] == .none {
      if !pairs.contains(where: { keys.key(named: $0.key)?.name == column.name }) {
        sink.add(.tableRequiredMissing, at: item.span, ["column": column.title])
      }
    }
    return values
  }

  private static func add(
    _ rule: DiagnosticRule, _ arguments: [Diagnostic.Argument], at span: SourceSpan, _ sink: DiagnosticSink
  ) {
    sink.add(Diagnostic(rule, at: SourceLocation(sink.path, span), arguments: arguments))
  }

  /// A list stands for values with «;» between them.
  private static func cell(_ node: YAMLNode) -> SheetCell {
    switch node.value {
    case .scalar(let text, let isNull): isNull || text.isEmpty ? .empty : .text(text)
    case .sequence(let items):
      .text(
        items.compactMap { item in
          if case .scalar(let text, _) = item.value { text } else { nil }
        }.joined(separator: ";"))
    case .mapping: .unreadable
    }
  }
}

/// Keys of YAML tables.
enum TableKey {
  static func key(for column: TableColumn) -> Key {
    Key(column.name, aliases: [column.title.vi] + column.aliases, isPublished: !column.isPrivate)
  }
}
