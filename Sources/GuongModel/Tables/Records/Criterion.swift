import VietnameseText

/// One line of a cluster’s score table.
package struct Criterion: TableRecord {
  /// How points come from what was reached (docs/decisions/figures-and-database.md).
  package enum Method: String, Sendable, CaseIterable {
    case relative
    case passFail = "pass_fail"
    case count
    case direct
  }

  package enum Column: Int, TableColumnName {
    case id, cluster, name, maximum, method, direction, pointsEach, note
  }

  package let id: String
  package let cluster: String?
  package let name: String
  package let maximum: DecimalNumber
  package let method: Method
  package let direction: Indicator.Direction
  package let pointsEach: DecimalNumber?
  /// Its row in the table.
  package let index: Int

  package init?(_ row: TableRow) {
    guard let id = row.text(Column.id),
      let name = row.text(Column.name),
      let maximum = row.number(Column.maximum),
      let method: Method = row.choice(Column.method)
    else { return nil }
    self.id = id
    self.name = name
    self.maximum = maximum
    self.method = method
    index = row.index
    cluster = row.text(Column.cluster)
    direction = row.choice(Column.direction) ?? .higher
    pointsEach = row.number(Column.pointsEach)
  }

  package static let schema = TableSchema(
    "criteria", title: Bilingual(vi: "Tiêu chí chấm điểm", en: "Criteria"),
    summary: Bilingual(vi: "Một tiêu chí trong bảng điểm của cụm, khối.", en: "One criterion of a cluster’s scores."),
    aliases: ["tiêu chí", "bảng điểm"],
    columns: [
      TableColumn(
        "id", title: Bilingual(vi: "Mã", en: "Id"),
        summary: Bilingual(vi: "Tên ngắn a-z0-9-.", en: "Short name."), aliases: ["mã tiêu chí"], type: .identifier,
        isRequired: true),
      TableColumn(
        "cluster", title: Bilingual(vi: "Cụm, khối", en: "Cluster"),
        summary: Bilingual(
          vi: "Của cụm, khối nào; bỏ trống khi dùng cho mọi cụm.", en: "The cluster; empty when it holds for all."),
        aliases: ["cụm", "khối"], type: .reference(.row(table: "clusters"))),
      TableColumn(
        "name", title: Bilingual(vi: "Tiêu chí", en: "Criterion"),
        summary: Bilingual(vi: "Nội dung chấm điểm.", en: "What is scored."), aliases: ["tên", "tên tiêu chí"],
        type: .text, isRequired: true),
      TableColumn(
        "maximum", title: Bilingual(vi: "Điểm tối đa", en: "Maximum score"),
        summary: Bilingual(vi: "Điểm cao nhất của tiêu chí.", en: "The most points it gives."), aliases: ["điểm chuẩn"],
        type: .number(minimum: 0), isRequired: true, unit: Bilingual(vi: "điểm", en: "points")),
      TableColumn(
        "method", title: Bilingual(vi: "Cách chấm", en: "Method"),
        summary: Bilingual(
          vi: "Theo tỷ lệ so với đơn vị dẫn đầu; đạt hay không đạt; theo số lượng; hoặc chấm trực tiếp.",
          en: "By ratio against the leading member; pass or fail; by count; or as assessed."), aliases: ["phương pháp"],
        type: .choice(methods), isRequired: true),
      TableColumn(
        "direction", title: Bilingual(vi: "Chiều tốt", en: "Better when"),
        summary: Bilingual(
          vi: "Cao hơn hay thấp hơn là tốt hơn; bỏ trống là cao hơn.",
          en: "Whether higher or lower is better; higher if left out."), aliases: ["hướng"],
        type: .choice(Indicator.directions), emptyMeans: "higher"),
      TableColumn(
        "points_each", title: Bilingual(vi: "Điểm mỗi lần", en: "Points each"),
        summary: Bilingual(
          vi: "Với cách chấm theo số lượng: điểm cho mỗi đơn vị đếm.", en: "For scoring by count: points for each."),
        aliases: ["điểm mỗi đơn vị"], type: .number(minimum: 0), unit: Bilingual(vi: "điểm", en: "points")),
      .internalNote,
    ], key: ["id"])

  static let methods = [
    TableChoice("relative", vi: "Theo tỷ lệ", en: "By ratio", aliases: ["tỷ lệ", "so với đơn vị dẫn đầu"]),
    TableChoice(
      "pass_fail", vi: "Đạt hoặc không đạt", en: "Pass or fail", aliases: ["đạt/không đạt", "đạt không đạt"]),
    TableChoice("count", vi: "Theo số lượng", en: "By count", aliases: ["số lượng"]),
    TableChoice("direct", vi: "Chấm trực tiếp", en: "As assessed", aliases: ["chấm điểm", "trực tiếp"]),
  ]
}
