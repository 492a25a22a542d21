extension Campaign {
  /// The ids of those that have ever had a day in the campaign: who organises an event, owes a report, registered a work. Each
  /// has a calendar, so that whoever subscribed to it finds it there when all is done.
  package func participants(in tables: CampaignTables) -> [String] {
    var ids = Set(events.compactMap(\.organiser?.value))
    ids.formUnion(tables.obligations.flatMap(\.fromWhom))
    ids.formUnion(tables.works.map(\.registeredBy))
    return ids.sorted()
  }
}
