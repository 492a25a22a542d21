import GRDB
import GuongModel
import VietnameseText

/// Makes one table in a database and fills it.
struct TableLoader {
  private let table: TableData
  /// The columns that are loaded.
  private let positions: [Int]

  init(_ table: TableData, _ positions: [Int]) {
    self.table = table
    self.positions = positions
  }

  /// Inside a transaction of the caller's.
  func load(into database: Database) throws {
    let columns = positions.map { table.schema.columns[$0] }
    let name = Self.quoted(table.schema.id)
    // SQLite has no table without columns.
    guard !columns.isEmpty else { return }
    let declared = columns.map { "\(Self.quoted($0.name)) \(Self.affinity(of: $0.type))" }
    try database.execute(sql: "CREATE TABLE \(name) (\(declared.joined(separator: ", ")))")
    guard table.count > 0, let connection = database.sqliteConnection else { return }
    let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    let sql = Array("INSERT INTO \(name) VALUES (\(places))".utf8)
    var end = 0
    guard let statement = try SQLiteStatement.compile(sql, at: &end, connection) else { return }
    let isReal = columns.map { Self.affinity(of: $0.type) == "REAL" }
    for row in 0..<table.count {
      for (place, position) in positions.enumerated() {
        bind(table.value(row: row, column: position), isReal: isReal[place], to: statement, Int32(place + 1))
      }
      _ = try statement.step()
      statement.reset()
    }
  }

  private func bind(_ value: TableValue, isReal: Bool, to statement: borrowing SQLiteStatement, _ place: Int32) {
    switch value {
    case .none: statement.bindNull(place)
    case .text(let text): statement.bind(place, NFC.isNFC(text) ? text : NFC.normalize(text))
    case .number(let number):
      if !isReal, let whole = number.integerValue {
        statement.bind(place, whole)
      } else {
        statement.bind(place, number.doubleValue)
      }
    case .date(let date): statement.bind(place, date.iso)
    case .boolean(let boolean): statement.bind(place, boolean ? 1 : 0)
    case .period(let period): statement.bind(place, period.code)
    }
  }

  private static func affinity(of type: ColumnType) -> String {
    switch type {
    case .text, .identifier, .date, .period, .choice, .reference, .references: "TEXT"
    case .integer, .boolean: "INTEGER"
    case .number, .percentage: "REAL"
    }
  }

  private static func quoted(_ name: String) -> String {
    "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
