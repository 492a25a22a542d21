import GuongModel
import VietnameseText

/// Cells of a table as readers see them: names instead of ids, numbers and dates in Vietnamese notation.
struct OpenTableCells {
  private let renderer: PageRenderer
  private let table: OpenTable
  /// For each other table that cells refer to, the names of its rows by their ids.
  private let rowNames: [String: [String: String]]

  init(_ table: OpenTable, renderer: PageRenderer) {
    self.table = table
    self.renderer = renderer
    var names: [String: [String: String]] = [:]
    for column in table.columns {
      switch column.type {
      case .reference(.row(let other)), .references(.row(let other)):
        names[other] = Self.names(renderer.site.openTables(ofCampaign: table.campaignIndex).first { $0.id == other })
      default: break
      }
    }
    rowNames = names
  }

  /// Names of rows by their ids, from a published column `name` or `title`.
  private static func names(_ table: OpenTable?) -> [String: String] {
    guard let table,
      let id = table.positions.first(where: { table.schema.columns[$0].name == "id" }),
      let name = table.positions.first(where: { ["name", "title"].contains(table.schema.columns[$0].name) })
    else { return [:] }
    var names: [String: String] = [:]
    for row in 0..<table.data.count {
      guard case .text(let key) = table.data.value(row: row, column: id),
        case .text(let text) = table.data.value(row: row, column: name)
      else { continue }
      names[key] = text
    }
    return names
  }

  /// - Parameter limit: rows at most, from the first.
  func view(id: String, caption: String, limit: Int, note: String?) -> DataTableView {
    DataTableView(
      id: id, caption: caption,
      columns: table.columns.map { column in
        CellView(
          text: column.title[language], note: column.unit.map { $0[language] }, numeric: column.type.isNumeric)
      },
      rows: (0..<min(limit, table.data.count)).map { row in
        DataRowView(
          cells: table.positions.enumerated().map { place, column in
            cell(row: row, column: column, heading: place == 0)
          })
      }, note: note)
  }

  private var language: Language { renderer.site.settings.language }

  private func cell(row: Int, column: Int, heading: Bool) -> CellView {
    let type = table.schema.columns[column].type
    switch table.data.value(row: row, column: column) {
    case .none: return CellView(text: "", numeric: type.isNumeric, heading: heading)
    case .number(let number):
      // Years and the like are no quantities: no point between their digits.
      if case .integer = type { return CellView(text: "\(number.significand)", numeric: true, heading: heading) }
      return CellView(text: language.number(number), numeric: true, heading: heading)
    case .date(let date): return CellView(text: language.date(date), numeric: true, heading: heading)
    case .boolean(let boolean): return CellView(text: renderer.text(boolean ? .dataYes : .dataNo), heading: heading)
    case .period(let period):
      let title = period.title[language]
      return CellView(text: title.prefix(1).uppercased() + title.dropFirst(), heading: heading)
    case .text(let text):
      let references = references(text, type)
      // A cell has one link: several names are only told.
      guard references.count == 1 else {
        return CellView(text: references.map(\.title).joined(separator: "; "), heading: heading)
      }
      return CellView(text: references[0].title, url: references[0].url, heading: heading)
    }
  }

  private func references(_ text: String, _ type: ColumnType) -> [ReferenceView] {
    switch type {
    case .choice(let choices):
      [ReferenceView(title: choices.first { $0.value == text }?.title[language] ?? text)]
    case .reference(let reference): [named(text, reference)].compactMap(\.self)
    case .references(let reference): text.split(separator: ";").compactMap { named(String($0), reference) }
    default: [ReferenceView(title: text)]
    }
  }

  /// `nil` for pages that are not published: their file's name may be a person's.
  private func named(_ id: String, _ reference: TableReference) -> ReferenceView? {
    switch reference {
    case .unit: renderer.unitReference(id) ?? ReferenceView(title: id)
    case .organisation: renderer.organisation(id) ?? ReferenceView(title: id)
    case .participant: renderer.datedParticipant(id)
    case .field: renderer.field(id) ?? ReferenceView(title: id)
    case .story:
      renderer.story(at: id, ofCampaign: table.campaignIndex).map {
        ReferenceView(title: $0.header.title.value, url: renderer.href($0.address))
      }
    case .document:
      renderer.document(named: id, ofCampaign: table.campaignIndex).map {
        ReferenceView(title: $0.entry.shortName, url: renderer.href($0.address))
      }
    case .row(let other): ReferenceView(title: rowNames[other]?[id] ?? id)
    }
  }
}

extension ColumnType {
  /// Whether cells stand at the right, one below the other.
  var isNumeric: Bool {
    switch self {
    case .integer, .number, .percentage, .date: true
    case .text, .identifier, .boolean, .period, .choice, .reference, .references: false
    }
  }
}
