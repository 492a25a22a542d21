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
    guard clean.count <= YAMLReader.sizeLimit else {
      sink.add(.tableYAMLTooLong, at: SourceSpan(line: 1), ["limit": "\(YAMLReader.sizeLimit / 1024)"])
      table.isIncomplete = true
      return table
    }
    let before = sink.diagnostics.count
    let root = YAMLReader.read(String(decoding: clean, as: UTF8.self), firstLine: 1, into: sink)
    guard let root, sink.diagnostics.count == before else {
      table.isIncomplete = sink.diagnostics.count > before
      return table
    }
    let headings = TableHeadings(schema)
    let readers = schema.columns.map(CellReader.init)
    guard case .sequence(let items) = root.value else {
      sink.add(.fileNotList, at: root.span)
      table.isIncomplete = true
      return table
    }
    for (number, item) in items.enumerated() {
      let faults = sink.diagnostics.count
      let values = row(item, schema, headings, readers, sink)
      if var values, sink.diagnostics[faults...].allSatisfy({ $0.severity == .warning }) {
        schema.fillEmpty(&values.values)
        table.append(
          values.values, source: source, number: number + 1, line: item.span.line, percentages: values.percentages)
      } else {
        table.isIncomplete = true
      }
    }
    return table
  }

  private static func row(
    _ item: YAMLNode, _ schema: TableSchema, _ headings: TableHeadings, _ readers: [CellReader], _ sink: DiagnosticSink
  ) -> (values: [TableValue], percentages: [Int])? {
    guard case .mapping(let pairs) = item.value else {
      sink.add(.valueNotMap, at: item.span, ["key": "-"])
      return nil
    }
    var values = [TableValue?](repeating: nil, count: schema.columns.count)
    var percentages: [Int] = []
    var isFaulty = [Bool](repeating: false, count: schema.columns.count)
    for pair in pairs {
      guard let match = headings.match(pair.key) else {
        let names = schema.columns.flatMap { $0.headings.map { (name: $0, form: FoldedName.fold($0)) } }
        let near = EditDistance.nearest(to: FoldedName.fold(pair.key), amongForms: names)
        let known = Bilingual(
          vi: schema.columns.map(\.title.vi).joined(separator: ", "),
          en: schema.columns.map(\.name).joined(separator: ", "))
        sink.add(
          .tableColumnUnknown, at: pair.keySpan,
          ["column": pair.key, "hint": ColumnHint.text(near: near, known: known)])
        continue
      }
      let column = match.column
      guard values[column] == nil, !isFaulty[column] else {
        sink.add(.keyDuplicate, at: pair.keySpan, ["key": pair.key])
        continue
      }
      if let unit = headings.wrongUnit(of: match) {
        isFaulty[column] = true
        let (rule, arguments) = headings.fault(of: unit, in: pair.key, column, schema)
        add(rule, arguments, at: pair.keySpan, sink)
        continue
      }
      let title = Diagnostic.Argument("column", schema.columns[column].title)
      switch readers[column].read(cell(pair.value)) {
      case .value(let value): values[column] = value
      case .percentage(let value):
        values[column] = value
        percentages.append(column)
      case .doubtful(let value, let rule, let arguments):
        values[column] = value
        add(rule, arguments + [title], at: pair.value.span, sink)
      case .fault(let rule, let arguments):
        isFaulty[column] = true
        add(rule, arguments + [title], at: pair.value.span, sink)
      case .unreadable:
        isFaulty[column] = true
        add(.tableCellUnreadable, [title] + nested, at: pair.value.span, sink)
      }
    }
    for (index, column) in schema.columns.enumerated()
    where column.isRequired && (values[index] ?? TableValue.none) == TableValue.none && !isFaulty[index] {
      let pair = pairs.first { headings.column(named: $0.key) == index }
      sink.add(.tableRequiredMissing, at: pair?.keySpan ?? item.span, ["column": column.title])
    }
    return (values.map { $0 ?? TableValue.none }, percentages)
  }

  private static let nested: [Diagnostic.Argument] = [
    .init(
      "reason",
      Bilingual(
        vi: "giá trị gồm nhiều mục lồng nhau, không phải một dòng chữ.",
        en: "the value is nested, not one line of text.")),
    .init(
      "fix",
      Bilingual(
        vi: "Ghi giá trị trên một dòng sau dấu hai chấm.", en: "Write the value on one line, behind the colon.")),
  ]

  private static func add(
    _ rule: DiagnosticRule, _ arguments: [Diagnostic.Argument], at span: SourceSpan, _ sink: DiagnosticSink
  ) {
    sink.add(Diagnostic(rule, at: SourceLocation(sink.path, span), arguments: arguments))
  }

  /// A list stands for values with «;» between them.
  private static func cell(_ node: YAMLNode) -> SheetCell {
    switch node.value {
    case .scalar(let text, let isNull): return isNull || text.isEmpty ? .empty : .text(text)
    case .mapping: return .unreadable
    case .sequence(let items):
      var texts: [String] = []
      for item in items {
        guard case .scalar(let text, _) = item.value else { return .unreadable }
        texts.append(text)
      }
      return texts.isEmpty ? .empty : .text(texts.joined(separator: ";"))
    }
  }
}
