import GuongModel
import VietnameseText

/// Reads `site.yaml`.
enum SiteSettingsReader {
  private enum Keys {
    static let name = Key("name", "tên")
    static let tagline = Key("tagline", "khẩu hiệu")
    static let organisation = Key("organisation", "cơ quan")
    static let shortOrganisation = Key("short_organisation", "tên ngắn cơ quan")
    static let description = Key("description", "mô tả")
    static let baseURL = Key("base_url", "địa chỉ")
    static let timeZone = Key("time_zone", "múi giờ")
    static let language = Key("language", "ngôn ngữ")
    static let pageSize = Key("page_size", "số bài mỗi trang")
    static let campaign = Key("campaign", "đợt thi đua", "chiến dịch")
    static let columns = Key("columns", "chuyên mục", mapOf: ItemKeys.schema)
    static let fields = Key("fields", "lĩnh vực", mapOf: ItemKeys.schema)
    static let navigation = Key("navigation", "điều hướng", mapOf: ItemKeys.linkSchema)
    static let footer = Key("footer", "chân trang", mapOf: ItemKeys.linkSchema)
    static let contact = Key("contact", "liên hệ", mapOf: ItemKeys.contactSchema)
    static let licence = Key("licence", "bản quyền")
    static let schema = Schema([
      name, tagline, organisation, shortOrganisation, description, baseURL, timeZone, language, pageSize, campaign,
      columns, fields, navigation, footer, contact, licence,
    ])
  }

  private enum ItemKeys {
    static let id = Key("id", "mã")
    static let name = Key("name", "tên")
    static let shortName = Key("short_name", "tên ngắn")
    static let description = Key("description", "mô tả")
    static let schema = Schema([id, name, shortName, description])

    static let title = Key("title", "tiêu đề")
    static let link = Key("link", "liên kết")
    static let linkSchema = Schema([title, link])

    static let address = Key("address", "địa chỉ")
    static let phone = Key("phone", "điện thoại")
    static let email = Key("email", "thư điện tử")
    static let contactSchema = Schema([address, phone, email])
  }

  static let schema = Keys.schema

  private static let languages = Choices<Language>([
    (.vietnamese, ["vi", "tiếng Việt"]), (.english, ["en", "tiếng Anh"]),
  ])

  /// `nil` when what no page can be built without is missing or wrong; the sink then holds a fatal diagnostic.
  static func settings(from root: YAMLNode, sink: DiagnosticSink) -> SiteSettings? {
    guard case .mapping(let pairs) = root.value else {
      sink.add(.siteNotMap, at: root.span)
      return nil
    }
    let map = MapReader(pairs, at: root.span, schema: schema, sink: sink)
    // What is wrong with the site's own texts would stand on every page.
    if SecrecyCheck.report(in: pairs, schema: schema, as: .siteSecrecyMarking, into: sink) { return nil }
    for key in [Keys.name, Keys.organisation, Keys.baseURL] where !map.has(key) {
      map.missing(key, .siteKeyMissing)
    }
    guard let name = map.string(Keys.name), let organisation = map.string(Keys.organisation),
      let address = map.text(Keys.baseURL)
    else { return nil }
    guard let baseURL = BaseURL(address.value) else {
      sink.add(.baseURLInvalid, at: address.span, ["value": address.value])
      return nil
    }
    var settings = SiteSettings(name: name, organisation: organisation, baseURL: baseURL)
    settings.tagline = map.string(Keys.tagline)
    settings.shortOrganisation = map.string(Keys.shortOrganisation)
    settings.summary = map.string(Keys.description)
    if let zone = map.text(Keys.timeZone) {
      if SiteZone(zone.value) == nil { sink.add(.timeZoneUnknown, at: zone.span, ["value": zone.value]) }
      settings.timeZone = zone.value
    }
    settings.language = map.choice(Keys.language, among: languages) ?? .vietnamese
    settings.pageSize = map.integer(Keys.pageSize, in: 1...500) ?? 20
    settings.campaign = map.text(Keys.campaign)
    settings.columns = items(map, Keys.columns).map {
      Column(
        id: $0.id, name: $0.name, shortName: $0.map.string(ItemKeys.shortName),
        summary: $0.map.string(ItemKeys.description))
    }
    settings.fields = items(map, Keys.fields).map { Field(id: $0.id, name: $0.name) }
    settings.navigation = links(map, Keys.navigation)
    settings.footer = links(map, Keys.footer)
    settings.contact = contact(map)
    settings.licence = map.string(Keys.licence)
    return settings
  }

  /// Items with an id that is a slug and stands once.
  private static func items(
    _ map: MapReader, _ key: Key
  ) -> [(id: Located<String>, name: String, map: MapReader)] {
    var seen: Set<String> = []
    return map.maps(key).compactMap { item in
      guard let id = item.required(ItemKeys.id), let name = item.required(ItemKeys.name) else { return nil }
      guard Slug.isSlug(id.value) else {
        item.sink.add(
          .slugInvalid, at: id.span, ["slug": id.value, "suggestion": Slug.make(id.value, fallback: "ten-trang")])
        return nil
      }
      guard seen.insert(id.value).inserted else {
        item.sink.add(.idDuplicate, at: id.span, ["id": id.value])
        return nil
      }
      return (id, name.value, item)
    }
  }

  private static func links(_ map: MapReader, _ key: Key) -> [SiteSettings.Link] {
    map.maps(key).compactMap { item in
      guard let title = item.required(ItemKeys.title), let link = item.required(ItemKeys.link) else { return nil }
      return SiteSettings.Link(title: title.value, target: link)
    }
  }

  private static func contact(_ map: MapReader) -> SiteSettings.Contact {
    var contact = SiteSettings.Contact()
    guard let item = map.map(Keys.contact) else { return contact }
    contact.address = item.string(ItemKeys.address)
    contact.phone = item.string(ItemKeys.phone)
    contact.email = item.string(ItemKeys.email)
    return contact
  }
}
