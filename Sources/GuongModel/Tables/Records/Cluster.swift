/// A cluster or bloc (cụm, khối) whose members emulate each other in a year.
package struct Cluster: TableRecord {
  package enum Column: Int, TableColumnName {
    case id, name, year, head, regulation, note
  }

  package let id: String
  package let name: String
  package let year: Int
  package let head: String?
  package let regulation: String?
  /// Its row in the table.
  package let index: Int

  package init?(_ row: TableRow) {
    guard let id = row.text(Column.id),
      let name = row.text(Column.name),
      let year = row.integer(Column.year)
    else { return nil }
    self.id = id
    self.name = name
    self.year = year
    index = row.index
    head = row.text(Column.head)
    regulation = row.text(Column.regulation)
  }

  package static let schema = TableSchema(
    "clusters", title: Bilingual(vi: "Cụm, khối thi đua", en: "Clusters"),
    summary: Bilingual(
      vi: "Một cụm hoặc khối thi đua và cách xếp hạng của nó trong một năm.",
      en: "A cluster of units or organisations that emulate each other in a year, and how it is ranked."),
    aliases: ["cụm thi đua", "khối thi đua", "cụm khối"],
    columns: [
      TableColumn(
        "id", title: Bilingual(vi: "Mã", en: "Id"),
        summary: Bilingual(vi: "Tên ngắn a-z0-9-.", en: "Short name."), aliases: ["mã cụm"], type: .identifier,
        isRequired: true),
      TableColumn(
        "name", title: Bilingual(vi: "Tên cụm, khối", en: "Name"),
        summary: Bilingual(vi: "Tên đầy đủ.", en: "Full name."),
        aliases: ["cụm", "khối", "tên", "tên cụm", "tên khối"], type: .text,
        isRequired: true),
      TableColumn(
        "year", title: Bilingual(vi: "Năm", en: "Year"),
        summary: Bilingual(vi: "Năm chấm điểm.", en: "The year that is scored."), type: .integer(1900...2199),
        isRequired: true),
      TableColumn(
        "head", title: Bilingual(vi: "Trưởng cụm, khối", en: "Head"),
        summary: Bilingual(vi: "Đơn vị hoặc cơ quan làm trưởng.", en: "The unit or organisation that heads it."),
        aliases: ["trưởng cụm", "cụm trưởng"], type: .reference(.participant)),
      TableColumn(
        "regulation", title: Bilingual(vi: "Quy chế", en: "Regulation"),
        summary: Bilingual(vi: "Văn bản quy định bảng điểm.", en: "The document that lays the scores down."),
        aliases: ["văn bản", "bảng điểm"], type: .text),
      .internalNote,
    ], key: ["id"])
}
