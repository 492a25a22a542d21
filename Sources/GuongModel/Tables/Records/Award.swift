import VietnameseText

/// A commendation that was decided.
package struct Award: TableRecord {
  /// Kinds of commendation (Law on Emulation and Commendation 2022, art. 8).
  package enum Kind: String, Sendable, CaseIterable {
    case merit
    case prompt
    case movement
    case dedication
    case seniority
    case external
  }

  /// A decision on a false achievement is annulled (hủy bỏ, thu hồi).
  package enum State: String, Sendable, CaseIterable {
    case valid
    case annulled
  }

  package enum Column: Int, TableColumnName {
    case decision, decidedOn, issuer, title, kind, recipient, recipientGroup, unit, achievement, story, state,
      annulledBy, note
  }

  package let decision: String
  package let decidedOn: CalendarDate
  package let issuer: String
  package let title: String
  package let kind: Kind
  package let recipient: String
  package let recipientGroup: RecipientGroup
  package let unit: String?
  package let achievement: String
  package let story: String?
  package let state: State
  package let annulledBy: String?
  /// Its row in the table.
  package let index: Int

  package init?(_ row: TableRow) {
    guard let decision = row.text(Column.decision),
      let decidedOn = row.date(Column.decidedOn),
      let issuer = row.text(Column.issuer),
      let title = row.text(Column.title),
      let kind: Kind = row.choice(Column.kind),
      let recipient = row.text(Column.recipient),
      let recipientGroup: RecipientGroup = row.choice(Column.recipientGroup),
      let achievement = row.text(Column.achievement)
    else { return nil }
    self.decision = decision
    self.decidedOn = decidedOn
    self.issuer = issuer
    self.title = title
    self.kind = kind
    self.recipient = recipient
    self.recipientGroup = recipientGroup
    self.achievement = achievement
    index = row.index
    unit = row.text(Column.unit)
    story = row.text(Column.story)
    state = row.choice(Column.state) ?? .valid
    annulledBy = row.text(Column.annulledBy)
  }

  package static let schema = TableSchema(
    "awards", title: Bilingual(vi: "Khen thưởng", en: "Awards"),
    summary: Bilingual(
      vi: "Một danh hiệu, hình thức khen thưởng đã có quyết định.",
      en: "A title or form of commendation that was decided."),
    aliases: ["danh sách khen thưởng", "quyết định khen thưởng"],
    columns: [
      TableColumn(
        "decision", title: Bilingual(vi: "Số quyết định", en: "Decision"),
        summary: Bilingual(vi: "Số, ký hiệu quyết định.", en: "Number and symbol of the decision."),
        aliases: ["quyết định", "số qđ"], type: .text, isRequired: true),
      TableColumn(
        "decided_on", title: Bilingual(vi: "Ngày quyết định", en: "Decided on"),
        summary: Bilingual(vi: "Ngày ký.", en: "The day it was signed."), aliases: ["ngày", "ngày ký"], type: .date,
        isRequired: true),
      TableColumn(
        "issuer", title: Bilingual(vi: "Cơ quan khen thưởng", en: "Issuer"),
        summary: Bilingual(vi: "Ai quyết định.", en: "Who decided."),
        aliases: ["cơ quan quyết định", "cấp khen thưởng"], type: .text, isRequired: true),
      TableColumn(
        "title", title: Bilingual(vi: "Danh hiệu, hình thức", en: "Title or form"),
        summary: Bilingual(vi: "Chiến sĩ thi đua cơ sở, Giấy khen…", en: "Such as «Giấy khen»."),
        aliases: ["danh hiệu", "hình thức", "hình thức khen thưởng"], type: .text, isRequired: true),
      TableColumn(
        "kind", title: Bilingual(vi: "Loại hình", en: "Kind"),
        summary: Bilingual(
          vi: "Công trạng, đột xuất, phong trào (chuyên đề), cống hiến, niên hạn, đối ngoại.",
          en: "For merit, on the spot, for a movement, dedication, seniority, external relations."),
        aliases: ["loại hình khen thưởng"], type: .choice(kinds), isRequired: true),
      TableColumn(
        "recipient", title: Bilingual(vi: "Đối tượng", en: "Recipient"),
        summary: Bilingual(vi: "Tên cá nhân, tập thể, hộ được khen.", en: "The person, collective or household."),
        aliases: ["tên cá nhân, tập thể", "người được khen", "họ và tên"], type: .text, isRequired: true),
      TableColumn(
        "recipient_group", title: Bilingual(vi: "Nhóm đối tượng", en: "Recipient group"),
        summary: Bilingual(
          vi: "Nhóm mà Kế hoạch (IV.5) yêu cầu tăng tỷ lệ khen thưởng, hoặc nhóm khác.",
          en: "The group by which the plan (IV.5) counts awards."), aliases: ["nhóm"], type: .choice(groups),
        isRequired: true),
      TableColumn(
        "unit", title: Bilingual(vi: "Đơn vị", en: "Unit"),
        summary: Bilingual(vi: "Đơn vị, cơ quan của người được khen.", en: "Unit or organisation of the recipient."),
        aliases: ["đơn vị công tác", "địa phương"], type: .reference(.participant)),
      TableColumn(
        "achievement", title: Bilingual(vi: "Thành tích", en: "Achievement"),
        summary: Bilingual(
          vi: "Khen về việc gì; một thành tích không khen hai lần.", en: "What for; no achievement is awarded twice."),
        aliases: ["nội dung thành tích"], type: .text, isRequired: true),
      TableColumn(
        "story", title: Bilingual(vi: "Bài viết", en: "Story"),
        summary: Bilingual(vi: "Bài viết về gương này.", en: "A story about the recipient."),
        aliases: ["bài", "gương"], type: .reference(.story)),
      TableColumn(
        "state", title: Bilingual(vi: "Hiệu lực", en: "State"),
        summary: Bilingual(
          vi: "Còn hiệu lực hay đã hủy bỏ, thu hồi; bỏ trống là còn.", en: "Valid or annulled; valid if left out."),
        aliases: ["tình trạng"], type: .choice(states), emptyMeans: "valid"),
      TableColumn(
        "annulled_by", title: Bilingual(vi: "Quyết định hủy bỏ", en: "Annulled by"),
        summary: Bilingual(vi: "Số, ngày quyết định hủy bỏ, thu hồi.", en: "The decision that annulled it."),
        aliases: ["quyết định thu hồi"], type: .text),
      .internalNote,
    ])

  package static let kinds = [
    TableChoice("merit", vi: "Công trạng", en: "For merit", aliases: ["theo công trạng"]),
    TableChoice("prompt", vi: "Đột xuất", en: "On the spot"),
    TableChoice(
      "movement", vi: "Phong trào, chuyên đề", en: "For a movement",
      aliases: ["phong trào", "chuyên đề", "theo chuyên đề"]),
    TableChoice("dedication", vi: "Quá trình cống hiến", en: "For dedication", aliases: ["cống hiến"]),
    TableChoice("seniority", vi: "Niên hạn", en: "For seniority"),
    TableChoice("external", vi: "Đối ngoại", en: "External relations"),
  ]

  package static let states = [
    TableChoice("valid", vi: "Còn hiệu lực", en: "Valid", aliases: ["hiệu lực"]),
    TableChoice(
      "annulled", vi: "Đã hủy bỏ", en: "Annulled", aliases: ["hủy bỏ", "thu hồi", "hủy bỏ/thu hồi", "đã thu hồi"]),
  ]

  package static let groups = [
    TableChoice("small_collective", vi: "Tập thể nhỏ", en: "Small collectives"),
    TableChoice("worker", vi: "Công nhân", en: "Workers"),
    TableChoice("farmer", vi: "Nông dân", en: "Farmers", aliases: ["ngư dân", "diêm dân"]),
    TableChoice("official", vi: "Công chức", en: "Civil servants", aliases: ["cán bộ, công chức"]),
    TableChoice("public_employee", vi: "Viên chức", en: "Public employees"),
    TableChoice("soldier", vi: "Chiến sĩ", en: "Soldiers and police", aliases: ["lực lượng vũ trang"]),
    TableChoice("student", vi: "Học sinh", en: "Pupils and students", aliases: ["học sinh, sinh viên"]),
    TableChoice("resident", vi: "Người dân", en: "Residents", aliases: ["nhân dân"]),
    TableChoice("enterprise", vi: "Doanh nghiệp", en: "Enterprises"),
    TableChoice("other", vi: "Đối tượng khác", en: "Others", aliases: ["khác", "lãnh đạo, quản lý"]),
  ]
}
