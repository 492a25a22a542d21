import VietnameseText

/// What a member reached and was given for one criterion.
package struct Score: TableRecord {
  package enum Column: Int, TableColumnName {
    case cluster, criterion, member, target, actual, selfScore, assessed, bonus, penalty, reason, note
  }

  package let cluster: String
  package let criterion: String
  package let member: String
  package let target: DecimalNumber?
  package let actual: DecimalNumber?
  package let selfScore: DecimalNumber?
  package let assessed: DecimalNumber?
  package let bonus: DecimalNumber?
  package let penalty: DecimalNumber?
  package let reason: String?
  /// Its row in the table.
  package let index: Int

  package init?(_ row: TableRow) {
    guard let cluster = row.text(Column.cluster),
      let criterion = row.text(Column.criterion),
      let member = row.text(Column.member)
    else { return nil }
    self.cluster = cluster
    self.criterion = criterion
    self.member = member
    index = row.index
    target = row.number(Column.target)
    actual = row.number(Column.actual)
    selfScore = row.number(Column.selfScore)
    assessed = row.number(Column.assessed)
    bonus = row.number(Column.bonus)
    penalty = row.number(Column.penalty)
    reason = row.text(Column.reason)
  }

  package static let schema = TableSchema(
    "scores", title: Bilingual(vi: "Điểm thi đua", en: "Scores"),
    summary: Bilingual(vi: "Điểm của một thành viên ở một tiêu chí.", en: "A member’s score for a criterion."),
    aliases: ["chấm điểm", "kết quả chấm điểm"],
    columns: [
      TableColumn(
        "cluster", title: Bilingual(vi: "Cụm, khối", en: "Cluster"),
        summary: Bilingual(vi: "Cụm, khối nào.", en: "The cluster."), aliases: ["cụm", "khối"],
        type: .reference(.row(table: "clusters")), isRequired: true),
      TableColumn(
        "criterion", title: Bilingual(vi: "Tiêu chí", en: "Criterion"),
        summary: Bilingual(vi: "Tiêu chí nào.", en: "The criterion."), aliases: ["mã tiêu chí"],
        type: .reference(.row(table: "criteria")), isRequired: true),
      TableColumn(
        "member", title: Bilingual(vi: "Thành viên", en: "Member"),
        summary: Bilingual(vi: "Đơn vị hoặc cơ quan được chấm.", en: "A unit or organisation."),
        aliases: ["đơn vị", "cơ quan"], type: .reference(.participant), isRequired: true),
      TableColumn(
        "target", title: Bilingual(vi: "Kế hoạch", en: "Target"),
        summary: Bilingual(
          vi: "Số phải đạt, khi chấm theo tỷ lệ.", en: "What was to be reached, for scoring by ratio."),
        aliases: ["chỉ tiêu giao", "mục tiêu"], type: .number(minimum: nil),
        unitPlace: TableColumn.measureOfCriterion),
      TableColumn(
        "actual", title: Bilingual(vi: "Thực hiện", en: "Actual"),
        summary: Bilingual(
          vi: "Số đã đạt, hoặc số lần khi chấm theo số lượng; đạt là 1, không đạt là 0.",
          en: "What was reached, or the count; 1 for pass, 0 for fail."), aliases: ["kết quả"],
        type: .number(minimum: nil), unitPlace: TableColumn.measureOfCriterion),
      TableColumn(
        "self_score", title: Bilingual(vi: "Điểm tự chấm", en: "Self score"),
        summary: Bilingual(vi: "Điểm thành viên tự chấm.", en: "What the member gave itself."), aliases: ["tự chấm"],
        type: .number(minimum: 0), unit: Bilingual(vi: "điểm", en: "points")),
      TableColumn(
        "assessed", title: Bilingual(vi: "Điểm thẩm định", en: "Assessed score"),
        summary: Bilingual(
          vi: "Điểm được công nhận; bỏ trống thì tính theo cách chấm.",
          en: "The score as assessed; computed by the method if left out."), aliases: ["thẩm định", "điểm chấm"],
        type: .number(minimum: 0), unit: Bilingual(vi: "điểm", en: "points")),
      TableColumn(
        "bonus", title: Bilingual(vi: "Điểm thưởng", en: "Bonus"),
        summary: Bilingual(vi: "Điểm cộng thêm.", en: "Points added."), aliases: ["điểm cộng", "điểm khuyến khích"],
        type: .number(minimum: 0), unit: Bilingual(vi: "điểm", en: "points")),
      TableColumn(
        "penalty", title: Bilingual(vi: "Điểm trừ", en: "Penalty"),
        summary: Bilingual(vi: "Điểm bị trừ, ghi số dương.", en: "Points taken off, as a positive number."),
        aliases: ["điểm phạt"], type: .number(minimum: 0), unit: Bilingual(vi: "điểm", en: "points")),
      TableColumn(
        "reason", title: Bilingual(vi: "Lý do", en: "Reason"),
        summary: Bilingual(vi: "Vì sao cộng, trừ.", en: "Why points were added or taken off."),
        aliases: ["lý do cộng, trừ"], type: .text),
      .internalNote,
    ], key: ["criterion", "cluster", "member"])
}
