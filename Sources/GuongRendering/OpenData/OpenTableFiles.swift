import GuongModel
import VietnameseText

/// The bytes of a published table's files. Large tables are handed on in pieces, so that no file lies in memory whole.
struct OpenTableFiles {
  let renderer: PageRenderer
  let table: OpenTable

  /// Bytes of a piece, or a little more.
  private static let pieceSize = 1 << 18

  /// - Parameter write: takes the pieces in their order.
  func write(_ format: OpenTableFormat, into write: ([UInt8]) -> Void) {
    switch format {
    case .csv: csv(into: write)
    case .json: json(into: write)
    case .schema: write(TableSchemaFile(table, language: language, targets: targets).bytes)
    }
  }

  /// Hands on what is large enough to be a piece.
  private func hand(_ bytes: inout [UInt8], to write: ([UInt8]) -> Void) {
    guard bytes.count >= Self.pieceSize else { return }
    write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private var language: Language { renderer.site.settings.language }
  private var values: OpenValues { OpenValues(renderer: renderer, table: table) }

  /// Tables of the same campaign that rows may refer to: a file without the column `id` has nothing to refer to.
  private var targets: Set<String> {
    Set(
      renderer.site.openTables(ofCampaign: table.campaignIndex)
        .filter { $0.isPublished && $0.columns.contains { $0.name == "id" } }.map(\.id))
  }

  /// RFC 4180 with a byte order mark; the first row holds the columns' names.
  private func csv(into write: ([UInt8]) -> Void) {
    let values = values
    var bytes = CSVText.byteOrderMark
    CSVText.append(table.columns.map(\.name), to: &bytes)
    for row in 0..<table.data.count {
      CSVText.append(table.positions.map { values.field(row: row, column: $0) }, to: &bytes)
      hand(&bytes, to: write)
    }
    write(bytes)
  }

  /// An object that says what the data are, with its rows as objects.
  private func json(into write: ([UInt8]) -> Void) {
    let values = values
    let facts = OpenTableFacts(table, settings: renderer.site.settings)
    var file = JSONFile()
    file.append("table", .text(table.id))
    file.append("title", .text(table.schema.title[language]))
    file.append("description", .text(table.schema.summary[language]))
    file.append("campaign", .text(facts.campaign))
    file.append("url", .text(table.address.url(under: renderer.base)))
    file.append("publisher", .text(facts.publisher))
    if let licence = facts.licence { file.append("licence", .text(licence)) }
    file.append("source", .text(facts.source))
    if let asOf = table.asOf { file.append("as_of", .text(asOf.iso)) }
    // Only where it is true: whoever reads «sample» must not take the figures for real.
    if table.isSample { file.append("sample", .boolean(true)) }
    let columns = table.columns
    file.append("columns", .list(columns.map(column)))
    let cells = zip(columns, table.positions).enumerated().map { index, cell in
      (opening: Array((index > 0 ? ",\"" : "\"").utf8) + cell.0.name.utf8 + Array("\":".utf8), column: cell.1)
    }
    // A row is an object like any other; written here, since a table may have a million.
    file.append("rows", count: table.data.count) { row, bytes in
      hand(&bytes, to: write)
      bytes.append(UInt8(ascii: "{"))
      for cell in cells {
        bytes += cell.opening
        values.json(row: row, column: cell.column).append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
    write(file.end())
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
