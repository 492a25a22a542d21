/// Where the campaign stands in time.
package struct CampaignProgressView: View {
  /// «Còn 305 ngày», «Bắt đầu sau 12 ngày», «Đã kết thúc ngày 31/12/2025».
  package var headline: String
  /// «Từ ngày ban hành Kế hoạch đến hết ngày 31/12/2025».
  package var period: String
  /// 0…100; absent when the start is unknown: no bar then.
  package var percent: Int?
  /// What the bar shows, in words: «Đã qua 22% thời gian».
  package var percentText: String?
  package var ended: Bool

  package init(
    headline: String,
    period: String,
    percent: Int? = nil,
    percentText: String? = nil,
    ended: Bool = false
  ) {
    self.headline = headline
    self.period = period
    self.percent = percent
    self.percentText = percentText
    self.ended = ended
  }

  package func value(_ key: ViewKey) -> ViewValue? {
    switch key {
    case .headline: .text(headline)
    case .period: .text(period)
    case .percent: .optional(percent)
    case .percentText: .optional(percentText)
    case .ended: .flag(ended)
    default: nil
    }
  }
}
