import VietnameseText

/// A work registered in honour of an event (công trình chào mừng).
package struct Work: TableRecord {
  /// How far a work has come, in the words of those who registered it.
  package enum Status: String, Sendable, CaseIterable {
    case registered
    case inProgress = "in_progress"
    case completed
    case paused
    case abandoned
  }

  package enum Column: Int, TableColumnName {
    case id, name, registeredBy, purpose, value, start, due, progress, status, completedOn, story, note
  }

  package let id: String
  package let name: String
  package let registeredBy: String
  package let purpose: String?
  package let value: DecimalNumber?
  package let start: CalendarDate?
  package let due: CalendarDate?
  package let progress: DecimalNumber?
  package let status: Status
  package let completedOn: CalendarDate?
  package let story: String?
  /// Its row in the table.
  package let index: Int

  package init?(_ row: TableRow) {
    guard let id = row.text(Column.id),
      let name = row.text(Column.name),
      let registeredBy = row.text(Column.registeredBy),
      let status: Status = row.choice(Column.status)
    else { return nil }
    self.id = id
    self.name = name
    self.registeredBy = registeredBy
    self.status = status
    index = row.index
    purpose = row.text(Column.purpose)
    value = row.number(Column.value)
    start = row.date(Column.start)
    due = row.date(Column.due)
    progress = row.number(Column.progress)
    completedOn = row.date(Column.completedOn)
    story = row.text(Column.story)
  }

  package static let schema = TableSchema(
    "works", title: Bilingual(vi: "Công trình chào mừng", en: "Registered works"),
    summary: Bilingual(
      vi: "Một công trình, phần việc đăng ký chào mừng đại hội hoặc ngày lễ.",
      en: "A work registered in honour of a congress or a holiday."),
    aliases: ["công trình", "công trình, phần việc"],
    columns: [
      TableColumn(
        "id", title: Bilingual(vi: "Mã", en: "Id"),
        summary: Bilingual(vi: "Tên ngắn a-z0-9-.", en: "Short name."), aliases: ["mã công trình"], type: .identifier,
        isRequired: true),
      TableColumn(
        "name", title: Bilingual(vi: "Tên công trình", en: "Name"),
        summary: Bilingual(vi: "Tên đầy đủ.", en: "Full name."), aliases: ["công trình", "tên"], type: .text,
        isRequired: true),
      TableColumn(
        "registered_by", title: Bilingual(vi: "Đơn vị đăng ký", en: "Registered by"),
        summary: Bilingual(vi: "Đơn vị hoặc cơ quan đăng ký.", en: "The unit or organisation that registered it."),
        aliases: ["cơ quan đăng ký", "đăng ký"], type: .reference(.participant), isRequired: true),
      TableColumn(
        "purpose", title: Bilingual(vi: "Chào mừng", en: "In honour of"),
        summary: Bilingual(vi: "Sự kiện mà công trình chào mừng.", en: "What it honours."), aliases: ["mục đích"],
        type: .text),
      TableColumn(
        "value", title: Bilingual(vi: "Giá trị", en: "Value"),
        summary: Bilingual(vi: "Tổng giá trị.", en: "Total value."),
        aliases: ["kinh phí", "tổng kinh phí", "tổng giá trị"],
        type: .number(minimum: 0), unit: Bilingual(vi: "triệu đồng", en: "million VND")),
      TableColumn(
        "start", title: Bilingual(vi: "Khởi công", en: "Start"),
        summary: Bilingual(vi: "Ngày bắt đầu.", en: "First day."), aliases: ["bắt đầu", "ngày khởi công"], type: .date),
      TableColumn(
        "due", title: Bilingual(vi: "Hạn hoàn thành", en: "Due"),
        summary: Bilingual(vi: "Ngày phải xong.", en: "The day it is due."),
        aliases: ["hạn", "thời hạn hoàn thành", "ngày hoàn thành theo kế hoạch"], type: .date),
      TableColumn(
        "progress", title: Bilingual(vi: "Tiến độ", en: "Progress"),
        summary: Bilingual(vi: "Khối lượng đã làm, 0–100.", en: "Share done, 0–100."),
        aliases: ["tiến độ %", "% hoàn thành"], type: .percentage(maximum: 100), unit: Bilingual(vi: "%", en: "%")),
      TableColumn(
        "status", title: Bilingual(vi: "Trạng thái", en: "Status"),
        summary: Bilingual(
          vi: "Đã đăng ký, đang thực hiện, hoàn thành, tạm dừng hoặc thôi thực hiện.",
          en: "Registered, in progress, completed, paused or given up."), aliases: ["tình trạng"],
        type: .choice(statuses), isRequired: true),
      TableColumn(
        "completed_on", title: Bilingual(vi: "Ngày hoàn thành", en: "Completed on"),
        summary: Bilingual(vi: "Ngày xong thực tế.", en: "The day it was completed."), aliases: ["hoàn thành ngày"],
        type: .date),
      TableColumn(
        "story", title: Bilingual(vi: "Bài viết", en: "Story"),
        summary: Bilingual(vi: "Bài viết về công trình.", en: "A story about it."), aliases: ["bài", "gương"],
        type: .reference(.story)),
      .internalNote,
    ], key: ["id"])

  static let statuses = [
    TableChoice("registered", vi: "Đã đăng ký", en: "Registered", aliases: ["đăng ký", "chưa khởi công"]),
    TableChoice("in_progress", vi: "Đang thực hiện", en: "In progress", aliases: ["đang làm", "đang thi công"]),
    TableChoice("completed", vi: "Hoàn thành", en: "Completed", aliases: ["đã hoàn thành", "xong"]),
    TableChoice("paused", vi: "Tạm dừng", en: "Paused", aliases: ["tạm ngừng"]),
    TableChoice("abandoned", vi: "Thôi thực hiện", en: "Given up", aliases: ["hủy", "dừng"]),
  ]
}
