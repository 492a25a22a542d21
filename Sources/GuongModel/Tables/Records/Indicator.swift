import VietnameseText

/// A target of the campaign, whatever its values.
package struct Indicator: TableRecord {
  /// Which way is better.
  package enum Direction: String, Sendable, CaseIterable {
    case higher
    case lower
  }

  /// The parts of a plan that targets belong to.
  package enum Kind: String, Sendable, CaseIterable {
    case economic
    case social
    case environment
    case defenceSecurity = "defence_security"
    case partyBuilding = "party_building"
  }

  /// From when on its values count.
  package enum Counting: String, Sendable, CaseIterable {
    /// From the year's first day: đồng collected, accidents.
    case cumulative
    /// As on the day: poor households, a share.
    case level
  }

  package enum Column: Int, TableColumnName {
    case id, name, measure, direction, counting, kind, field, owner, maximum, decimals, note
  }

  package let id: String
  package let name: String
  package let measure: String
  package let direction: Direction
  /// `nil` where the measure is to say: shares are levels.
  package let counting: Counting?
  package let kind: Kind
  package let field: String?
  package let owner: String?
  package let maximum: DecimalNumber?
  package let decimals: Int?
  /// Its row in the table.
  package let index: Int

  package init?(_ row: TableRow) {
    guard let id = row.text(Column.id),
      let name = row.text(Column.name),
      let measure = row.text(Column.measure),
      let kind: Kind = row.choice(Column.kind)
    else { return nil }
    self.id = id
    self.name = name
    self.measure = measure
    self.kind = kind
    index = row.index
    direction = row.choice(Column.direction) ?? .higher
    counting = row.choice(Column.counting)
    field = row.text(Column.field)
    owner = row.text(Column.owner)
    maximum = row.number(Column.maximum)
    decimals = row.integer(Column.decimals)
  }

  package static let schema = TableSchema(
    "indicators", title: Bilingual(vi: "Chỉ tiêu", en: "Indicators"),
    summary: Bilingual(
      vi: "Một chỉ tiêu thi đua: đo gì, bằng đơn vị nào, cao hay thấp là tốt.",
      en: "One target of the campaign: what is measured, in what, and which way is better."),
    aliases: ["danh mục chỉ tiêu"],
    columns: [
      TableColumn(
        "id", title: Bilingual(vi: "Mã", en: "Id"),
        summary: Bilingual(
          vi: "Tên ngắn a-z0-9- để các bảng khác gọi tới.", en: "Short name that other tables refer to."),
        aliases: ["mã chỉ tiêu"], type: .identifier, isRequired: true),
      TableColumn(
        "name", title: Bilingual(vi: "Tên chỉ tiêu", en: "Name"),
        summary: Bilingual(vi: "Tên đầy đủ.", en: "Full name."), aliases: ["chỉ tiêu", "tên"], type: .text,
        isRequired: true),
      TableColumn(
        "measure", title: Bilingual(vi: "Đơn vị tính", en: "Unit of measure"),
        summary: Bilingual(vi: "Đếm bằng gì: %, tỷ đồng, hộ…", en: "What is counted: %, billion đồng, households…"),
        aliases: ["đvt"], type: .text, isRequired: true),
      TableColumn(
        "direction", title: Bilingual(vi: "Chiều tốt", en: "Better when"),
        summary: Bilingual(
          vi: "Cao hơn hay thấp hơn là tốt hơn; bỏ trống là cao hơn.",
          en: "Whether higher or lower is better; higher if left out."), aliases: ["hướng"], type: .choice(directions),
        emptyMeans: "higher"),
      TableColumn(
        "counting", title: Bilingual(vi: "Cách tính", en: "Counting"),
        summary: Bilingual(
          vi:
            "Số trong năm là lũy kế từ đầu năm, hay là số tại thời điểm (như số hộ nghèo); bỏ trống thì tỷ lệ % là số tại "
            + "thời điểm, còn lại là lũy kế.",
          en:
            "Whether values of a year are counted from its first day, or are levels (such as poor households); if left out, "
            + "shares in % are levels, all else is counted."),
        aliases: ["cách tính số", "loại số"], type: .choice(countings)),
      TableColumn(
        "kind", title: Bilingual(vi: "Nhóm chỉ tiêu", en: "Kind"),
        summary: Bilingual(
          vi: "Kinh tế, xã hội, môi trường, quốc phòng - an ninh hay xây dựng Đảng.",
          en: "Economic, social, environment, defence and security, or Party building."), aliases: ["nhóm", "loại"],
        type: .choice(kinds), isRequired: true),
      TableColumn(
        "field", title: Bilingual(vi: "Lĩnh vực", en: "Field"),
        summary: Bilingual(vi: "Mã lĩnh vực trong site.yaml.", en: "A field of site.yaml."), type: .reference(.field)),
      TableColumn(
        "owner", title: Bilingual(vi: "Cơ quan phụ trách", en: "Owner"),
        summary: Bilingual(vi: "Cơ quan theo dõi chỉ tiêu.", en: "The organisation that answers for it."),
        aliases: ["phụ trách", "chủ trì"], type: .reference(.organisation)),
      TableColumn(
        "maximum", title: Bilingual(vi: "Giá trị lớn nhất", en: "Greatest possible value"),
        summary: Bilingual(
          vi: "Số thực hiện không thể vượt qua số này, chẳng hạn 100 với tỷ lệ %.",
          en: "What no value can exceed, such as 100 for a share in %."), aliases: ["tối đa"],
        type: .number(minimum: 0),
        unitPlace: TableColumn.measureOfIndicator),
      TableColumn(
        "decimals", title: Bilingual(vi: "Số chữ số thập phân", en: "Decimals"),
        summary: Bilingual(
          vi: "Số chữ số sau dấu phẩy khi hiển thị; bỏ trống thì theo số liệu.",
          en: "Digits behind the comma as shown; as in the data if left out."), type: .integer(0...6)),
      .internalNote,
    ], key: ["id"])

  package static let directions = [
    TableChoice("higher", vi: "cao hơn là tốt", en: "higher is better", aliases: ["cao", "cao hơn", "tăng"]),
    TableChoice("lower", vi: "thấp hơn là tốt", en: "lower is better", aliases: ["thấp", "thấp hơn", "giảm"]),
  ]

  package static let countings = [
    TableChoice("cumulative", vi: "lũy kế", en: "cumulative", aliases: ["lũy kế từ đầu năm", "cộng dồn"]),
    TableChoice("level", vi: "thời điểm", en: "level", aliases: ["số tại thời điểm", "tại thời điểm", "hiện có"]),
  ]

  package static let kinds = [
    TableChoice("economic", vi: "Kinh tế", en: "Economy"),
    TableChoice("social", vi: "Văn hóa - xã hội", en: "Culture and society", aliases: ["xã hội", "văn hóa xã hội"]),
    TableChoice("environment", vi: "Môi trường", en: "Environment", aliases: ["tài nguyên môi trường"]),
    TableChoice(
      "defence_security", vi: "Quốc phòng - an ninh", en: "Defence and security",
      aliases: ["quốc phòng, an ninh", "qp-an"]),
    TableChoice(
      "party_building", vi: "Xây dựng Đảng, hệ thống chính trị", en: "Party building", aliases: ["xây dựng đảng"]),
  ]
}
