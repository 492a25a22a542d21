import GuongModel

/// `work_status`: ``WorkFigures``.
enum WorkStatusView {
  struct Row: Sendable {
    let figure: WorkFigure
    let names: ParticipantNames

    var work: Work { figure.work }
  }

  static let view = ReportView<Row>(
    "work_status", Bilingual(vi: "Tình hình công trình", en: "Standing of works"),
    Bilingual(vi: "Một công trình với tình trạng theo ngày.", en: "A work, its status held against the dates."),
    rowsFrom: ["works.id"],
    [
      ReportViewColumn("work", "Mã công trình", "Work", .reference(.row(table: "works"))) { .text($0.work.id) },
      ReportViewColumn("name", "Tên công trình", "Name", from: ["works.name"]) { .text($0.work.name) },
      ReportViewColumn(
        "registered_by", "Mã đơn vị đăng ký", "Registered by", .reference(.participant), from: ["works.registered_by"]
      ) { .text($0.work.registeredBy) },
      ReportViewColumn("registered_by_name", "Đơn vị đăng ký", "Registered by", from: ["works.registered_by"]) {
        .text($0.names[$0.work.registeredBy])
      },
      ReportViewColumn(
        "value", "Giá trị", "Value", .number(minimum: 0), unit: Bilingual(vi: "triệu đồng", en: "million VND"),
        from: ["works.value"]
      ) { .number($0.work.value) },
      ReportViewColumn("start", "Khởi công", "Start", .date, from: ["works.start"]) { .date($0.work.start) },
      ReportViewColumn("due", "Hạn hoàn thành", "Due", .date, from: ["works.due"]) { .date($0.work.due) },
      ReportViewColumn("completed_on", "Ngày hoàn thành", "Completed on", .date, from: ["works.completed_on"]) {
        .date($0.work.completedOn)
      },
      ReportViewColumn(
        "progress", "Tiến độ", "Progress", .percentage(maximum: 100), unit: .percent, from: ["works.progress"]
      ) { .number($0.work.progress) },
      ReportViewColumn("status", "Mã tình trạng", "Status", .choice(StatusChoices.work), from: dates) {
        .text($0.figure.status.rawValue)
      },
      ReportViewColumn("status_name", "Tình trạng", "Status in words", from: dates) {
        .text(StatusChoices.name($0.figure.status.rawValue, StatusChoices.work, $0.names.language))
      },
      ReportViewColumn(
        "is_completed", "Đã hoàn thành", "Completed", .boolean, from: ["works.status", "works.completed_on"]
      ) {
        .boolean($0.figure.status.isCompleted)
      },
      ReportViewColumn(
        "days_late", "Chậm (âm: sớm)", "Days late (early if negative)", .wholeNumber, unit: .days, from: dates
      ) {
        .integer($0.figure.daysLate)
      },
      ReportViewColumn(
        "elapsed_percent", "Thời gian đã qua", "Time gone by", .percentage(maximum: 100), unit: .percent,
        from: ["works.start", "works.due"]
      ) { .number($0.figure.elapsedPercent) },
      ReportViewColumn(
        "is_behind", "Chậm tiến độ", "Behind", .boolean, from: dates + ["works.start", "works.progress"]
      ) {
        .boolean($0.figure.isBehind)
      },
    ])

  private static let dates = ["works.status", "works.due", "works.completed_on"]
}
