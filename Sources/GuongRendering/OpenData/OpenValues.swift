import GuongModel
import VietnameseText

/// Cells of a table as programs read them.
///
/// Stories and documents are given by the address of their page: the names of their files mean nothing outside, and one that is
/// not published must not be told of. All other references stay the ids that other tables use.
struct OpenValues {
  let renderer: PageRenderer
  let table: OpenTable

  /// A field of the CSV file, not yet quoted.
  func field(row: Int, column: Int) -> String {
    let isText: Bool
    switch table.schema.columns[column].type {
    case .integer, .number, .percentage, .date, .boolean, .period: isText = false
    case .text, .identifier, .choice, .reference, .references: isText = true
    }
    let text = plain(row: row, column: column)
    return isText ? CSVText.withoutFormula(text) : text
  }

  private func plain(row: Int, column: Int) -> String {
    switch table.data.value(row: row, column: column) {
    case .none: ""
    case .text(let text): references(text, table.schema.columns[column].type)?.joined(separator: ";") ?? text
    case .number(let number): number.machineText
    case .date(let date): date.iso
    case .boolean(let boolean): boolean ? "true" : "false"
    case .period(let period): period.code
    }
  }

  /// A value of the JSON file.
  func json(row: Int, column: Int) -> JSONValue {
    let type = table.schema.columns[column].type
    switch table.data.value(row: row, column: column) {
    case .none:
      if case .references = type { return .list([]) }
      return .null
    case .text(let text):
      if case .references = type { return .texts(references(text, type) ?? []) }
      guard let found = references(text, type) else { return .text(text) }
      return found.first.map(JSONValue.text) ?? .null
    case .number(let number): return .number(number)
    case .date(let date): return .text(date.iso)
    case .boolean(let boolean): return .boolean(boolean)
    case .period(let period): return .text(period.code)
    }
  }

  /// What a cell refers to, as open data names it; `nil` for cells that are no references.
  private func references(_ text: String, _ type: ColumnType) -> [String]? {
    switch type {
    case .reference(let reference): [published(text, reference)].compactMap(\.self)
    case .references(let reference): text.split(separator: ";").compactMap { published(String($0), reference) }
    default: nil
    }
  }

  private func published(_ id: String, _ reference: TableReference) -> String? {
    switch reference {
    case .story: renderer.story(at: id, ofCampaign: table.campaignIndex)?.address.url(under: renderer.base)
    case .document: renderer.document(named: id, ofCampaign: table.campaignIndex)?.address.url(under: renderer.base)
    case .unit, .organisation, .participant, .field, .row: id
    }
  }
}
