import GuongModel
import VietnameseText

/// `award_shares`: ``AwardFigures``.
enum AwardSharesView {
  struct Row: Sendable {
    let dimension: String
    let code: String
    let name: String
    let count: Int
    let share: DecimalNumber?
    var isFavoured = false
    /// What the awards are grouped by.
    var source: ReportSource
  }

  static let view = ReportView<Row>(
    "award_shares", Bilingual(vi: "Cơ cấu khen thưởng", en: "Shares of awards"),
    Bilingual(
      vi:
        "Số khen thưởng còn hiệu lực và tỷ lệ theo nhóm đối tượng, loại hình, danh hiệu, năm, cơ quan, đơn vị (cột dimension).",
      en: "Valid awards and their share by recipient group, kind, title, year, issuer or unit (column dimension)."),
    // Only valid awards of days past are counted.
    rowsFrom: ["awards.decided_on", "awards.state"],
    [
      ReportViewColumn("dimension", "Phân theo", "By") { .text($0.dimension) },
      ReportViewColumn("code", "Mã", "Code") { .text($0.code) },
      ReportViewColumn("name", "Tên", "Name") { .text($0.name) },
      ReportViewColumn("awards", "Số khen thưởng", "Awards", .wholeNumber) { .integer($0.count) },
      ReportViewColumn("share", "Tỷ lệ", "Share", .percentage(maximum: 100), unit: .percent) { .number($0.share) },
      ReportViewColumn("is_favoured", "Nhóm được ưu tiên (IV.5)", "Favoured by the plan", .boolean) {
        .boolean($0.isFavoured)
      },
    ])

  static func rows(_ figures: AwardFigures, _ names: ParticipantNames) -> [Row] {
    func rows<Key>(
      _ dimension: String, column: String, _ shares: [AwardShare<Key>], _ code: (Key) -> String,
      _ name: (Key) -> String
    ) -> [Row] {
      shares.map { share in
        Row(
          dimension: dimension, code: code(share.key), name: name(share.key), count: share.count, share: share.share,
          source: ReportSource(table: "awards", column: column))
      }
    }
    func word(_ value: String, _ choices: [TableChoice]) -> String {
      StatusChoices.name(value, choices, names.language) ?? value
    }
    var groups = rows("recipient_group", column: "recipient_group", figures.groups, \.rawValue) {
      word($0.rawValue, Award.groups)
    }
    for (index, share) in figures.groups.enumerated() { groups[index].isFavoured = share.key.isFavoured }
    return groups
      + rows("kind", column: "kind", figures.kinds, \.rawValue) { word($0.rawValue, Award.kinds) }
      + rows("title", column: "title", figures.titles, \.self, \.self)
      + rows("year", column: "decided_on", figures.years, String.init, String.init)
      + rows("issuer", column: "issuer", figures.issuers, \.self, \.self)
      + rows("unit", column: "unit", figures.units, \.self) { names[$0] ?? $0 }
  }
}
