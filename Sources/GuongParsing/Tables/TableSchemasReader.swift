import GuongModel
import VietnameseText

/// Reads `content/tables.yaml`: the tables that a site adds, and the columns that it keeps inside.
package enum TableSchemasReader {
  private static let tables = Key("tables", "bảng", mapOf: TableKeys.schema)
  private static let privateColumns = Key("private", "nội bộ", isPublished: false)
  static let schema = Schema([tables, privateColumns])

  private enum TableKeys {
    static let id = Key("id", "mã")
    static let title = Key("title", "tên", "tiêu đề")
    static let englishTitle = Key("title_en", "tên tiếng Anh")
    static let summary = Key("summary", "mô tả")
    static let aliases = Key("aliases", "tên khác")
    static let columns = Key("columns", "cột", mapOf: ColumnKeys.schema)
    static let key = Key("key", "khóa")
    static let schema = Schema([id, title, englishTitle, summary, aliases, columns, key])
  }

  private enum ColumnKeys {
    static let name = Key("name", "tên")
    static let title = Key("title", "tiêu đề", "nhãn")
    static let englishTitle = Key("title_en", "tiêu đề tiếng Anh")
    static let summary = Key("summary", "mô tả")
    static let aliases = Key("aliases", "tên khác")
    static let type = Key("type", "kiểu")
    static let isRequired = Key("required", "bắt buộc")
    static let unit = Key("unit", "đơn vị tính")
    static let choices = Key("choices", "lựa chọn", mapOf: ChoiceKeys.schema)
    static let reference = Key("reference", "tham chiếu")
    static let isPrivate = Key("private", "nội bộ")
    static let schema = Schema([
      name, title, englishTitle, summary, aliases, type, isRequired, unit, choices, reference, isPrivate,
    ])
  }

  private enum ChoiceKeys {
    static let value = Key("value", "giá trị")
    static let title = Key("title", "tiêu đề", "nhãn")
    static let englishTitle = Key("title_en", "tiêu đề tiếng Anh")
    static let schema = Schema([value, title, englishTitle])
  }

  private enum Kind {
    case text, identifier, integer, number, percentage, date, boolean, period, choice, reference, references
  }

  private static let kinds = Choices<Kind>([
    (.text, ["text", "chữ", "văn bản"]), (.identifier, ["identifier", "mã"]), (.integer, ["integer", "số nguyên"]),
    (.number, ["number", "số"]), (.percentage, ["percentage", "percent", "tỷ lệ", "phần trăm"]),
    (.date, ["date", "ngày"]), (.boolean, ["boolean", "có không"]), (.period, ["period", "kỳ"]),
    (.choice, ["choice", "lựa chọn"]), (.reference, ["reference", "tham chiếu"]),
    (.references, ["references", "nhiều tham chiếu"]),
  ])

  private static let references = Choices<TableReference>([
    (.unit, ["unit", "đơn vị"]), (.organisation, ["organisation", "cơ quan"]),
    (.participant, ["participant", "đơn vị hoặc cơ quan"]), (.field, ["field", "lĩnh vực"]),
    (.story, ["story", "bài viết"]), (.document, ["document", "văn bản"]),
  ])

  /// - Returns: the standard schemas, as private as the site wants them, and the site's own.
  package static func schemas(path: String, bytes: [UInt8]) -> (schemas: [TableSchema], diagnostics: [Diagnostic]) {
    let sink = DiagnosticSink(path: path)
    let standard = StandardTables.schemas
    guard var clean = SourceEncoding.clean(bytes, sink: sink) else { return (standard, sink.diagnostics) }
    if clean.starts(with: [0xEF, 0xBB, 0xBF]) { clean.removeFirst(3) }
    guard let root = YAMLReader.read(String(decoding: clean, as: UTF8.self), firstLine: 1, into: sink) else {
      return (standard, sink.diagnostics)
    }
    guard case .mapping(let pairs) = root.value else {
      sink.add(.valueNotMap, at: root.span, ["key": "tables.yaml"])
      return (standard, sink.diagnostics)
    }
    let map = MapReader(pairs, at: root.span, schema: schema, sink: sink)
    var schemas = standard
    for table in map.maps(tables) {
      guard let made = self.table(table, existing: schemas) else { continue }
      schemas.append(made)
    }
    for name in map.texts(privateColumns) { makePrivate(name, in: &schemas, sink) }
    return (schemas, sink.diagnostics)
  }

  private static func table(_ map: MapReader, existing: [TableSchema]) -> TableSchema? {
    guard let id = map.required(TableKeys.id), let title = map.required(TableKeys.title) else { return nil }
    guard isName(id.value), !existing.contains(where: { $0.id == id.value }), !reserved.contains(id.value) else {
      map.sink.add(.tableSchemaNameInvalid, at: id.span, ["name": id.value])
      return nil
    }
    let aliases = map.texts(TableKeys.aliases)
    // A file of that name would be read as the other table.
    for name in [id, title] + aliases {
      guard let other = existing.first(where: { $0.isNamed(name.value) }) else { continue }
      map.sink.add(.tableSchemaNameTaken, at: name.span, ["name": name.value, "other": other.title])
      return nil
    }
    var names: Set<String> = []
    var forms: [String: TableColumn] = [:]
    let tables = existing.map(\.id)
    let columns = map.maps(TableKeys.columns).compactMap { column($0, &names, &forms, tables: tables) }
    guard !columns.isEmpty else {
      if !map.has(TableKeys.columns) { map.missing(TableKeys.columns) }
      return nil
    }
    let key = map.texts(TableKeys.key).filter { wanted in
      if columns.contains(where: { $0.name == wanted.value }) { return true }
      map.sink.add(.tableSchemaColumnUnknown, at: wanted.span, ["column": wanted.value])
      return false
    }
    let english = map.string(TableKeys.englishTitle) ?? title.value
    let summary = map.string(TableKeys.summary)
    return TableSchema(
      id.value, title: Bilingual(vi: title.value, en: english),
      summary: Bilingual(vi: summary ?? title.value, en: summary ?? english),
      aliases: aliases.map(\.value), columns: columns, key: key.map(\.value))
  }

  private static func column(
    _ map: MapReader, _ names: inout Set<String>, _ forms: inout [String: TableColumn], tables: [String]
  ) -> TableColumn? {
    guard let name = map.required(ColumnKeys.name), let title = map.required(ColumnKeys.title) else { return nil }
    guard isName(name.value), names.insert(name.value).inserted else {
      map.sink.add(.tableSchemaNameInvalid, at: name.span, ["name": name.value])
      return nil
    }
    guard let type = type(map, tables: tables) else { return nil }
    let summary = map.string(ColumnKeys.summary) ?? title.value
    let aliases = map.texts(ColumnKeys.aliases)
    let column = TableColumn(
      name.value, title: Bilingual(vi: title.value, en: map.string(ColumnKeys.englishTitle) ?? title.value),
      summary: Bilingual(vi: summary, en: summary), aliases: aliases.map(\.value), type: type,
      isRequired: map.bool(ColumnKeys.isRequired) ?? false,
      unit: map.string(ColumnKeys.unit).map { Bilingual(vi: $0, en: $0) },
      isPrivate: map.bool(ColumnKeys.isPrivate) ?? false)
    // A heading that stands for two columns would fill the first of them only.
    for name in [name, title] + aliases {
      guard let other = forms[FoldedName.fold(name.value)] else { continue }
      map.sink.add(.tableSchemaNameTaken, at: name.span, ["name": name.value, "other": other.title])
      return nil
    }
    for heading in column.headings { forms[FoldedName.fold(heading)] = column }
    return column
  }

  /// `nil` after a fault.
  private static func type(_ map: MapReader, tables: [String]) -> ColumnType? {
    guard map.has(ColumnKeys.type) else { return .text }
    switch map.choice(ColumnKeys.type, among: kinds) {
    case nil: return nil
    case .text: return .text
    case .identifier: return .identifier
    case .integer: return .integer(-1_000_000_000_000...1_000_000_000_000)
    case .number: return .number(minimum: nil)
    case .percentage: return .percentage(maximum: nil)
    case .date: return .date
    case .boolean: return .boolean
    case .period: return .period
    case .choice:
      let choices = choices(map)
      return choices.isEmpty ? nil : .choice(choices)
    case .reference: return reference(map, tables: tables).map(ColumnType.reference)
    case .references: return reference(map, tables: tables).map(ColumnType.references)
    }
  }

  /// A kind of content, or the id of a table whose rows have ids.
  private static func reference(_ map: MapReader, tables: [String]) -> TableReference? {
    guard let text = map.required(ColumnKeys.reference) else { return nil }
    if tables.contains(text.value) { return .row(table: text.value) }
    return map.choice(text, of: ColumnKeys.reference, among: references)
  }

  private static func choices(_ map: MapReader) -> [TableChoice] {
    if !map.has(ColumnKeys.choices) { map.missing(ColumnKeys.choices) }
    return map.maps(ColumnKeys.choices).compactMap { choice in
      guard let value = choice.required(ChoiceKeys.value), let title = choice.required(ChoiceKeys.title) else {
        return nil
      }
      return TableChoice(
        value.value, vi: title.value, en: choice.string(ChoiceKeys.englishTitle) ?? title.value)
    }
  }

  private static func makePrivate(_ name: Located<String>, in schemas: inout [TableSchema], _ sink: DiagnosticSink) {
    let parts = name.value.split(separator: ".").map(String.init)
    guard parts.count == 2, let table = schemas.firstIndex(where: { $0.id == parts[0] }),
      let column = schemas[table].position(of: parts[1])
    else {
      sink.add(.tableSchemaColumnUnknown, at: name.span, ["column": name.value])
      return
    }
    guard !StandardTables.meaningfulWhenEmpty.contains(name.value) else {
      sink.add(.tablePrivateCounted, at: name.span, ["column": name.value])
      return
    }
    schemas[table] = schemas[table].makingPrivate(column)
  }

  /// Names go into SQL as they are.
  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
    return name.utf8.count <= 60
      && name.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || $0 == UInt8(ascii: "_")
      } && !keywords.contains(name)
  }

  /// Tables and views that every database of a report has.
  private static let reserved: Set<String> = [
    "units", "organisations", "participants", "indicator_status", "work_status", "award_shares", "cluster_ranking",
    "cluster_points", "submission_status", "replicated_stories", "campaign_time", "fields", "stories", "documents",
  ]

  /// Words of SQLite that cannot name a table or a column without quotes.
  private static let keywords: Set<String> = [
    "add", "all", "alter", "and", "as", "autoincrement", "between", "case", "check", "collate", "commit", "constraint",
    "create", "default", "deferrable", "delete", "distinct", "drop", "else", "escape", "except", "exists", "foreign",
    "from", "group", "having", "in", "index", "insert", "intersect", "into", "is", "isnull", "join", "limit", "not",
    "notnull", "null", "on", "or", "order", "primary", "references", "returning", "select", "set", "table", "then",
    "to", "transaction", "union", "unique", "update", "using", "values", "when", "where",
  ]
}
