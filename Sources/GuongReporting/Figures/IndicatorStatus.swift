/// How an indicator stands against the target of its year (the campaign plan II.1, III.2).
package struct IndicatorStatus: Sendable, Hashable {
  /// The one word for a badge; the flags below may hold together.
  package enum Headline: String, Sendable, CaseIterable {
    /// Vượt mức.
    case exceeded
    /// Về trước hạn: met before the year was over.
    case early
    /// Đạt.
    case met
    /// Đang thực hiện.
    case onTrack = "on_track"
    /// Chậm.
    case behind
    /// Không đạt: the year is over, and so says a figure of its last day.
    case notMet = "not_met"
    case noTarget = "no_target"
    case noData = "no_data"
  }

  package let headline: Headline
  /// Đạt, by the newest figure.
  package let isMet: Bool
  /// Vượt mức: strictly better than the target.
  package let isExceeded: Bool
  /// Về trước hạn: met on a day before the year's last, and still met.
  package let isEarly: Bool

  init(open headline: Headline) {
    self.headline = headline
    isMet = false
    isExceeded = false
    isEarly = false
  }

  init(metAndExceeded isExceeded: Bool, early isEarly: Bool) {
    headline = isExceeded ? .exceeded : isEarly ? .early : .met
    isMet = true
    self.isExceeded = isExceeded
    self.isEarly = isEarly
  }
}
