import GuongModel

extension SitePlanner {
  /// The pages of the tables, with the files of those that are whole; nothing for a site without tables.
  static func openData(of site: Site) -> [PagePlan] {
    var plans: [PagePlan] = []
    for campaign in site.tables.indices {
      for index in site.tables[campaign].tables.indices {
        guard let table = site.openTable(ofCampaign: campaign, index) else { continue }
        plans.append(PagePlan(table.address, .openTable(campaign, index)))
        guard table.isPublished else { continue }
        plans += OpenTableFormat.allCases.map { format in
          PagePlan(table.address(format), .openTableFile(campaign, index, format))
        }
      }
    }
    return plans.isEmpty ? [] : [PagePlan(Addresses.openData, .openData)] + plans
  }
}
