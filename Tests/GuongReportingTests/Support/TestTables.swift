import GuongModel
import GuongReporting
import VietnameseText

/// Makes a campaign's tables out of rows of «column: value».
struct TestTables {
  private var tables: [TableData] = []

  /// Adds a table. What a row does not name is empty. Values are read as their column's type says.
  mutating func add(_ schema: TableSchema, _ rows: [KeyValuePairs<String, String>]) {
    var table = TableData(schema: schema)
    let source = table.add(
      TableSource(path: "content/campaigns/test/\(schema.id).csv", sheet: nil, columns: schema.columns.map { _ in nil })
    )
    for (number, row) in rows.enumerated() {
      var values = schema.columns.map { _ in TableValue.none }
      for (name, text) in row {
        guard let position = schema.position(of: name) else { preconditionFailure("\(schema.id) has no \(name)") }
        values[position] = Self.value(text, schema.columns[position].type)
      }
      table.append(values, source: source, number: number + 2, line: number + 2)
    }
    tables.append(table)
  }

  mutating func add(_ table: TableData) { tables.append(table) }

  var campaign: CampaignTables { CampaignTables(campaign: "test", tables: tables) }

  private static func value(_ text: String, _ type: ColumnType) -> TableValue {
    switch type {
    case .text, .identifier, .choice, .reference, .references: return .text(text)
    case .integer, .number, .percentage: return .number(decimal(text))
    case .date: return .date(day(text))
    case .boolean: return .boolean(text == "1")
    case .period:
      guard let period = ReportingPeriod.parse(text) else { preconditionFailure("«\(text)» is no period") }
      return .period(period)
    }
  }
}

func day(_ text: String) -> CalendarDate {
  do { return try CalendarDate.parse(text) } catch { preconditionFailure("«\(text)» is no day") }
}

/// `12,5` in Vietnamese notation.
func decimal(_ text: String) -> DecimalNumber {
  do { return try VietnameseNumber.parse(text) } catch { preconditionFailure("«\(text)» is no number") }
}
