import VietnameseText

/// A place that took up the model of a story.
package struct Replication: TableRecord {
  package enum Column: Int, TableColumnName {
    case story, unit, place, since, scale, note
  }

  package let story: String
  package let unit: String
  package let place: String?
  package let since: CalendarDate
  package let scale: String?
  /// Its row in the table.
  package let index: Int

  package init?(_ row: TableRow) {
    guard let story = row.text(Column.story),
      let unit = row.text(Column.unit),
      let since = row.date(Column.since)
    else { return nil }
    self.story = story
    self.unit = unit
    self.since = since
    index = row.index
    place = row.text(Column.place)
    scale = row.text(Column.scale)
  }

  package static let schema = TableSchema(
    "replications", title: Bilingual(vi: "Nhân rộng mô hình", en: "Replications"),
    summary: Bilingual(
      vi: "Một nơi đã làm theo mô hình trong một bài viết.", en: "A place that took up the model of a story."),
    aliases: ["nhân rộng", "nơi nhân rộng"],
    columns: [
      TableColumn(
        "story", title: Bilingual(vi: "Bài viết", en: "Story"),
        summary: Bilingual(vi: "Bài viết về mô hình.", en: "The story of the model."), aliases: ["mô hình", "bài"],
        type: .reference(.story), isRequired: true),
      TableColumn(
        "unit", title: Bilingual(vi: "Đơn vị", en: "Unit"),
        summary: Bilingual(vi: "Đơn vị, cơ quan làm theo.", en: "The unit or organisation that took it up."),
        aliases: ["đơn vị làm theo", "nơi nhân rộng"], type: .reference(.participant), isRequired: true),
      TableColumn(
        "place", title: Bilingual(vi: "Địa điểm", en: "Place"),
        summary: Bilingual(vi: "Thôn, khu phố, cơ sở cụ thể.", en: "The village or site."), aliases: ["thôn", "nơi"],
        type: .text),
      TableColumn(
        "since", title: Bilingual(vi: "Từ ngày", en: "Since"),
        summary: Bilingual(vi: "Ngày bắt đầu làm theo.", en: "The day it began."), aliases: ["từ", "ngày bắt đầu"],
        type: .date, isRequired: true),
      TableColumn(
        "scale", title: Bilingual(vi: "Quy mô", en: "Scale"),
        summary: Bilingual(vi: "Bao nhiêu hộ, lớp, tổ… làm theo.", en: "How many households, classes or groups."),
        type: .text),
      .internalNote,
    ], key: ["story", "unit", "place"])
}
