import GuongModel

extension Site {
  /// The tables of a campaign that everyone may have: those with a file and a column that is not private.
  func openTables(ofCampaign index: Int) -> [OpenTable] {
    guard tables.indices.contains(index) else { return [] }
    return tables[index].tables.indices.compactMap { openTable(ofCampaign: index, $0) }
  }

  /// - Parameter table: index into the tables of the campaign.
  func openTable(ofCampaign index: Int, _ table: Int) -> OpenTable? {
    let open = OpenTable(tables[index].tables[table], ofCampaign: index, in: self)
    return open.positions.isEmpty ? nil : open
  }
}
