import GuongModel

/// The columns of a table's CSV file as a Frictionless Table Schema (specs.frictionlessdata.io/table-schema).
struct TableSchemaFile {
  private let table: OpenTable
  private let language: Language
  /// Tables of the campaign that are published too, their column `id` with them.
  private let targets: Set<String>

  init(_ table: OpenTable, language: Language, targets: Set<String>) {
    self.table = table
    self.language = language
    self.targets = targets
  }

  var bytes: [UInt8] {
    var members: [JSONValue.Member] = [
      ("name", .text(table.id)), ("title", .text(table.schema.title[language])),
      ("description", .text(table.schema.summary[language])), ("fields", .list(table.columns.map(field))),
      ("missingValues", .texts([""])),
    ]
    if let key = primaryKey { members.append(("primaryKey", .texts(key))) }
    let foreign = foreignKeys
    if !foreign.isEmpty { members.append(("foreignKeys", .list(foreign))) }
    return JSONValue.object(members).file
  }

  private func field(_ column: TableColumn) -> JSONValue {
    let kind = kind(of: column.type)
    var constraints = kind.constraints
    if column.isRequired, !column.type.isPage { constraints.insert(("required", .boolean(true)), at: 0) }
    var members: [JSONValue.Member] = [
      ("name", .text(column.name)), ("title", .text(column.title[language])),
      ("description", .text(description(of: column))), ("type", .text(kind.type)), ("format", .text(kind.format)),
    ]
    if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
    return .object(members)
  }

  private func description(of column: TableColumn) -> String {
    guard let unit = column.unit else { return column.summary[language] }
    return "\(column.summary[language]) (\(unit[language]))"
  }

  private struct Kind {
    var type: String
    var format = "default"
    var constraints: [JSONValue.Member] = []
  }

  private func kind(of type: ColumnType) -> Kind {
    switch type {
    case .text: return Kind(type: "string")
    case .identifier: return Kind(type: "string", constraints: [("pattern", .text("^[a-z0-9]+(-[a-z0-9]+)*$"))])
    case .integer(let range):
      return Kind(
        type: "integer",
        constraints: [("minimum", .integer(range.lowerBound)), ("maximum", .integer(range.upperBound))])
    case .number(let minimum):
      return Kind(type: "number", constraints: minimum.map { [("minimum", .integer($0))] } ?? [])
    case .percentage(let maximum):
      return Kind(
        type: "number", constraints: [("minimum", .integer(0))] + (maximum.map { [("maximum", .integer($0))] } ?? []))
    case .date: return Kind(type: "date")
    case .boolean: return Kind(type: "boolean")
    case .period:
      return Kind(type: "string", constraints: [("pattern", .text("^[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$"))])
    case .choice(let choices): return Kind(type: "string", constraints: [("enum", .texts(choices.map(\.value)))])
    case .reference(.story), .reference(.document): return Kind(type: "string", format: "uri")
    case .reference, .references: return Kind(type: "string")
    }
  }

  /// Only of columns that are all published and never empty, as a primary key has to be.
  private var primaryKey: [String]? {
    let schema = table.schema
    let isSound = schema.key.allSatisfy { position in
      let column = schema.columns[position]
      return column.isRequired && !column.isPrivate && !column.type.isPage
    }
    return schema.key.isEmpty || !isSound ? nil : schema.key.map { schema.columns[$0].name }
  }

  private var foreignKeys: [JSONValue] {
    table.columns.compactMap { column in
      guard case .reference(.row(let other)) = column.type, targets.contains(other) else { return nil }
      // The format names a table by itself with an empty name.
      let resource = other == table.id ? "" : other
      return .object([
        ("fields", .text(column.name)),
        ("reference", .object([("resource", .text(resource)), ("fields", .text("id"))])),
      ])
    }
  }
}

extension ColumnType {
  /// Whether cells name pages, which are not all published: open data leaves such cells empty.
  var isPage: Bool {
    switch self {
    case .reference(let reference), .references(let reference): reference.isPage
    default: false
    }
  }
}
