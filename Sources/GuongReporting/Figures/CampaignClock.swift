import GuongModel
import VietnameseText

/// How much of a campaign's time has gone by on a day.
///
/// Days are counted with both ends: on its first day a campaign is one day old, on its last day none is left, and
/// elapsed and left together make the whole.
package struct CampaignClock: Sendable, Hashable {
  package enum Phase: String, Sendable {
    case before
    case running
    case ended
  }

  package let period: CampaignPeriod
  package let today: CalendarDate
  package let phase: Phase

  package init(period: CampaignPeriod, today: CalendarDate) {
    self.period = period
    self.today = today
    if let from = period.from, today < from {
      phase = .before
    } else {
      phase = today > period.to ? .ended : .running
    }
  }

  /// All days of the campaign; `nil` where its start is unknown or after its end.
  package var daysInAll: Int? {
    period.from.flatMap { from in from <= period.to ? from.days(until: period.to) + 1 : nil }
  }

  /// 0 before the start, all days after the end.
  package var daysElapsed: Int? {
    guard let from = period.from, let all = daysInAll else { return nil }
    return min(max(0, from.days(until: today) + 1), all)
  }

  /// Days that follow today: 0 on the last day and after it. Before the start, all days of the campaign.
  package var daysLeft: Int {
    let left = max(0, today.days(until: period.to))
    return daysInAll.map { min($0, left) } ?? left
  }

  /// The percentage of the time that has gone by.
  package var elapsedPercent: DecimalNumber? {
    guard let elapsed = daysElapsed, let all = daysInAll else { return nil }
    return Percentage.of(elapsed, in: all)
  }
}
