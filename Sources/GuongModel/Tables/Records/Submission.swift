import VietnameseText

/// A report or file that was handed in.
package struct Submission: TableRecord {
  package enum Column: Int, TableColumnName {
    case obligation, sender, submittedOn, document, note
  }

  package let obligation: String
  package let sender: String
  package let submittedOn: CalendarDate
  package let document: String?
  /// Its row in the table.
  package let index: Int

  package init?(_ row: TableRow) {
    guard let obligation = row.text(Column.obligation),
      let sender = row.text(Column.sender),
      let submittedOn = row.date(Column.submittedOn)
    else { return nil }
    self.obligation = obligation
    self.sender = sender
    self.submittedOn = submittedOn
    index = row.index
    document = row.text(Column.document)
  }

  package static let schema = TableSchema(
    "submissions", title: Bilingual(vi: "Báo cáo đã gửi", en: "Submissions"),
    summary: Bilingual(vi: "Một lần gửi báo cáo, hồ sơ.", en: "One report handed in."),
    aliases: ["đã gửi", "tình hình gửi báo cáo"],
    columns: [
      TableColumn(
        "obligation", title: Bilingual(vi: "Việc phải báo cáo", en: "Obligation"),
        summary: Bilingual(vi: "Việc phải báo cáo nào.", en: "The obligation."), aliases: ["mã việc", "báo cáo"],
        type: .reference(.row(table: "obligations")), isRequired: true),
      TableColumn(
        "sender", title: Bilingual(vi: "Bên gửi", en: "Sender"),
        summary: Bilingual(vi: "Đơn vị, cơ quan đã gửi.", en: "The unit or organisation that sent it."),
        aliases: ["đơn vị gửi", "người gửi"], type: .reference(.participant), isRequired: true),
      TableColumn(
        "submitted_on", title: Bilingual(vi: "Ngày gửi", en: "Submitted on"),
        summary: Bilingual(vi: "Ngày gửi.", en: "The day it was sent."), aliases: ["ngày nhận", "ngày nộp"],
        type: .date, isRequired: true),
      TableColumn(
        "document", title: Bilingual(vi: "Văn bản", en: "Document"),
        summary: Bilingual(vi: "Số, ký hiệu văn bản đã gửi.", en: "Number and symbol of what was sent."),
        aliases: ["số văn bản", "số, ký hiệu"], type: .text),
      .internalNote,
    ], key: ["obligation", "sender", "submitted_on"])
}
