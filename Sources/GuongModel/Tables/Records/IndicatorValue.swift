import VietnameseText

/// What an indicator was to reach and reached, in one unit and period.
package struct IndicatorValue: TableRecord {
  package enum Column: Int, TableColumnName {
    case indicator, unit, period, target, actual, asOf, source, note
  }

  package let indicator: String
  package let unit: String?
  package let period: ReportingPeriod
  package let target: DecimalNumber?
  package let actual: DecimalNumber?
  package let asOf: CalendarDate?
  package let source: String?
  /// Its row in the table.
  package let index: Int

  package init?(_ row: TableRow) {
    guard let indicator = row.text(Column.indicator),
      let period = row.period(Column.period)
    else { return nil }
    self.indicator = indicator
    self.period = period
    index = row.index
    unit = row.text(Column.unit)
    target = row.number(Column.target)
    actual = row.number(Column.actual)
    asOf = row.date(Column.asOf)
    source = row.text(Column.source)
  }

  package static let schema = TableSchema(
    "indicator_values", title: Bilingual(vi: "Giá trị chỉ tiêu", en: "Indicator values"),
    summary: Bilingual(
      vi: "Số kế hoạch và số thực hiện của một chỉ tiêu trong một kỳ; số của quý, tháng là lũy kế từ đầu năm.",
      en: "Target and actual value of an indicator for a period; of a quarter or month, counted from the year’s start."),
    aliases: ["số liệu chỉ tiêu", "kết quả chỉ tiêu", "số liệu"],
    columns: [
      TableColumn(
        "indicator", title: Bilingual(vi: "Chỉ tiêu", en: "Indicator"),
        summary: Bilingual(vi: "Chỉ tiêu nào.", en: "The indicator."), aliases: ["mã chỉ tiêu"],
        type: .reference(.row(table: "indicators")), isRequired: true),
      TableColumn(
        "unit", title: Bilingual(vi: "Đơn vị", en: "Unit"),
        summary: Bilingual(
          vi: "Đơn vị hành chính; bỏ trống khi là số của toàn địa bàn.",
          en: "An administrative unit; empty for the whole area."), aliases: ["địa phương", "xã"],
        type: .reference(.unit)),
      TableColumn(
        "period", title: Bilingual(vi: "Kỳ", en: "Period"),
        summary: Bilingual(vi: "2025, quý I/2025 hoặc tháng 3/2025.", en: "2025, 2025-Q1 or 2025-03."),
        aliases: ["kỳ báo cáo", "năm"], type: .period, isRequired: true),
      TableColumn(
        "target", title: Bilingual(vi: "Kế hoạch", en: "Target"),
        summary: Bilingual(vi: "Số phải đạt trong kỳ.", en: "What is to be reached in the period."),
        aliases: ["chỉ tiêu giao", "mục tiêu", "KH", "kế hoạch giao", "kế hoạch năm"], type: .number(minimum: nil),
        unitPlace: TableColumn.measureOfIndicator),
      TableColumn(
        "actual", title: Bilingual(vi: "Thực hiện", en: "Actual"),
        summary: Bilingual(vi: "Số đã đạt.", en: "What was reached."),
        aliases: ["kết quả", "ước thực hiện", "TH", "ước TH", "kết quả thực hiện"],
        type: .number(minimum: nil), unitPlace: TableColumn.measureOfIndicator),
      TableColumn(
        "as_of", title: Bilingual(vi: "Số liệu đến ngày", en: "As of"),
        summary: Bilingual(vi: "Ngày chốt số liệu.", en: "The day for which the value holds."),
        aliases: ["đến ngày", "ngày chốt số liệu"], type: .date),
      TableColumn(
        "source", title: Bilingual(vi: "Nguồn số liệu", en: "Source"),
        summary: Bilingual(vi: "Cơ quan, báo cáo cho số liệu.", en: "The body or report that gives the value."),
        aliases: ["nguồn"], type: .text),
      .internalNote,
    ], key: ["indicator", "unit", "period"], subject: "indicator")
}
