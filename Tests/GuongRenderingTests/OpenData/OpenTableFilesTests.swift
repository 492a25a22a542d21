import Foundation
import GuongModel
import Testing
import VietnameseText

@testable import GuongRendering

@Suite struct OpenTableFilesTests {
  private static let folder = "so-lieu/dac-biet/"

  private static func number(_ significand: Int, _ digits: Int = 0) -> TableValue {
    .number(DecimalNumber(significand: significand, fractionDigits: digits))
  }

  private static let values = CampaignSite.table(
    IndicatorValue.schema,
    [
      [
        "indicator": .text("san-luong-muoi"), "period": .period(ReportingPeriod(year: 2025, .quarter(1))!),
        "target": number(30, 2), "actual": number(-5, 1), "as_of": .date(CampaignSite.day("2025-02-28")),
        "source": .text("Chi cục Thống kê, \"quý I\""),
      ],
      [
        "indicator": .text("san-luong-muoi"), "unit": .text("xa-vinh-hai"),
        "period": .period(ReportingPeriod(year: 2025, .month(3))!),
        "target": number(9_007_199_254_740_993), "actual": number(123_456_789, 4),
        "as_of": .date(CampaignSite.day("2025-06-30")), "source": .text("Xã báo cáo"),
      ],
    ])

  private static let indicators = CampaignSite.table(
    Indicator.schema, [["id": .text("san-luong-muoi"), "name": .text("Sản lượng muối"), "measure": .text("tấn")]])

  private static func award(_ recipient: String, _ achievement: String, state: String = "valid", story: String? = nil)
    -> [String: TableValue]
  {
    [
      "decision": .text("12/QĐ-UBND"), "decided_on": .date(CampaignSite.day("2025-01-15")), "issuer": .text("UBND"),
      "title": .text("Giấy khen"), "kind": .text("prompt"), "recipient": .text(recipient),
      "recipient_group": .text("farmer"), "achievement": .text(achievement), "state": .text(state),
      "story": story.map(TableValue.text) ?? .none,
    ]
  }

  private func json(_ site: CampaignSite, _ path: String) throws -> [String: Any] {
    let bytes = try #require(site.files[Self.folder + path])
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  // MARK: CSV

  @Test func csvIsWhatExcelReads() {
    let text = CampaignSite(tables: [Self.values]).text(Self.folder + "indicator_values/indicator_values.csv")
    #expect(
      Array(text.utf8)
        == [0xEF, 0xBB, 0xBF]
        + Array(
          """
          indicator,unit,period,target,actual,as_of,source\r
          san-luong-muoi,,2025-Q1,0.30,-0.5,2025-02-28,"Chi cục Thống kê, ""quý I""\"\r
          san-luong-muoi,xa-vinh-hai,2025-03,9007199254740993,12345.6789,2025-06-30,Xã báo cáo\r

          """.utf8))
  }

  @Test(arguments: [
    "=HYPERLINK(1)", "+84", "-5", "@SUM(A1)", "\tx", "\rx", " =1", "\"=1", "  “=1", "＝1", "＋1", "－1", "＠x",
    "\u{FEFF}=1",
    "\u{A0}=1",
  ])
  func formulasLoseTheirTeeth(text: String) {
    #expect(CSVText.withoutFormula(text) == "'" + text)
    let site = CampaignSite(tables: [CampaignSite.table(Award.schema, [Self.award(text, "Việc tốt")])])
    let csv = site.text(Self.folder + "awards/awards.csv")
    #expect(csv.contains("'" + text.replacing("\"", with: "\"\"")))
  }

  @Test(arguments: [
    ("Cầu;=1+1;b", "Cầu;'=1+1;b"), ("a; \"@x", "a;' \"@x"), ("việc một\n=cmd", "việc một\n'=cmd"),
    ("a\r\n+1", "a\r\n'+1"),
    ("=1;=2", "'=1;'=2"), ("\n=1", "'\n'=1"),
  ])
  func aSeparatorWithinTheTextOpensNoFormula(text: String, safe: String) {
    #expect(CSVText.withoutFormula(text) == safe)
  }

  @Test(arguments: ["a=1", "a;b = 2; c", "một;\nhai", ";", "Đặng Thị Ơn", "5-6 hộ", "(+84)", ""])
  func otherTextStaysAsItIs(text: String) { #expect(CSVText.withoutFormula(text) == text) }

  @Test func lineBreaksInsideACellAreQuoted() {
    var bytes: [UInt8] = []
    CSVText.append(["a\nb", "c"], to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "\"a\nb\",c\r\n")
  }

  // MARK: JSON

  @Test func numbersKeepEveryDigit() throws {
    let site = CampaignSite(tables: [Self.values])
    let text = site.text(Self.folder + "indicator_values/indicator_values.json")
    #expect(text.contains("\"target\":0.30,\"actual\":-0.5,"))
    #expect(text.contains("\"target\":9007199254740993,\"actual\":12345.6789,"))
    let object = try json(site, "indicator_values/indicator_values.json")
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(rows[0]["unit"] is NSNull)
    #expect(rows[1]["period"] as? String == "2025-03")
  }

  @Test(arguments: [
    (5, 1, "0.5"), (-5, 3, "-0.005"), (0, 2, "0.00"), (Int.min, 0, "-9223372036854775808"), (120, 0, "120"),
  ])
  func decimalsAreExact(significand: Int, digits: Int, text: String) {
    #expect(DecimalNumber(significand: significand, fractionDigits: digits).machineText == text)
  }

  @Test func jsonSaysWhatTheDataAre() throws {
    var site = CampaignSite(tables: [Self.values])
    var object = try json(site, "indicator_values/indicator_values.json")
    #expect(object["title"] as? String == "Giá trị chỉ tiêu")
    #expect(object["licence"] as? String == "Ghi rõ nguồn khi dùng lại.")
    #expect(object["publisher"] as? String == "Trung tâm Văn hóa huyện")
    #expect(object["source"] as? String == "Chi cục Thống kê, \"quý I\"; Xã báo cáo")
    // 30 June lies ahead of the build's 1 March.
    #expect(object["as_of"] as? String == "2025-02-28")
    #expect(object["sample"] == nil)
    site.site.campaigns[0].entry.hasSampleTables = true
    object = try json(site, "indicator_values/indicator_values.json")
    #expect(object["sample"] as? Bool == true)
  }

  @Test func aTableWithoutDatesAndSourcesHasThoseOfTheCampaignAndThePublisher() throws {
    let object = try json(CampaignSite(tables: [Self.indicators]), "indicators/indicators.json")
    #expect(object["as_of"] as? String == "2024-12-20")
    #expect(object["source"] as? String == "Trung tâm Văn hóa huyện")
  }

  @Test func severalReferencesAreAList() throws {
    let obligations = CampaignSite.table(
      Obligation.schema,
      [
        [
          "id": .text("tong-ket"), "name": .text("Báo cáo tổng kết"), "from_whom": .text("xa-vinh-hai;huyen"),
          "to_whom": .text("phong-noi-vu"), "due": .date(CampaignSite.day("2025-12-30")),
        ]
      ])
    let site = CampaignSite(tables: [obligations])
    let object = try json(site, "obligations/obligations.json")
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(rows[0]["from_whom"] as? [String] == ["xa-vinh-hai", "huyen"])
    #expect(site.text(Self.folder + "obligations/obligations.csv").contains(",xa-vinh-hai;huyen,") == false)
    #expect(site.text(Self.folder + "obligations/obligations.csv").contains(",\"xa-vinh-hai;huyen\","))
    // A day on which something is due says nothing of how new the data are.
    #expect(object["as_of"] as? String == "2024-12-20")
  }

  @Test func annulledAwardsStayWithTheirState() throws {
    let awards = CampaignSite.table(Award.schema, [Self.award("Ông A", "Việc tốt", state: "annulled")])
    let object = try json(CampaignSite(tables: [awards]), "awards/awards.json")
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(rows.count == 1)
    #expect(rows[0]["state"] as? String == "annulled")
  }

  // MARK: What stays inside

  @Test func privateCellsAreInNoFile() {
    let tables = StandardTables.schemas.map { schema in
      var row: [String: TableValue] = [:]
      for column in schema.columns where !column.isPrivate {
        switch column.type {
        case .text, .identifier: row[column.name] = .text("a")
        case .choice(let choices): row[column.name] = .text(choices[0].value)
        case .reference, .references: row[column.name] = .text("huyen")
        case .integer, .number, .percentage: row[column.name] = Self.number(1)
        case .date: row[column.name] = .date(CampaignSite.day("2025-05-05"))
        case .boolean: row[column.name] = .boolean(true)
        case .period: row[column.name] = .period(ReportingPeriod(year: 2025)!)
        }
      }
      return CampaignSite.table(schema, [row])
    }
    let files = CampaignSite(tables: tables).files
    // The index, a page and three files a table, the campaign's calendar and that of the district.
    #expect(files.count == 1 + tables.count * 4 + 2)
    for (path, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains(CampaignSite.secret), "\(path)")
      #expect(!text.contains(StructuredData.quoted(CampaignSite.secret)), "\(path)")
      #expect(!text.contains("Ghi chú nội bộ") && !text.contains("\"note\""), "\(path)")
    }
  }

  @Test func columnsThatTheOfficeKeepsAreGoneEverywhere() throws {
    let position = try #require(Award.schema.position(of: "recipient"))
    let schema = Award.schema.makingPrivate(position)
    let site = CampaignSite(tables: [CampaignSite.table(schema, [Self.award("Bà Kín", "Việc tốt")])])
    for (path, bytes) in site.files {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("Bà Kín") && !text.contains(CampaignSite.secret), "\(path)")
    }
    #expect(site.text(Self.folder + "awards/awards.csv").contains("kind,recipient_group"))
  }

  @Test func storiesAreAddressesAndUnpublishedOnesNothing() throws {
    var site = CampaignSite(tables: [
      CampaignSite.table(
        Award.schema,
        [
          Self.award("Ông A", "Việc tốt", story: "../../stories/2025/ong-a.md"),
          Self.award("Bà B", "Việc khác", story: "../../stories/2025/ba-b-rut-dong-y.md"),
        ])
    ])
    site.addStory("ong-a", title: "Ông A làm muối")
    let object = try json(site, "awards/awards.json")
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(rows[0]["story"] as? String == "https://thi-dua.example.vn:8443/guong/bai/ong-a/")
    #expect(rows[1]["story"] is NSNull)
    for (path, bytes) in site.files {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("ba-b-rut"), "\(path)")
    }
  }

  @Test func anIncompleteTableHasAPageAndNoData() {
    var table = Self.values
    table.isIncomplete = true
    let site = CampaignSite(tables: [table])
    #expect(
      site.files.keys.filter { $0.hasPrefix("so-lieu/") }.sorted()
        == ["so-lieu/", "so-lieu/dac-biet/indicator_values/"])
    let page = site.text(Self.folder + "indicator_values/")
    #expect(page.contains(TestTemplates.strings.format(.correctingPage)))
    #expect(!page.contains("Xã báo cáo"))
    #expect(!page.contains("DataDownload"))
  }

  @Test func aSiteWithoutTablesHasNoOpenData() {
    #expect(CampaignSite().files.keys.filter { $0.hasPrefix("so-lieu") }.isEmpty)
  }

  @Test func aLargeTableIsHandedOnInPiecesThatMakeTheWholeFile() throws {
    let rows = 12_000
    let months = (1...12).compactMap { ReportingPeriod(year: 2024, .month($0)) }
    let site = CampaignSite(tables: [
      CampaignSite.table(
        IndicatorValue.schema,
        (0..<rows).map {
          ["indicator": .text("ct-\($0 / 12)"), "period": .period(months[$0 % 12]), "actual": Self.number($0, 1)]
        })
    ])
    let renderer = site.renderer
    let files = ["indicator_values.csv", "indicator_values.json"].map { Self.folder + "indicator_values/" + $0 }
    let plans = SitePlanner.openData(of: site.site).filter { files.contains($0.address.path) }
    #expect(plans.count == 2)
    for plan in plans {
      var pieces: [[UInt8]] = []
      renderer.render(plan) { pieces.append($0) }
      #expect(pieces.count > 1 && pieces.allSatisfy { $0.count < 300_000 }, "\(plan.address.path)")
      #expect(Array(pieces.joined()) == renderer.render(plan))
    }
    let object = try json(site, "indicator_values/indicator_values.json")
    #expect((object["rows"] as? [Any])?.count == rows)
  }
}
