extension TableData {
  /// Adds the rows of another part of the same table behind its own, with their places.
  package mutating func append(contentsOf other: TableData) {
    precondition(other.schema.id == schema.id, "\(other.schema.id) is no part of \(schema.id)")
    append(rowsOf: other)
  }

  /// Parts of tables, joined by table, in the order of `schemas`; files keep their order.
  package static func joined(_ parts: [TableData], in schemas: [String]) -> [TableData] {
    var tables: [TableData] = []
    for id in schemas {
      var own = parts.filter { $0.schema.id == id }[...]
      guard var table = own.popFirst() else { continue }
      for part in own { table.append(contentsOf: part) }
      tables.append(table)
    }
    return tables
  }
}
