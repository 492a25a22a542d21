import GuongModel

extension SitePlanner {
  /// One calendar for each campaign, and one for each unit or organisation in it.
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
    let campaign = site.campaigns[index].entry
    let tables = site.tables.indices.contains(index) ? site.tables[index].published : nil
    return campaign.participants(in: tables ?? CampaignTables(campaign: campaign.id, tables: []))
  }
}
