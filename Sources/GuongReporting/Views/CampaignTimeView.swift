import GuongModel

/// `campaign_time`: ``CampaignClock``, one row.
enum CampaignTimeView {
  static let view = ReportView<CampaignClock>(
    "campaign_time", Bilingual(vi: "Thời gian của đợt thi đua", en: "Time of the campaign"),
    Bilingual(
      vi: "Một dòng: đợt thi đua đã qua và còn lại bao nhiêu ngày.", en: "One row: how many days are gone and left."),
    [
      ReportViewColumn("from_day", "Từ ngày", "From", .date) { .date($0.period.from) },
      ReportViewColumn("to_day", "Đến hết ngày", "To", .date) { .date($0.period.to) },
      ReportViewColumn("days_in_all", "Tổng số ngày", "Days in all", .wholeNumber, unit: .days) {
        .integer($0.daysInAll)
      },
      ReportViewColumn("days_elapsed", "Số ngày đã qua", "Days gone", .wholeNumber, unit: .days) {
        .integer($0.daysElapsed)
      },
      ReportViewColumn("days_left", "Số ngày còn lại", "Days left", .wholeNumber, unit: .days) {
        .integer($0.daysLeft)
      },
      ReportViewColumn(
        "elapsed_percent", "Thời gian đã qua", "Time gone by", .percentage(maximum: 100), unit: .percent
      ) { .number($0.elapsedPercent) },
    ])
}
