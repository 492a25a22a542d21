import GuongModel

/// `indicator_status`: ``IndicatorFigures``.
enum IndicatorStatusView {
  struct Row: Sendable {
    let figure: IndicatorFigure
    let names: ParticipantNames
  }

  static let view = ReportView<Row>(
    "indicator_status", Bilingual(vi: "Tình hình chỉ tiêu", en: "Standing of indicators"),
    Bilingual(
      vi: "Một chỉ tiêu ở một đơn vị (bỏ trống: toàn địa bàn) trong năm có số liệu mới nhất.",
      en: "An indicator in a unit (empty: the whole area) in the year of its newest figure."),
    rowsFrom: ["indicators.id", "indicator_values.indicator", "indicator_values.unit"],
    [
      ReportViewColumn("indicator", "Mã chỉ tiêu", "Indicator", .reference(.row(table: "indicators"))) {
        .text($0.figure.indicator.id)
      },
      ReportViewColumn("name", "Tên chỉ tiêu", "Name", from: ["indicators.name"]) { .text($0.figure.indicator.name) },
      ReportViewColumn("measure", "Đơn vị tính", "Measure", from: ["indicators.measure"]) {
        .text($0.figure.indicator.measure)
      },
      ReportViewColumn("kind", "Nhóm chỉ tiêu", "Kind", .choice(Indicator.kinds), from: ["indicators.kind"]) {
        .text($0.figure.indicator.kind.rawValue)
      },
      ReportViewColumn("kind_name", "Tên nhóm chỉ tiêu", "Kind in words", from: ["indicators.kind"]) {
        .text(StatusChoices.name($0.figure.indicator.kind.rawValue, Indicator.kinds, $0.names.language))
      },
      ReportViewColumn("unit", "Mã đơn vị", "Unit", .reference(.unit)) { .text($0.figure.unit) },
      ReportViewColumn("unit_name", "Đơn vị", "Unit’s name") { .text($0.names[$0.figure.unit]) },
      ReportViewColumn("year", "Năm", "Year", .wholeNumber, from: newest) { .integer($0.figure.year) },
      ReportViewColumn("period", "Kỳ của số liệu", "Period of the figure", .period, from: newest) {
        $0.figure.newest.map { .period($0.period) } ?? .none
      },
      ReportViewColumn(
        "target", "Kế hoạch", "Target", .number(minimum: nil), from: newest + ["indicator_values.target"]
      ) {
        .number($0.figure.target)
      },
      ReportViewColumn("actual", "Thực hiện", "Actual", .number(minimum: nil), from: newest) {
        .number($0.figure.actual)
      },
      ReportViewColumn("as_of", "Số liệu đến ngày", "As of", .date, from: newest) {
        .date($0.figure.asOf)
      },
      ReportViewColumn(
        "percent_of_target", "Hoàn thành kế hoạch", "Target fulfilled", .percentage(maximum: nil), unit: .percent,
        from: values
      ) { .number($0.figure.percentOfTarget) },
      ReportViewColumn(
        "growth", "So với cùng kỳ", "Growth", .percentage(maximum: nil), unit: .percent,
        from: growth
      ) {
        if case .percent(let growth) = $0.figure.growth { .number(growth) } else { .none }
      },
      ReportViewColumn(
        "growth_points", "Tăng, giảm so với cùng kỳ", "Growth in points", .number(minimum: nil),
        unit: Bilingual(vi: "điểm phần trăm", en: "percentage points"), from: growth
      ) {
        if case .points(let growth) = $0.figure.growth { .number(growth) } else { .none }
      },
      ReportViewColumn("met_on", "Ngày đạt", "Met on", .date, from: values) { .date($0.figure.metOn) },
      ReportViewColumn("status", "Mã tình trạng", "Status", .choice(StatusChoices.indicator), from: values) {
        .text($0.figure.status.headline.rawValue)
      },
      ReportViewColumn("status_name", "Tình trạng", "Status in words", from: values) {
        .text(StatusChoices.name(of: $0.figure, $0.names.language))
      },
      ReportViewColumn("is_met", "Đạt", "Met", .boolean, from: values) { .boolean($0.figure.status.isMet) },
      ReportViewColumn("is_exceeded", "Vượt mức", "Exceeded", .boolean, from: values) {
        .boolean($0.figure.status.isExceeded)
      },
      ReportViewColumn("is_early", "Về trước hạn", "Early", .boolean, from: values) {
        .boolean($0.figure.status.isEarly)
      },
    ])

  /// What tells which figure counts, and the figure.
  private static let newest = ["indicator_values.period", "indicator_values.actual", "indicator_values.as_of"]
  private static let growth = newest + ["indicators.measure", "indicators.counting"]
  private static let values = growth + ["indicator_values.target", "indicators.direction"]
}
