extension CampaignTables {
  /// What pages may be made of: without what the site keeps inside the office.
  ///
  /// The cells of a private column are empty. Rows that cannot be without such a cell, because it is their id or their date,
  /// are not there at all; words that a row must have are empty words.
  package var published: CampaignTables {
    let hidden = tables.map(Self.hiddenColumns)
    guard hidden.contains(where: { !$0.isEmpty }) else { return self }
    return CampaignTables(
      campaign: campaign,
      tables: zip(tables, hidden).map { table, columns in
        var table = table
        for column in columns {
          let definition = table.schema.columns[column]
          let isText = if case .text = definition.type { true } else { false }
          table.fill(column: column, with: definition.isRequired && isText ? .text("") : .none)
        }
        return table
      })
  }

  /// Private columns that records have a property for: those that the site itself made private.
  private static func hiddenColumns(of table: TableData) -> [Int] {
    guard let standard = StandardTables.schemas.first(where: { $0.id == table.schema.id }) else { return [] }
    return table.schema.columns.indices.filter {
      table.schema.columns[$0].isPrivate && !standard.columns[$0].isPrivate
    }
  }
}
