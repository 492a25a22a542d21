import GuongModel
import VietnameseText

/// Reads a campaign's front matter.
enum CampaignReader {
  private enum Keys {
    static let shortTitle = Key("short_title", "tên ngắn")
    static let launchedBy = Key("launched_by", "người phát động")
    static let period = Key("period", "thời gian", mapOf: PeriodKeys.schema)
    static let purpose = Key("purpose", "mục đích")
    static let requirements = Key("requirements", "yêu cầu")
    static let objectives = Key("objectives", "mục tiêu")
    static let themes = Key("themes", "nội dung", mapOf: GroupKeys.schema)
    static let solutions = Key("solutions", "giải pháp", mapOf: GroupKeys.schema)
    static let legalBasis = Key("legal_basis", "căn cứ")
    static let sampleTables = Key("sample_tables", "số liệu minh họa")
    static let duties = Key("duties", "nhiệm vụ", mapOf: DutyKeys.schema)
  }

  private enum PeriodKeys {
    static let from = Key("from", "từ", "từ ngày")
    static let to = Key("to", "đến", "đến ngày")
    static let schema = Schema([from, to])
  }

  private enum GroupKeys {
    static let title = Key("title", "tiêu đề")
    static let items = Key("items", "các ý")
    static let schema = Schema([title, items])
  }

  private enum DutyKeys {
    static let organisation = Key("organisation", "organisations", "cơ quan", "tổ chức")
    static let section = Key("section", "mục")
    static let items = Key("items", "các việc", mapOf: itemSchema)
    static let schema = Schema([organisation, section, items])

    static let text = Key("text", "nội dung")
    static let due = Key("due", "hạn")
    static let deliverTo = Key("deliver_to", "gửi")
    static let itemSchema = Schema([text, due, deliverTo])
  }

  static let schema = Schema(
    CommonKeys.all + [
      Keys.shortTitle, Keys.launchedBy, Keys.period, Keys.purpose, Keys.requirements, Keys.objectives, Keys.themes,
      Keys.solutions, Keys.legalBasis, Keys.duties, Keys.sampleTables,
    ])

  static func campaign(from map: MapReader, body: Body, path: String, zone: SiteZone) -> Campaign {
    let header = Header(HeaderReader.header(from: map, path: path, zone: zone, requirements: .plain))
    var campaign = Campaign(header: header, body: body, id: folder(of: path))
    campaign.shortTitle = map.string(Keys.shortTitle)
    campaign.launchedBy = map.string(Keys.launchedBy)
    campaign.period = map.map(Keys.period).flatMap(period)
    if !map.has(Keys.period) { map.missing(Keys.period) }
    campaign.purpose = map.strings(Keys.purpose)
    campaign.requirements = map.strings(Keys.requirements)
    campaign.objectives = map.strings(Keys.objectives)
    campaign.themes = map.nodes(Keys.themes).compactMap { group($0, of: Keys.themes, map) }
    campaign.solutions = map.nodes(Keys.solutions).compactMap { group($0, of: Keys.solutions, map) }
    campaign.hasSampleTables = map.bool(Keys.sampleTables) ?? false
    campaign.legalBasis = map.texts(Keys.legalBasis)
    campaign.duties = map.maps(Keys.duties).compactMap(dutyList)
    return campaign
  }

  private static func folder(of path: String) -> String {
    PathName.components(of: path).dropLast().last.map(String.init) ?? ""
  }

  private static func period(_ map: MapReader) -> CampaignPeriod? {
    guard map.required(PeriodKeys.to) != nil, let to = map.date(PeriodKeys.to) else { return nil }
    let from = map.date(PeriodKeys.from)?.value
    if let from, from > to.value {
      map.sink.add(.periodReversed, at: to.span)
      return nil
    }
    return CampaignPeriod(from: from, to: to.value)
  }

  private static func group(_ node: YAMLNode, of key: Key, _ map: MapReader) -> Campaign.Group? {
    if case .scalar = node.value {
      return map.text(node, of: key).map { Campaign.Group(title: nil, items: [$0.value]) }
    }
    guard let group = MapReader(node, of: key, sink: map.sink) else { return nil }
    return Campaign.Group(title: group.required(GroupKeys.title)?.value, items: group.strings(GroupKeys.items))
  }

  private static func dutyList(_ map: MapReader) -> DutyList? {
    let organisations = map.texts(DutyKeys.organisation)
    guard !organisations.isEmpty else {
      map.missing(DutyKeys.organisation)
      return nil
    }
    let duties = map.nodes(DutyKeys.items).compactMap { node -> DutyList.Duty? in
      if case .scalar = node.value {
        return map.text(node, of: DutyKeys.items).map { .init(text: $0.value, due: nil, deliverTo: nil) }
      }
      guard let item = MapReader(node, of: DutyKeys.items, sink: map.sink),
        let text = item.required(DutyKeys.text)
      else { return nil }
      return .init(text: text.value, due: item.date(DutyKeys.due)?.value, deliverTo: item.text(DutyKeys.deliverTo))
    }
    return DutyList(organisations: organisations, section: map.string(DutyKeys.section), duties: duties)
  }
}
