import VietnameseText

/// One row of a table, for reading it by the names of its columns.
package struct TableRow: Sendable {
  package let table: TableData
  package let index: Int

  init(table: TableData, index: Int) {
    self.table = table
    self.index = index
  }

  package func value(_ column: some TableColumnName) -> TableValue { table.value(row: index, column: column.rawValue) }

  package func text(_ column: some TableColumnName) -> String? {
    if case .text(let text) = value(column) { text } else { nil }
  }

  package func list(_ column: some TableColumnName) -> [String] {
    text(column)?.split(separator: ";").map(String.init) ?? []
  }

  package func number(_ column: some TableColumnName) -> DecimalNumber? {
    if case .number(let number) = value(column) { number } else { nil }
  }

  package func integer(_ column: some TableColumnName) -> Int? { number(column)?.integerValue }

  package func date(_ column: some TableColumnName) -> CalendarDate? {
    if case .date(let date) = value(column) { date } else { nil }
  }

  package func boolean(_ column: some TableColumnName) -> Bool? {
    if case .boolean(let boolean) = value(column) { boolean } else { nil }
  }

  package func period(_ column: some TableColumnName) -> ReportingPeriod? {
    if case .period(let period) = value(column) { period } else { nil }
  }

  package func choice<Choice: RawRepresentable<String>>(_ column: some TableColumnName) -> Choice? {
    text(column).flatMap(Choice.init)
  }
}
