import GuongModel

extension SitePlanner {
  /// One calendar for each campaign, and one for each unit or organisation that has ever had a day in it: whoever subscribed to
  /// one must find it there when all is done.
  static func calendars(of site: Site) -> [PagePlan] {
    let known = Set(site.units.map(\.id)).union(site.organisations.map(\.id.value))
    return site.campaigns.indices.flatMap { index -> [PagePlan] in
      let campaign = site.campaigns[index].entry
      return [PagePlan(Addresses.calendar(ofCampaign: campaign.id), .calendar(index))]
        + participants(of: site, index).filter(known.contains).map { participant in
          PagePlan(
            Addresses.calendar(of: participant, inCampaign: campaign.id), .participantCalendar(index, participant))
        }
    }
  }

  private static func participants(of site: Site, _ index: Int) -> [String] {
    var ids = Set(site.campaigns[index].entry.events.compactMap(\.organiser?.value))
    if site.tables.indices.contains(index) {
      ids.formUnion(site.tables[index].obligations.flatMap(\.fromWhom))
      ids.formUnion(site.tables[index].works.map(\.registeredBy))
    }
    return ids.sorted()
  }
}
