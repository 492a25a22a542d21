import GuongModel

/// In which order tables are checked: what others refer to comes first.
enum TableOrder {
  /// - Returns: positions in `tables`. Tables that refer to each other in a circle stand in the order given.
  static func of(_ tables: [TableData]) -> [Int] {
    var order: [Int] = []
    var isSeen = [Bool](repeating: false, count: tables.count)
    func visit(_ index: Int) {
      guard !isSeen[index] else { return }
      isSeen[index] = true
      for id in needs(of: tables[index].schema) {
        if let other = tables.firstIndex(where: { $0.schema.id == id }) { visit(other) }
      }
      order.append(index)
    }
    for index in tables.indices { visit(index) }
    return order
  }

  private static func needs(of schema: TableSchema) -> [String] {
    let references = schema.columns.compactMap { column -> String? in
      switch column.type {
      case .reference(.row(let table)), .references(.row(let table)): table
      default: nil
      }
    }
    // That a score's member belongs to its cluster is no column's own reference.
    return schema.id == Score.schema.id ? references + [ClusterMember.schema.id] : references
  }
}
