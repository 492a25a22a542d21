import Foundation
import GuongModel
import Testing
import VietnameseText

@testable import GuongRendering

@Suite struct OpenDataPageTests {
  private static let page = "so-lieu/dac-biet/cluster_members/"

  private func site(_ rows: Int) -> CampaignSite {
    CampaignSite(
      tables: [
        CampaignSite.table(
          Cluster.schema,
          [["id": .text("cum-1"), "name": .text("Cụm ven biển"), "year": .number(DecimalNumber(significand: 2025))]]),
        CampaignSite.table(
          ClusterMember.schema,
          Array(repeating: ["cluster": .text("cum-1"), "member": .text("xa-vinh-hai")], count: rows)),
      ])
  }

  private func linkedData(_ html: String) throws -> [String: Any] {
    let start = try #require(html.range(of: "<script type=\"application/ld+json\">"))
    let end = try #require(html.range(of: "</script>", range: start.upperBound..<html.endIndex))
    let json = Data(html[start.upperBound..<end.lowerBound].utf8)
    return try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
  }

  @Test func referencesAreNamesWithAddresses() {
    let html = site(1).text(Self.page)
    #expect(html.contains("<th scope=\"row\">Cụm ven biển</th>"))
    #expect(html.contains("<a href=\"/guong/don-vi/xa-vinh-hai/\">Xã Vĩnh Hải</a>"))
  }

  @Test func allRowsUpToAHundredStandOnThePage() {
    #expect(site(100).text(Self.page).components(separatedBy: ">Cụm ven biển<").count == 101)
    #expect(!site(100).text(Self.page).contains("100 dòng đầu"))
    #expect(site(101).text(Self.page).components(separatedBy: ">Cụm ven biển<").count == 101)
    #expect(site(101).text(Self.page).contains("100 dòng đầu trong tổng số 101 dòng"))
    #expect(site(0).text(Self.page).contains("Bảng chưa có dòng nào."))
  }

  @Test func theIndexLeadsToEveryFile() {
    let html = site(3).text("so-lieu/")
    for path in ["", "cluster_members.csv", "cluster_members.json", "cluster_members.schema.json"] {
      #expect(html.contains("href=\"/guong/so-lieu/dac-biet/cluster_members/\(path)\""))
    }
  }

  @Test func aTableIsADatasetForSearchEngines() throws {
    var site = site(2)
    site.site.campaigns[0].entry.period = CampaignPeriod(from: nil, to: CampaignSite.day("2025-12-31"))
    let data = try linkedData(site.text(Self.page))
    #expect(data["@type"] as? String == "Dataset")
    #expect(data["temporalCoverage"] as? String == "../2025-12-31")
    #expect((data["spatialCoverage"] as? [String: String])?["name"] == "Huyện Ninh Hải")
    #expect(data["dateModified"] as? String == "2024-12-20")
    let description = try #require(data["description"] as? String)
    #expect(description.count >= 50)
    let files = try #require(data["distribution"] as? [[String: String]])
    #expect(
      files.map { $0["contentUrl"] } == [
        "https://thi-dua.example.vn:8443/guong/so-lieu/dac-biet/cluster_members/cluster_members.csv",
        "https://thi-dua.example.vn:8443/guong/so-lieu/dac-biet/cluster_members/cluster_members.json",
      ])
    let catalogue = try linkedData(site.text("so-lieu/"))
    #expect(catalogue["@type"] as? String == "DataCatalog")
    #expect((catalogue["dataset"] as? [Any])?.count == 2)
  }

  @Test func measuredColumnsAndPeriodsAreTold() throws {
    let values = CampaignSite.table(
      IndicatorValue.schema,
      [
        ["indicator": .text("a"), "period": .period(ReportingPeriod(year: 2024)!)],
        ["indicator": .text("a"), "period": .period(ReportingPeriod(year: 2025, .quarter(1))!)],
      ])
    let data = try linkedData(CampaignSite(tables: [values]).text("so-lieu/dac-biet/indicator_values/"))
    #expect(data["temporalCoverage"] as? String == "2024-01-01/2025-03-31")
    let variables = try #require(data["variableMeasured"] as? [[String: String]])
    #expect(variables.map { $0["name"] } == ["Kế hoạch", "Thực hiện"])
  }

  @Test func textCannotEndTheScript() throws {
    var site = site(1)
    site.site.settings.licence = "</script><script>alert(1)</script>"
    let data = try linkedData(site.text(Self.page))
    #expect((data["license"] as? [String: String])?["name"] == "</script><script>alert(1)</script>")
    #expect(!site.text(Self.page).contains("<script>alert"))
  }

  @Test func madeUpFiguresCarryTheirBand() {
    var site = site(1)
    #expect(!site.text(Self.page).contains("band sample"))
    site.site.campaigns[0].entry.hasSampleTables = true
    #expect(site.text(Self.page).contains("band sample"))
    #expect(site.text("so-lieu/").contains("band sample"))
  }

  @Test func noOldAddressMayTakeThePlaceOfAFile() {
    for path in site(1).files.keys where path != "so-lieu/" {
      #expect(Addresses.list(that: Address(path)) != nil, "\(path)")
    }
  }

  @Test func pagesAreListedAndFilesAreNot() {
    let plans = SitePlanner.plans(for: site(1).site)
    let listed = plans.filter { $0.isListed }.map(\.address.path)
    #expect(listed.contains("so-lieu/") && listed.contains(Self.page))
    #expect(!listed.contains { $0.hasSuffix(".csv") || $0.hasSuffix(".json") || $0.hasSuffix(".ics") })
  }
}
