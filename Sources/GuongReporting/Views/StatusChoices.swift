import GuongModel

/// The words for statuses that figures give, as readers see them.
package enum StatusChoices {
  package static let indicator = [
    TableChoice("exceeded", vi: "Vượt mức", en: "Exceeded"),
    TableChoice("early", vi: "Về trước hạn", en: "Ahead of time"),
    TableChoice("met", vi: "Đạt", en: "Met"),
    TableChoice("on_track", vi: "Đang thực hiện", en: "On track"),
    TableChoice("behind", vi: "Chậm", en: "Behind"),
    TableChoice("not_met", vi: "Không đạt", en: "Not met"),
    TableChoice("no_target", vi: "Chưa có kế hoạch", en: "No target"),
    TableChoice("no_data", vi: "Chưa có số liệu", en: "No data yet"),
  ]

  package static let work = [
    TableChoice("registered", vi: "Đã đăng ký", en: "Registered"),
    TableChoice("in_progress", vi: "Đang thực hiện", en: "In progress"),
    TableChoice("late", vi: "Quá hạn", en: "Overdue"),
    TableChoice("completed_early", vi: "Hoàn thành trước hạn", en: "Completed early"),
    TableChoice("completed", vi: "Hoàn thành", en: "Completed"),
    TableChoice("completed_late", vi: "Hoàn thành sau hạn", en: "Completed late"),
    TableChoice("paused", vi: "Tạm dừng", en: "Paused"),
    TableChoice("abandoned", vi: "Thôi thực hiện", en: "Given up"),
  ]

  package static let submission = [
    TableChoice("on_time", vi: "Đúng hạn", en: "On time"),
    TableChoice("late", vi: "Gửi chậm", en: "Late"),
    TableChoice("missing", vi: "Quá hạn", en: "Overdue"),
    TableChoice("open", vi: "Chưa đến hạn", en: "Not yet due"),
    TableChoice("shared", vi: "Nhiều bên gửi", en: "Many senders"),
  ]

  /// The word for an indicator's status: of a number that is to stay low «vượt mức» would say the opposite.
  static func name(of figure: IndicatorFigure, _ language: Language) -> String? {
    let isLower = figure.indicator.direction == .lower
    return figure.status.headline == .exceeded && isLower
      ? exceededLower[language] : name(figure.status.headline.rawValue, indicator, language)
  }

  package static let exceededLower = Bilingual(vi: "Tốt hơn kế hoạch", en: "Better than planned")

  /// The word for a stored value.
  static func name(_ value: String, _ choices: [TableChoice], _ language: Language) -> String? {
    choices.first { $0.value == value }?.title[language]
  }
}
