import GuongModel

/// Compiles and runs one query on a connection that is watched.
struct QueryRun {
  private let connection: OpaquePointer
  private let schemas: [TableSchema]
  private let limits: QueryLimits
  private let explainer: QueryExplainer

  init(_ connection: OpaquePointer, schemas: [TableSchema], limits: QueryLimits, explainer: QueryExplainer) {
    self.connection = connection
    self.schemas = schemas
    self.limits = limits
    self.explainer = explainer
  }

  func result(_ watch: QueryWatch) throws(QueryFault) -> QueryResult {
    let bytes = Array(explainer.text.utf8)
    do throws(SQLiteStatement.Failure) {
      var end = 0
      guard let statement = try first(bytes, &end) else { return try failing(explainer.emptyFault) }
      if hasMore(bytes, after: end) { return try failing(explainer.severalFault(at: end)) }
      guard statement.isPlainRead, statement.columnCount > 0 else { return try failing(explainer.notASelectFault) }
      if statement.parameterCount > 0 { return try failing(explainer.parametersFault) }
      return try rows(statement, watch)
    } catch {
      throw error.fault ?? explainer.fault(error, watch.refusal)
    }
  }

  /// The first statement; comments and empty statements may stand before it.
  private func first(_ bytes: [UInt8], _ end: inout Int) throws(SQLiteStatement.Failure) -> SQLiteStatement? {
    while end < bytes.count {
      let start = end
      if let statement = try SQLiteStatement.compile(bytes, at: &end, connection) { return statement }
      if end == start { return nil }
    }
    return nil
  }

  /// A fault of our own, carried out of a block that throws SQLite's.
  private func failing(_ fault: QueryFault) throws(SQLiteStatement.Failure) -> QueryResult {
    throw SQLiteStatement.Failure(code: 0, message: "", offset: nil, fault: fault)
  }

  /// Whether something but comments follows. What cannot be compiled is something.
  private func hasMore(_ bytes: [UInt8], after end: Int) -> Bool {
    var end = end
    do throws(SQLiteStatement.Failure) {
      let next = try first(bytes, &end)
      return next != nil
    } catch {
      return true
    }
  }

  private func rows(_ statement: borrowing SQLiteStatement, _ watch: QueryWatch) throws(SQLiteStatement.Failure)
    -> QueryResult
  {
    let columns = (0..<statement.columnCount).map { column(statement, $0) }
    var rows: [[QueryCell]] = []
    var bytes = 0
    while try statement.step() == .row {
      guard rows.count < limits.rows else { return try failing(explainer.tooManyRowsFault) }
      var row: [QueryCell] = []
      row.reserveCapacity(columns.count)
      for column in columns.indices {
        let cell = statement.cell(column)
        if case .text(let text) = cell { bytes += text.utf8.count }
        row.append(cell)
      }
      guard bytes <= limits.resultBytes else { return try failing(explainer.tooMuchTextFault) }
      rows.append(row)
    }
    return QueryResult(columns: columns, rows: rows, tables: watch.tablesRead)
  }

  private func column(_ statement: borrowing SQLiteStatement, _ index: Int) -> QueryColumn {
    let name = statement.columnName(index)
    guard let origin = statement.origin(index),
      let schema = schemas.first(where: { $0.id.lowercased() == origin.table.lowercased() }),
      let position = schema.position(ofSQLName: origin.column)
    else { return QueryColumn(name: name, table: nil, origin: nil) }
    return QueryColumn(name: name, table: schema.id, origin: schema.columns[position])
  }
}
