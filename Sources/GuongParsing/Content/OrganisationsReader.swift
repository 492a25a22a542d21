import GuongModel

/// Reads `organisations.yaml`.
enum OrganisationsReader {
  private static let id = Key("id", "mã")
  private static let name = Key("name", "tên")
  private static let shortName = Key("short_name", "tên ngắn")
  private static let kind = Key("kind", "loại")
  private static let unit = Key("unit", "đơn vị")
  private static let parent = Key("parent", "cấp trên")
  private static let order = Key("order", "thứ tự")

  static let schema = Schema([id, name, shortName, kind, unit, parent, order])

  private static let kinds = Choices<Organisation.Kind>([
    (.party, ["party", "Đảng"]),
    (.government, ["government", "chính quyền"]),
    (.front, ["front", "mặt trận", "mặt trận đoàn thể", "đoàn thể"]),
    (.service, ["service", "đơn vị sự nghiệp", "sự nghiệp"]),
    (.all, ["all", "mọi cơ quan"]),
  ])

  static func organisations(from root: YAMLNode, sink: DiagnosticSink) -> [Organisation] {
    var seen: Set<String> = []
    return ListFile.maps(root, schema: schema, sink: sink).enumerated().compactMap { index, map in
      guard let id = ListFile.id(id, of: map, &seen), let name = map.required(name) else { return nil }
      var organisation = Organisation(
        id: id, name: name.value, kind: map.choice(kind, among: kinds) ?? .government)
      organisation.shortName = map.string(shortName)
      organisation.unit = map.text(unit)
      organisation.parent = map.text(parent)
      organisation.order = map.integer(order, in: 0...9_999) ?? index
      return organisation
    }
  }
}
