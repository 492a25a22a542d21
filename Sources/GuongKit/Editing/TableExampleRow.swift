import GuongModel
import GuongParsing
import VietnameseText

/// One row that shows what each column of a table takes, made of the schema and of what the site has.
struct TableExampleRow {
  let content: ParsedContent
  /// The campaign's id.
  let campaign: String
  let today: CalendarDate

  func row(_ schema: TableSchema) -> [String] {
    var cells = schema.columns.map(cell)
    if let first = cells.first { cells[0] = ExampleRow.mark + " " + first }
    return cells
  }

  private func cell(_ column: TableColumn) -> String {
    switch column.type {
    case .text: column.summary.vi
    case .identifier: "ten-ngan-khong-dau"
    case .integer(let range): "\(range.contains(today.year) ? today.year : max(1, range.lowerBound))"
    case .number: "1.234,5"
    case .percentage: "75"
    case .date: today.officialShort
    case .boolean: "có"
    case .period: "\(today.year)"
    case .choice(let choices): choices.map(\.title.vi).joined(separator: " | ")
    case .reference(let target): id(of: target).first ?? Self.placeholder(target)
    case .references(let target):
      id(of: target).isEmpty ? Self.placeholder(target) : id(of: target).prefix(2).joined(separator: "; ")
    }
  }

  /// Ids that the site has.
  private func id(of target: TableReference) -> [String] {
    switch target {
    case .unit: content.units.map(\.id)
    case .organisation: content.organisations.map(\.id.value)
    case .participant: content.units.map(\.id) + content.organisations.map(\.id.value)
    case .field: content.settings.fields.map(\.id.value)
    case .story: content.stories.map(\.header.name)
    case .document: content.documents.map(\.header.name)
    case .row(let table):
      content.tableParts.filter { $0.campaign == campaign && $0.table.schema.id == table }.flatMap { part in
        part.table.rows.compactMap { row in
          part.table.schema.position(of: "id").flatMap { position in
            if case .text(let id) = part.table.value(row: row.index, column: position) { id } else { nil }
          }
        }
      }
    }
  }

  private static func placeholder(_ target: TableReference) -> String {
    switch target {
    case .unit: "ma-don-vi"
    case .organisation: "ma-co-quan"
    case .participant: "ma-don-vi"
    case .field: "ma-linh-vuc"
    case .story: "ten-tep-bai-viet"
    case .document: "ten-tep-van-ban"
    case .row: "ma-o-bang-kia"
    }
  }
}
