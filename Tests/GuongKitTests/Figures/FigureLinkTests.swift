import GuongModel
import GuongTestSupport
import Testing

/// Ways to the figures, and away from them.
@Suite struct FigureLinkTests {
  private static let tables = [
    "works": "id,name,registered_by,status,due\nduong,Đường,ninh-hai,registered,2025-05-01\n",
    "obligations": "id,name,from_whom,to_whom,due\nquy-1,Báo cáo quý I,ninh-hai,noi-vu,2025-03-25\n",
  ]

  private static let site: TestSite = {
    var site = TestSite.withTables(tables)
    site.add("content/organisations.yaml", "- id: noi-vu\n  name: Phòng Nội vụ\n  kind: government\n")
    site.add("content/reports/cong-trinh.md", "---\ntitle: Công trình\nkind: thematic\n---\n\nBài.\n")
    return site
  }()

  private static let output = site.output()

  private func page(_ path: String) throws -> String {
    String(decoding: try #require(Self.output[path + "index.html"]), as: UTF8.self)
  }

  private static func footer(_ html: String) -> Substring {
    html.firstRange(of: "<footer").map { html[$0.lowerBound...] } ?? ""
  }

  /// Addresses below the site's root.
  private static func links(in html: some StringProtocol) -> [String] {
    String(html).matches(of: /href="\/([^"#]*)[^"]*"/).map { String($0.output.1) }
  }

  @Test func theSiteIsSound() { #expect(Self.site.findings() == []) }

  @Test func theFooterLeadsToFiguresReportsOpenDataAndCalendar() throws {
    let links = Self.links(in: Self.footer(try page("")))
    #expect(
      Array(links.drop { !$0.hasPrefix("thi-dua/") }.prefix(4)) == [
        "thi-dua/td/cong-trinh/", "bao-cao/", "so-lieu/", "su-kien/",
      ])
  }

  @Test func theFooterNamesNothingThatIsNotThere() throws {
    let html = try #require(TestSite().page("index.html"))
    #expect(!Self.footer(html).contains("chan-so-lieu"))
  }

  @Test(arguments: ["thi-dua/td/", "thi-dua/td/cong-trinh/", "thi-dua/td/bao-cao-phai-gui/"])
  func campaignAndFiguresLeadToAllTheOthers(path: String) throws {
    let html = try page(path)
    let navigation = try #require(html.firstMatch(of: /(?s)<nav class="siblings".*?<\/nav>/))
    #expect(
      Self.links(in: navigation.output) == [
        "thi-dua/td/cong-trinh/", "thi-dua/td/bao-cao-phai-gui/", "bao-cao/", "so-lieu/", "lich/td.ics",
      ])
  }

  @Test func pagesOfFiguresLeadToTheTablesTheyComeFromAndBack() throws {
    #expect(try page("thi-dua/td/cong-trinh/").contains("href=\"/so-lieu/td/works/\""))
    #expect(try page("thi-dua/td/bao-cao-phai-gui/").contains("href=\"/so-lieu/td/obligations/\""))
    #expect(try page("so-lieu/td/works/").contains("href=\"/thi-dua/td/cong-trinh/\""))
  }

  @Test func unitsAndOrganisationsLeadToTheirFiguresAndCalendars() throws {
    let unit = try page("don-vi/ninh-hai/")
    for path in ["thi-dua/td/cong-trinh/", "thi-dua/td/bao-cao-phai-gui/", "lich/td/ninh-hai.ics"] {
      #expect(unit.contains("href=\"/\(path)\""), "\(path)")
    }
    let office = try page("co-quan/noi-vu/")
    #expect(office.contains("href=\"/thi-dua/td/bao-cao-phai-gui/\""))
    #expect(!office.contains("lich/td/noi-vu.ics"), "it has no day of its own")
    #expect(try !page("don-vi/xa-ninh-hai/").contains("lich/td/"))
  }

  @Test func everyLinkOfThesePagesLeadsSomewhere() throws {
    let paths = [
      "", "thi-dua/td/", "thi-dua/td/cong-trinh/", "don-vi/ninh-hai/", "co-quan/noi-vu/", "su-kien/", "so-lieu/",
      "so-lieu/td/works/", "bao-cao/",
    ]
    for path in paths {
      for link in Self.links(in: try page(path)) {
        let file = link.isEmpty || link.hasSuffix("/") ? link + "index.html" : link
        #expect(Self.output[file] != nil || link.hasPrefix("tai-nguyen/"), "\(link) on \(path)")
      }
    }
  }

  // MARK: Links that editors write

  @Test(arguments: [
    "/bao-cao/", "/so-lieu/", "/so-lieu", "/thi-dua/td/cong-trinh/", "/so-lieu/td/works/",
    "/so-lieu/td/works/works.csv",
    "/lich/td.ics", "/lich/td/ninh-hai.ics", "/su-kien/", "/ban-tin/",
  ])
  func navigationAndTextsMayLeadThere(target: String) {
    var site = Self.site
    site.addSettings("campaign: td\nnavigation:\n  - title: Số liệu\n    link: \(target)")
    site.addPage("xem", body: "[Xem](\(target))")
    #expect(site.findings() == [])
  }

  @Test(arguments: ["/bao-cao/", "/so-lieu/", "/lich/", "/tim-kiem/", "/thi-dua/td/chi-tieu/", "/lich/td.ics"])
  func whereNothingIsNoLinkLeads(target: String) {
    var site = TestSite()
    site.addSettings("navigation:\n  - title: Số liệu\n    link: ⟦\(target)⟧")
    #expect(site.findings() == [site.finding(.linkAddressUnknown, at: TestSite.sitePath)])
  }
}
