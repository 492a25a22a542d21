import VietnameseText

/// A report or file that is due.
package struct Obligation: TableRecord {
  package enum Column: Int, TableColumnName {
    case id, name, fromWhom, toWhom, due, legalBasis, note
  }

  package let id: String
  package let name: String
  package let fromWhom: [String]
  package let toWhom: String
  package let due: CalendarDate
  package let legalBasis: String?
  /// Its row in the table.
  package let index: Int

  package init?(_ row: TableRow) {
    guard let id = row.text(Column.id),
      let name = row.text(Column.name),
      let toWhom = row.text(Column.toWhom),
      let due = row.date(Column.due)
    else { return nil }
    self.id = id
    self.name = name
    self.toWhom = toWhom
    self.due = due
    index = row.index
    fromWhom = row.list(Column.fromWhom)
    legalBasis = row.text(Column.legalBasis)
  }

  package static let schema = TableSchema(
    "obligations", title: Bilingual(vi: "Việc phải báo cáo", en: "Obligations"),
    summary: Bilingual(
      vi: "Một báo cáo, hồ sơ phải gửi: ai gửi, gửi ai, hạn nào.",
      en: "A report that is due: from whom, to whom, by when."),
    aliases: ["báo cáo phải gửi", "báo cáo phải nộp", "chế độ báo cáo"],
    columns: [
      TableColumn(
        "id", title: Bilingual(vi: "Mã", en: "Id"),
        summary: Bilingual(vi: "Tên ngắn a-z0-9-.", en: "Short name."), aliases: ["mã việc"], type: .identifier,
        isRequired: true),
      TableColumn(
        "name", title: Bilingual(vi: "Nội dung", en: "Name"),
        summary: Bilingual(vi: "Việc gì phải gửi.", en: "What is due."), aliases: ["tên", "tên báo cáo", "báo cáo"],
        type: .text, isRequired: true),
      TableColumn(
        "from_whom", title: Bilingual(vi: "Bên gửi", en: "From"),
        summary: Bilingual(
          vi: "Các đơn vị, cơ quan phải gửi.",
          en: "The units and organisations that owe it."), aliases: ["người gửi", "đơn vị gửi"],
        type: .references(.participant), isRequired: true),
      TableColumn(
        "to_whom", title: Bilingual(vi: "Bên nhận", en: "To"),
        summary: Bilingual(vi: "Cơ quan nhận.", en: "The organisation that receives it."),
        aliases: ["nơi nhận", "cơ quan nhận"], type: .reference(.organisation), isRequired: true),
      TableColumn(
        "due", title: Bilingual(vi: "Hạn gửi", en: "Due"),
        summary: Bilingual(vi: "Ngày cuối cùng.", en: "The last day."), aliases: ["hạn", "thời hạn", "hạn nộp"],
        type: .date,
        isRequired: true),
      TableColumn(
        "legal_basis", title: Bilingual(vi: "Căn cứ", en: "Legal basis"),
        summary: Bilingual(vi: "Văn bản quy định việc này.", en: "The document that requires it."), type: .text),
      .internalNote,
    ], key: ["id"])
}
