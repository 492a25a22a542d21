import GuongTestSupport
import Testing

/// What the page of one indicator says, and what it keeps apart.
@Suite struct IndicatorPageTests {
  private static let indicators = """
    id,name,measure,direction,kind,decimals
    ngheo,Tỷ lệ hộ nghèo,%,lower,social,2
    muoi,Sản lượng muối,tấn,higher,economic,0
    """
  private static let units = """
    id,name,kind,parent,valid_from,valid_to,successor
    cu-1,Xã Xuân Hải,commune,,,2024-12-31,moi-1
    cu-2,Xã Hộ Hải,commune,,,2024-12-31,moi-1
    moi-1,Xã Xuân Hải,commune,,2025-01-01,,
    moi-2,Xã Vĩnh Hải,commune,,2025-01-01,,
    """
  private static let values = """
    indicator,unit,period,target,actual,as_of
    ngheo,,2022,4,"4,35",2022-12-31
    ngheo,,2023,3,"2,88",2023-12-31
    ngheo,,2025,2,"1,5",2025-02-28
    ngheo,cu-1,2024,3,"2,5",2024-12-31
    ngheo,cu-2,2024,3,4,2024-12-31
    ngheo,moi-1,2025-02,2,"1,9",2025-02-28
    ngheo,moi-2,2025-02,2,"2,5",2025-02-28
    muoi,,2024,12345,1234567,2024-12-31
    """
  private static let site: TestSite = {
    var site = TestSite.withTables(["indicators": indicators, "indicator_values": values])
    site.add("content/units.csv", units)
    return site
  }()

  private func section(_ id: String, of page: String) throws -> String {
    String(try #require(page.split(separator: "id=\"\(id)\"").last?.split(separator: "</section>").first))
  }

  @Test func theFindingOverTheYearsEndsWithTheNewestLevel() throws {
    let page = try #require(Self.site.campaignPage("chi-tieu/ngheo/"))
    #expect(page.contains("Tỷ lệ hộ nghèo giảm từ 4,35% năm 2022 xuống 1,50% năm 2025"))
    #expect(page.contains("Chỉ tiêu này càng thấp càng tốt"))
    #expect(page.contains("So với năm trước") == false, "there is no figure of 2024")
  }

  @Test func theFindingOverTheYearsCountsOnlyYearsThatAreOver() throws {
    let values = """
      indicator,unit,period,target,actual,as_of
      muoi,,2023,100,90,2023-12-31
      muoi,,2024,100,95,2024-12-31
      muoi,,2025,100,12,2025-02-28
      """
    let site = TestSite.withTables(["indicators": Self.indicators, "indicator_values": values])
    let page = try #require(site.campaignPage("chi-tieu/muoi/"))
    #expect(page.contains("Sản lượng muối tăng từ 90 tấn năm 2023 lên 95 tấn năm 2024"))
  }

  /// Of the plan of a year and a figure within it both are named; a quarter is no step of a line beside its last month.
  @Test func figuresWithinTheYearNameThePlanThatTheyAreHeldAgainst() throws {
    let values = """
      indicator,unit,period,target,actual,as_of
      ngheo,moi-1,2025,2,,
      ngheo,moi-2,2025,2,,
      ngheo,moi-1,2025-02,,"1,9",2025-02-28
      ngheo,moi-2,2025-02,,"2,5",2025-02-28
      ngheo,,2024-03,3,"2,5",2024-03-31
      ngheo,,2024-Q1,3,"2,5",2024-03-31
      ngheo,,2024-06,3,"2,4",2024-06-30
      """
    var site = TestSite.withTables(["indicators": Self.indicators, "indicator_values": values])
    site.add("content/units.csv", Self.units)
    let page = try #require(site.campaignPage("chi-tieu/ngheo/"))
    #expect(page.contains("1 trên 2 địa phương đạt kế hoạch năm 2025 (số liệu tháng 2/2025)"))
    #expect(page.contains(">Trong năm 2024</h2>"))
    let line = try #require(page.split(separator: "chart-line").dropFirst().first?.split(separator: "</svg>").first)
    #expect(!line.contains("Quý I"))
  }

  @Test func unitsThatAreNoMoreStandInATableOfTheirOwn() throws {
    let places = try section("theo-dia-phuong", of: Self.site.campaignPage("chi-tieu/ngheo/") ?? "")
    let tables = places.split(separator: "<table")
    try #require(tables.count == 3)
    #expect(tables[1].contains("Đơn vị hiện nay, tháng 2/2025") && tables[1].contains("Số liệu đến ngày 28/02/2025."))
    #expect(tables[1].contains("/don-vi/moi-1/") && !tables[1].contains("/don-vi/cu-1/"))
    #expect(tables[2].contains("Đơn vị trước đây, năm 2024") && tables[2].contains("/don-vi/cu-2/"))
    #expect(places.contains("1 trên 2 địa phương đạt kế hoạch tháng 2/2025"))
    #expect(!places.contains("01/01/2025)"), "the tables tell them apart")
  }

  @Test func valuesCarryTheirUnit() throws {
    let rate = try #require(Self.site.campaignPage("chi-tieu/ngheo/"))
    #expect(rate.contains("<dt>Thực hiện</dt><dd>1,50% <small>năm 2025</small></dd>"))
    let salt = try #require(Self.site.campaignPage("chi-tieu/muoi/"))
    #expect(salt.contains("<dt>Thực hiện</dt><dd>1.234.567 <small>tấn, năm 2024</small></dd>"))
  }

  @Test func figuresAndDaysFollowTheLanguageOfTheSite() throws {
    var site = Self.site
    site.addSettings("campaign: td\nlanguage: en")
    let page = try #require(site.campaignPage("chi-tieu/muoi/"))
    #expect(page.contains("1,234,567") && !page.contains("1.234.567"))
    #expect(page.contains("31 Dec 2024") && !page.contains("31/12/2024"))
    let rate = try #require(site.campaignPage("chi-tieu/ngheo/"))
    #expect(rate.contains("1.50%") && !rate.contains("1,50%"))
    #expect(rate.contains("down from 4.35% in 2022 to 1.50% in 2025"))
    #expect(rate.contains("Units today, February 2025"))
    let home = try #require(site.page("index.html"))
    #expect(home.contains("Saturday, 1 March 2025") && !home.contains("tháng 3 năm"))
  }

  @Test func unitsOfOneNameAreToldApartWhereTheyMeet() throws {
    var site = TestSite.withTables([
      "works": """
      id,name,registered_by,value,due,status,completed_on
      a,Cầu cũ,cu-1,"12,25",2024-12-01,completed,2024-11-20
      b,Cầu mới,moi-1,8,2025-12-01,in_progress,
      c,Đường,moi-2,1000,2025-12-01,in_progress,
      """
    ])
    site.add("content/units.csv", Self.units)
    let page = try #require(site.campaignPage("cong-trinh/"))
    #expect(
      page.contains(">Xã Xuân Hải (đến\u{A0}31/12/2024)</a>") && page.contains(">Xã Xuân Hải (từ\u{A0}01/01/2025)</a>"))
    #expect(page.contains(">Xã Vĩnh Hải</a>"), "there is only one")
    #expect(page.contains(">12,25</td>") && page.contains(">8,00</td>") && page.contains(">1.000,00</td>"))
  }
}
