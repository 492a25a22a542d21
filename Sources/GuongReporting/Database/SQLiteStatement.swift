import GRDBSQLite

/// A compiled statement. The one file that touches SQLite's pointers beside ``SQLiteGuard``.
struct SQLiteStatement: ~Copyable {
  typealias Pointer = OpaquePointer

  /// What SQLite says when it cannot go on.
  struct Failure: Error {
    var code: Int32
    var message: String
    /// In the text of the statement, in bytes; `nil` where SQLite does not say.
    var offset: Int?
    /// What was found without SQLite's help.
    var fault: QueryFault?
  }

  enum Step {
    case row
    case done
  }

  private let connection: Pointer
  private let statement: Pointer

  /// Compiles the first statement of `sql` from `place` on, and moves `place` behind it.
  /// - Returns: `nil` where there is none.
  static func compile(_ sql: [UInt8], at place: inout Int, _ connection: Pointer) throws(Failure) -> SQLiteStatement? {
    var statement: Pointer?
    let start = place
    var end = start
    let code = sql.withUnsafeBytes { bytes -> Int32 in
      let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      var tail: UnsafePointer<CChar>?
      let code = SQLiteGuard.compiling {
        sqlite3_prepare_v3(connection, text?.advanced(by: start), Int32(bytes.count - start), 0, &statement, &tail)
      }
      if let text, let tail { end = tail - text }
      return code
    }
    guard code == SQLITE_OK else { throw Failure(connection, start: start) }
    place = end
    guard let statement else { return nil }
    return SQLiteStatement(connection: connection, statement: statement)
  }

  private init(connection: Pointer, statement: Pointer) {
    self.connection = connection
    self.statement = statement
  }

  deinit { sqlite3_finalize(statement) }

  // MARK: What it is

  var columnCount: Int { Int(sqlite3_column_count(statement)) }
  var parameterCount: Int { Int(sqlite3_bind_parameter_count(statement)) }
  /// Whether it reads only, and is no EXPLAIN.
  var isPlainRead: Bool { sqlite3_stmt_readonly(statement) != 0 && sqlite3_stmt_isexplain(statement) == 0 }

  func columnName(_ column: Int) -> String {
    sqlite3_column_name(statement, Int32(column)).map(String.init(cString:)) ?? ""
  }

  /// The table and the column that a column of the result repeats (Debian compiles SQLite with column metadata).
  func origin(_ column: Int) -> (table: String, column: String)? {
    guard let table = sqlite3_column_table_name(statement, Int32(column)),
      let name = sqlite3_column_origin_name(statement, Int32(column))
    else { return nil }
    return (String(cString: table), String(cString: name))
  }

  // MARK: Running

  func step() throws(Failure) -> Step {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return .row
    case SQLITE_DONE: return .done
    default: throw Failure(connection, start: 0)
    }
  }

  func reset() { sqlite3_reset(statement) }

  func cell(_ column: Int) -> QueryCell {
    let column = Int32(column)
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: return .integer(Int(sqlite3_column_int64(statement, column)))
    case SQLITE_FLOAT:
      let number = sqlite3_column_double(statement, column)
      // SQLite has infinity (9e999), and no NaN.
      return number.isFinite ? .real(number) : .null
    case SQLITE_TEXT, SQLITE_BLOB:
      guard let bytes = sqlite3_column_blob(statement, column) else { return .text("") }
      let buffer = UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, column)))
      return .text(String(decoding: buffer, as: UTF8.self))
    default: return .null
    }
  }

  // MARK: Binding, columns counted from 1

  func bindNull(_ place: Int32) { sqlite3_bind_null(statement, place) }
  func bind(_ place: Int32, _ value: Int) { sqlite3_bind_int64(statement, place, Int64(value)) }
  func bind(_ place: Int32, _ value: Double) { sqlite3_bind_double(statement, place, value) }

  func bind(_ place: Int32, _ text: String) {
    var text = text
    text.withUTF8 { bytes in
      // SQLITE_TRANSIENT: SQLite copies. A null pointer would bind null.
      let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      bytes.withMemoryRebound(to: CChar.self) { characters in
        _ = sqlite3_bind_text(
          statement, place, characters.baseAddress ?? UnsafePointer(Self.empty), Int32(characters.count), transient)
      }
    }
  }

  /// Stands for the bytes of an empty text.
  nonisolated(unsafe) private static let empty: UnsafeMutablePointer<CChar> = {
    let pointer = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
    pointer.initialize(to: 0)
    return pointer
  }()
}

extension SQLiteStatement.Failure {
  fileprivate init(_ connection: SQLiteStatement.Pointer, start: Int) {
    code = sqlite3_extended_errcode(connection)
    message = sqlite3_errmsg(connection).map(String.init(cString:)) ?? ""
    let place = Int(sqlite3_error_offset(connection))
    offset = place >= 0 ? start + place : nil
  }
}
