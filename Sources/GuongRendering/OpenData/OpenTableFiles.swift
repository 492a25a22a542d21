import GuongModel
import VietnameseText

/// The bytes of a published table's files.
struct OpenTableFiles {
  let renderer: PageRenderer
  let table: OpenTable

  func bytes(_ format: OpenTableFormat) -> [UInt8] {
    switch format {
    case .csv: csv
    case .json: json
    case .schema: TableSchemaFile(table, language: language, published: publishedTables).bytes
    }
  }

  private var language: Language { renderer.site.settings.language }
  private var values: OpenValues { OpenValues(renderer: renderer, table: table) }

  /// Tables of the same campaign that rows may refer to.
  private var publishedTables: Set<String> {
    Set(renderer.site.openTables(ofCampaign: table.campaignIndex).filter(\.isPublished).map(\.id))
  }

  /// RFC 4180 with a byte order mark; the first row holds the columns' names.
  private var csv: [UInt8] {
    let values = values
    var bytes = CSVText.byteOrderMark
    CSVText.append(table.columns.map(\.name), to: &bytes)
    for row in 0..<table.data.count {
      CSVText.append(table.positions.map { values.field(row: row, column: $0) }, to: &bytes)
    }
    return bytes
  }

  /// An object that says what the data are, with its rows as objects.
  private var json: [UInt8] {
    let values = values
    let facts = OpenTableFacts(table, settings: renderer.site.settings)
    var members: [JSONValue.Member] = [
      ("table", .text(table.id)), ("title", .text(table.schema.title[language])),
      ("description", .text(table.schema.summary[language])), ("campaign", .text(facts.campaign)),
      ("url", .text(table.address.url(under: renderer.base))), ("publisher", .text(facts.publisher)),
    ]
    if let licence = facts.licence { members.append(("licence", .text(licence))) }
    members.append(("source", .text(facts.source)))
    if let asOf = table.asOf { members.append(("as_of", .text(asOf.iso))) }
    // Only where it is true: whoever reads «sample» must not take the figures for real.
    if table.isSample { members.append(("sample", .boolean(true))) }
    let columns = table.columns
    members.append(("columns", .list(columns.map(column))))
    members.append(
      (
        "rows",
        .list(
          (0..<table.data.count).map { row in
            .object(
              zip(columns, table.positions).map { ($0.name, values.json(row: row, column: $1)) })
          })
      ))
    return JSONValue.object(members).file
  }

  private func column(_ column: TableColumn) -> JSONValue {
    var members: [JSONValue.Member] = [
      ("name", .text(column.name)), ("title", .text(column.title[language])),
      ("description", .text(column.summary[language])), ("type", .text(Self.type(of: column))),
    ]
    if let unit = column.unit { members.append(("unit", .text(unit[language]))) }
    return .object(members)
  }

  private static func type(of column: TableColumn) -> String {
    switch column.type {
    case .integer: "integer"
    case .number, .percentage: "number"
    case .boolean: "boolean"
    case .date: "date"
    case .period: "period"
    case .references: "list"
    case .text, .identifier, .choice, .reference: "string"
    }
  }
}
