import GuongModel
import GuongTestSupport
import Testing

/// What an office keeps inside, and what is secret, reaches no byte of what is published.
@Suite struct PrivateCellTests {
  /// In every cell that is private.
  private static let marker = "GIUKIN"

  /// Has every table, its internal notes marked, and further columns that the site itself made private.
  private static let site: TestSite = {
    var site = HostileSite.site("lành")
    for (path, bytes) in site.files where path.hasPrefix("content/campaigns/td/") && path.hasSuffix(".csv") {
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      let isMarked = ["note", "contact"].contains { lines[0].hasSuffix("," + $0) }
      guard isMarked else { continue }
      let marked = lines.dropFirst().map { line in
        "\(line[..<(line.lastIndex(of: ",") ?? line.endIndex)]),\(marker)"
      }
      site.add(path, bytes: Array(([lines[0]] + marked).joined(separator: "\n").utf8))
    }
    return site
  }()

  private static func leaks(_ site: TestSite, _ marker: String = marker) throws -> [String] {
    let written = try CommandLineSite(site)
    let run = try written.run("build")
    #expect(run.status == 0 || run.status == 3, "\(run.errors)")
    let files = written.folder.files("public")
    #expect(files["thi-dua/td/khen-thuong/index.html"] != nil)
    return files.filter { $0.value.firstRange(of: Array(marker.utf8)) != nil }.map(\.key).sorted()
  }

  @Test func internalNotesAreNowhere() throws {
    let marked = Self.site.files.values.count { $0.firstRange(of: Array(Self.marker.utf8)) != nil }
    #expect(marked == 12, "eleven tables of the campaign and one of the site")
    #expect(try Self.leaks(Self.site) == [])
  }

  @Test func theDetectorSeesAMarkerThatIsPublished() throws {
    var site = Self.site
    let works = String(decoding: site.files["content/campaigns/td/works.csv"] ?? [], as: UTF8.self)
    site.add("content/campaigns/td/works.csv", works.replacing("\"lành\",xa", with: "\(Self.marker),xa"))
    #expect(try Self.leaks(site).contains("thi-dua/td/cong-trinh/index.html"))
  }

  @Test func calendarsAndThePageOfDaysKeepWhatASiteKeepsInside() throws {
    var site = TestSite.withTables([
      "works": "id,name,registered_by,purpose,status,due\nduong,Đường,ninh-hai,GIUKIN,registered,2025-05-01\n",
      "obligations":
        "id,name,from_whom,to_whom,due,legal_basis\nquy,Báo cáo quý,ninh-hai,noi-vu,2025-03-25,GIUKIN\n",
    ])
    site.add("content/organisations.yaml", "- id: noi-vu\n  name: Phòng Nội vụ\n  kind: government\n")
    site.add("content/tables.yaml", "private: [works.purpose, obligations.legal_basis]\n")
    let output = site.output()
    let calendar = String(decoding: try #require(output["lich/td.ics"]), as: UTF8.self)
    #expect(calendar.contains("Đường") && calendar.contains("Báo cáo quý"))
    #expect(output.filter { $0.value.firstRange(of: Array(Self.marker.utf8)) != nil }.keys.sorted() == [])
  }

  /// Of each standard table a column of words, a required one too, and a number.
  @Test(arguments: [
    ("works.purpose", "works.csv", "\"lành\",100", "GIUKIN,100"),
    ("works.name", "works.csv", "duong,\"lành\"", "duong,GIUKIN"),
    ("works.value", "works.csv", ",100,2024-10-01", ",7654321,2024-10-01"),
    ("indicator_values.source", "indicator_values.csv", "2024-12-31,\"lành\"", "2024-12-31,GIUKIN"),
    ("obligations.legal_basis", "obligations.csv", "2025-02-25,\"lành\"", "2025-02-25,GIUKIN"),
    ("submissions.document", "submissions.csv", "2025-02-20,\"lành\"", "2025-02-20,GIUKIN"),
    ("replications.place", "replications.csv", "xa,\"lành\"", "xa,GIUKIN"),
    ("replications.scale", "replications.csv", "2025-02-01,\"lành\"", "2025-02-01,GIUKIN"),
    ("clusters.regulation", "clusters.csv", "xa,\"lành\"", "xa,GIUKIN"),
    ("criteria.name", "criteria.csv", "cum,\"lành\"", "cum,GIUKIN"),
    ("events.place", "events.csv", ",,,\"lành\",noi-vu", ",,,GIUKIN,noi-vu"),
    ("events.description", "events.csv", "conference,\"lành\"", "conference,GIUKIN"),
  ])
  func columnsThatTheSiteMadePrivateAreNowhere(column: String, file: String, cell: String, secret: String) throws {
    var site = Self.site
    let path = "content/campaigns/td/\(file)"
    let text = String(decoding: site.files[path] ?? [], as: UTF8.self)
    #expect(text.contains(cell))
    site.add(path, text.replacing(cell, with: secret))
    let schemas = String(decoding: site.files["content/tables.yaml"] ?? [], as: UTF8.self)
    site.add("content/tables.yaml", schemas + "  - \(column)\n")
    let numeral = "7.654.321"
    #expect(try Self.leaks(site, secret.contains("GIUKIN") ? "GIUKIN" : numeral) == [])
  }

  /// The rows stay and count; only the words are gone.
  @Test func rowsWithAPrivateNameStillCount() throws {
    var site = TestSite.withTables([
      "works": "id,name,registered_by,status\nduong,Đường liên thôn,ninh-hai,completed\ncau,Cầu,ninh-hai,completed\n"
    ])
    site.add("content/tables.yaml", "private:\n  - works.name\n")
    let page = try #require(site.campaignPage("cong-trinh/"))
    #expect(page.contains("<h1>2 trên 2 công trình chào mừng đã hoàn thành</h1>"))
    #expect(!page.contains("Đường liên thôn"))
  }

  @Test func anIdThatIsPrivateTakesItsPagesAway() throws {
    var site = TestSite.withTables(["indicators": "id,name,measure,kind\nmuoi,Muối,tấn,economic\n"])
    site.add("content/tables.yaml", "private:\n  - indicators.id\n")
    #expect(site.campaignPage("chi-tieu/muoi/") == nil)
    #expect(try #require(site.campaignPage("chi-tieu/")).contains("Chưa có chỉ tiêu nào được công bố."))
  }

  /// A slip in the list would publish what it names.
  @Test(arguments: [
    "private: [works.nme]\n", "private: [works.name\n", "private: works\n  - x\n", "private: [awards.state]\n",
    "- private\n", "tables:\n  - {id: a, title: A b, columns: [{name: x, title: X, private: co le}]}\n",
    "tables:\n  - {id: a, title: A b, columns: [{name: x, title: X, privat: true}]}\n",
    "\u{FFFE}private: [works.name]\0\n",
  ])
  func aFaultInTheListOfPrivateColumnsPublishesNothing(list: String) throws {
    var site = TestSite.withTables(["works": "id,name,registered_by,status\ncau,Cầu,ninh-hai,completed\n"])
    site.add("content/tables.yaml", list)
    let written = try CommandLineSite(site)
    let run = try written.run("build")
    #expect(run.status == 1 && run.errors.contains("[table-schemas-faulty]"), "\(run.errors)")
    #expect(written.folder.files("public").isEmpty)
  }

  /// Every name of the list is a column of a standard table.
  @Test func columnsThatCannotBeKeptInsideExist() {
    for name in StandardTables.meaningfulWhenEmpty {
      let parts = name.split(separator: ".").map(String.init)
      #expect(StandardTables.schemas.first { $0.id == parts[0] }?.position(of: parts[1]) != nil, "\(name)")
    }
  }

  // MARK: Secrecy

  @Test(arguments: ["TỐI MẬT", "LƯU HÀNH NỘI BỘ"])
  func aRowWithASecrecyMarkingIsNowhere(marking: String) throws {
    let rows = "duong,Đường liên thôn,ninh-hai,,in_progress\nham,Hầm trú ẩn GIUKIN,ninh-hai,\(marking),in_progress\n"
    var site = TestSite.withTables([
      "works": "id,name,registered_by,purpose,status\n" + rows,
      "awards": "decision,decided_on,issuer,title,kind,recipient,recipient_group,achievement\n",
    ])
    #expect(site.findings().map(\.code) == ["secrecy-marking"])
    #expect(try Self.leaks(site) == [])
    #expect(try Self.leaks(site, marking) == [])
    // In the office's own note a marking harms nobody: it is not published.
    site.add(
      "content/campaigns/td/works.csv",
      "id,name,registered_by,status,note\nduong,Đường liên thôn,ninh-hai,in_progress,\(marking)\n")
    #expect(site.findings() == [])
    #expect(try Self.leaks(site, marking) == [])
  }
}
