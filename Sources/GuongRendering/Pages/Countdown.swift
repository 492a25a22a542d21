import GuongModel
import VietnameseText

/// How far off a day is, in words.
struct Countdown {
  /// Deadlines within so many days stand out.
  static let urgentDays = 14

  let days: Int

  init(from today: CalendarDate, to day: CalendarDate) { days = today.days(until: day) }

  var isUrgent: Bool { (0...Self.urgentDays).contains(days) }

  var isPast: Bool { days < 0 }

  func text(_ strings: StringCatalogue) -> String {
    switch days {
    case ..<0: strings.format(.overdue, ["days": strings.language.number(-days)])
    case 0: strings.format(.dueToday)
    case 1: strings.format(.dueTomorrow)
    default: strings.format(.dueIn, ["days": strings.language.number(days)])
    }
  }
}
