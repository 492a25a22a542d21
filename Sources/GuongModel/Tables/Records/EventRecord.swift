import VietnameseText

/// An event of the campaign, as a row of a table: see ``Event``.
package struct EventRecord: TableRecord {
  package enum Column: Int, TableColumnName {
    case id, title, fromDay, toDay, whenText, place, organiser, kind, description, note
  }

  package let id: String
  package let title: String
  package let fromDay: CalendarDate?
  package let toDay: CalendarDate?
  package let whenText: String?
  package let place: String?
  package let organiser: String?
  package let kind: Event.Kind
  package let description: String?
  /// Its row in the table.
  package let index: Int

  package init?(_ row: TableRow) {
    guard let id = row.text(Column.id),
      let title = row.text(Column.title),
      let kind: Event.Kind = row.choice(Column.kind)
    else { return nil }
    self.id = id
    self.title = title
    self.kind = kind
    index = row.index
    fromDay = row.date(Column.fromDay)
    toDay = row.date(Column.toDay)
    whenText = row.text(Column.whenText)
    place = row.text(Column.place)
    organiser = row.text(Column.organiser)
    description = row.text(Column.description)
  }

  package static let schema = TableSchema(
    "events", title: Bilingual(vi: "Sự kiện", en: "Events"),
    summary: Bilingual(
      vi: "Đại hội, hội nghị, lễ hoặc thời hạn của đợt thi đua.", en: "A congress, conference, ceremony or deadline."),
    aliases: ["lịch", "lịch sự kiện"],
    columns: [
      TableColumn(
        "id", title: Bilingual(vi: "Mã", en: "Id"),
        summary: Bilingual(vi: "Tên ngắn a-z0-9-.", en: "Short name."), aliases: ["mã sự kiện"], type: .identifier,
        isRequired: true),
      TableColumn(
        "title", title: Bilingual(vi: "Tên sự kiện", en: "Title"),
        summary: Bilingual(vi: "Tên đầy đủ.", en: "Full name."), aliases: ["tiêu đề", "tên", "sự kiện"], type: .text,
        isRequired: true),
      TableColumn(
        "from_day", title: Bilingual(vi: "Từ ngày", en: "From"),
        summary: Bilingual(vi: "Ngày đầu, hoặc ngày duy nhất.", en: "First day, or the only one."),
        aliases: ["ngày", "từ", "bắt đầu"], type: .date),
      TableColumn(
        "to_day", title: Bilingual(vi: "Đến ngày", en: "To"),
        summary: Bilingual(vi: "Ngày cuối.", en: "Last day."), aliases: ["đến", "kết thúc"], type: .date),
      TableColumn(
        "when_text", title: Bilingual(vi: "Thời gian", en: "When"),
        summary: Bilingual(
          vi: "Giờ, như 7 giờ 30; hoặc bằng lời, khi chưa có ngày.",
          en: "Time of day, such as 7:30, or words where no day is known."),
        aliases: ["khi nào", "giờ"], type: .text),
      TableColumn(
        "place", title: Bilingual(vi: "Địa điểm", en: "Place"),
        summary: Bilingual(vi: "Nơi diễn ra.", en: "Where it is held."), aliases: ["nơi"], type: .text),
      TableColumn(
        "organiser", title: Bilingual(vi: "Đơn vị tổ chức", en: "Organiser"),
        summary: Bilingual(vi: "Cơ quan tổ chức.", en: "The organisation that holds it."), aliases: ["tổ chức"],
        type: .reference(.organisation)),
      TableColumn(
        "kind", title: Bilingual(vi: "Loại", en: "Kind"),
        summary: Bilingual(
          vi: "Đại hội, hội nghị, thời hạn, lễ, khác.", en: "Congress, conference, deadline, ceremony, other."),
        type: .choice(kinds), isRequired: true),
      TableColumn(
        "description", title: Bilingual(vi: "Mô tả", en: "Description"),
        summary: Bilingual(vi: "Một, hai câu.", en: "A sentence or two."), type: .text),
      .internalNote,
    ], key: ["id"])

  static let kinds = [
    TableChoice("congress", vi: "Đại hội", en: "Congress"),
    TableChoice("conference", vi: "Hội nghị", en: "Conference"),
    TableChoice("deadline", vi: "Thời hạn", en: "Deadline", aliases: ["hạn"]),
    TableChoice("ceremony", vi: "Lễ", en: "Ceremony"),
    TableChoice("other", vi: "Khác", en: "Other"),
  ]
}
