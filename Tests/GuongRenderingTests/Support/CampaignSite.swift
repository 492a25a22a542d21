import GuongModel
import GuongReporting
import VietnameseText

@testable import GuongRendering

/// A site of one campaign with its tables, made in memory and rendered with the project's own templates.
struct CampaignSite {
  var site: Site
  /// What every private cell of ``table(_:_:)`` holds.
  static let secret = "KHÔNG-CÔNG-BỐ-7f3a"

  init(tables: [TableData] = [], events: [Event] = [], period: CampaignPeriod? = nil) {
    guard let base = BaseURL("https://thi-dua.example.vn:8443/guong/"), let zone = SiteZone("Asia/Ho_Chi_Minh"),
      let now = LocalDateTime(date: Self.day("2025-03-01"), hour: 5, minute: 30)
    else { preconditionFailure("fixed and sound") }
    var settings = SiteSettings(name: "Gương sáng", organisation: "Trung tâm Văn hóa huyện", baseURL: base)
    settings.licence = "Ghi rõ nguồn khi dùng lại."
    site = Site(settings: settings, clock: SiteClock(now: now, zone: zone))

    let line = SourceSpan(line: 1)
    var header = Header.Fields(
      path: "content/campaigns/dac-biet/campaign.md", name: "dac-biet",
      title: Located("Phong trào thi đua đặc biệt", at: line))
    header.date = Located(Self.day("2024-12-20"), at: line)
    let body = Body(Body.Parts())
    var campaign = Campaign(header: Header(header), body: body, id: "dac-biet")
    campaign.shortTitle = "Thi đua đặc biệt"
    campaign.events = events
    campaign.period = period
    site.campaigns = [
      Published(
        entry: campaign, address: Address("thi-dua/dac-biet/"), body: ResolvedBody(body: body), state: .published)
    ]
    site.tables = [CampaignTables(campaign: "dac-biet", tables: tables)]
    var unit = Unit(
      id: "xa-vinh-hai", name: "Xã Vĩnh Hải", kind: .commune, location: SourceLocation("content/units.csv", line))
    unit.parent = "huyen"
    site.units = [
      Unit(id: "huyen", name: "Huyện Ninh Hải", kind: .district, location: SourceLocation("content/units.csv", line)),
      unit,
    ]
    site.lists.byUnit = site.units.map { _ in [] }
    site.organisations = [
      Organisation(id: Located("phong-noi-vu", at: line), name: "Phòng Nội vụ", kind: .government)
    ]
  }

  static func day(_ text: String) -> CalendarDate {
    do { return try CalendarDate.parse(text) } catch { preconditionFailure("\(text) is a date") }
  }

  /// A table of `schema`: columns that a row does not name are empty, private ones hold ``secret``.
  static func table(_ schema: TableSchema, _ rows: [[String: TableValue]]) -> TableData {
    var table = TableData(schema: schema)
    let source = table.add(
      TableSource(path: "content/campaigns/dac-biet/x.csv", sheet: nil, columns: schema.columns.indices.map { $0 }))
    for (index, row) in rows.enumerated() {
      let values = schema.columns.map { $0.isPrivate ? TableValue.text(secret) : row[$0.name] ?? .none }
      table.append(values, source: source, number: index + 2, line: index + 2)
    }
    return table
  }

  mutating func addStory(_ name: String, title: String) {
    let line = SourceSpan(line: 1)
    let header = Header.Fields(path: "content/stories/2025/\(name).md", name: name, title: Located(title, at: line))
    let body = Body(Body.Parts())
    let story = Story(Story.Fields(header: Header(header), body: body, column: Located("guong", at: line)))
    site.stories.append(
      Published(entry: story, address: Address("bai/\(name)/"), body: ResolvedBody(body: body), state: .published))
  }

  var renderer: PageRenderer {
    let files: [(name: String, bytes: [UInt8])] = [("style.css", []), ("icon.svg", [])]
    guard let assets = SiteAssets(files: files, hash: { _ in "0" }) else { preconditionFailure("both are there") }
    return PageRenderer(
      site: site, templates: TestTemplates.set, assets: assets, cards: site.stories.map { _ in "" }, plans: [],
      figures: site.tables.map { CampaignFigures($0, today: site.clock.today) })
  }

  /// All files of open data and calendars, by address.
  var files: [String: [UInt8]] {
    let renderer = renderer
    let plans = SitePlanner.openData(of: site) + SitePlanner.calendars(of: site)
    return Dictionary(uniqueKeysWithValues: plans.map { ($0.address.path, renderer.render($0)) })
  }

  func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }
}
