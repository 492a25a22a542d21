import GuongModel
import VietnameseText

/// Where a campaign stands in time.
struct CampaignTime {
  let period: CampaignPeriod
  let today: CalendarDate

  /// Days from today to the last day, which still counts; negative once it has passed.
  var daysLeft: Int { today.days(until: period.to) }

  /// Whole percent of the time that has passed; `nil` when the start is unknown.
  var percent: Int? {
    guard let from = period.from else { return nil }
    let length = from.days(until: period.to) + 1
    let passed = from.days(until: today)
    return min(100, max(0, passed * 100 / length))
  }

  func view(_ strings: StringCatalogue) -> CampaignProgressView {
    CampaignProgressView(
      headline: headline(strings), period: periodText(strings), percent: percent,
      percentText: percent.map { strings.format(.timePassed, ["percent": "\($0)"]) }, ended: daysLeft < 0)
  }

  private func headline(_ strings: StringCatalogue) -> String {
    if let from = period.from, today < from {
      let days = today.days(until: from)
      return days == 1 ? strings.format(.startsTomorrow) : strings.format(.startsIn, ["days": "\(days)"])
    }
    if daysLeft < 0 { return strings.format(.endedOn, ["date": strings.language.date(period.to)]) }
    if daysLeft == 0 { return strings.format(.lastDay) }
    return strings.format(.daysLeft, ["days": "\(daysLeft)"])
  }

  private func periodText(_ strings: StringCatalogue) -> String {
    guard let from = period.from else { return strings.format(.periodTo, ["to": strings.language.date(period.to)]) }
    return strings.format(.periodFromTo, ["from": strings.language.date(from), "to": strings.language.date(period.to)])
  }
}
