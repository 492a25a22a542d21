import GuongTestSupport

extension TestSite {
  /// A site with a campaign `td` of the year 2025, in the folder of which the tables stand.
  ///
  /// - Parameters:
  ///   - tables: CSV by the names of the files, without `.csv`.
  ///   - keys: further lines of the campaign's front matter.
  static func withTables(_ tables: [String: String], keys: String = "") -> TestSite {
    var site = TestSite()
    site.now = "2025-03-01T05:00:00+07:00"
    site.addSettings("campaign: td")
    let extra = keys.isEmpty ? "" : keys + "\n"
    site.add(
      "content/campaigns/td/campaign.md",
      "---\ntitle: Thi đua đặc biệt\nperiod:\n  from: 2024-01-01\n  to: 2025-12-31\n\(extra)---\n\nBài.\n")
    for (name, csv) in tables { site.add("content/campaigns/td/\(name).csv", csv) }
    return site
  }

  /// A page of the campaign's figures.
  func campaignPage(_ page: String) -> String? { self.page("thi-dua/td/\(page)index.html") }
}
