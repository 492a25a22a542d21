import GuongModel
import VietnameseText

/// The days that a row is about: those of its period, or the one of its event.
struct DaySpan {
  let first: CalendarDate
  let last: CalendarDate
  let title: Bilingual

  init?(_ value: TableValue) {
    switch value {
    case .period(let period):
      first = period.firstDay
      last = period.lastDay
      title = period.title
    case .date(let day):
      first = day
      last = day
      title = Bilingual(vi: "ngày \(day.officialShort)", en: day.iso)
    case .none, .text, .number, .boolean: return nil
    }
  }

  /// Whether `unit` exists on any of the days.
  func touches(_ unit: Unit) -> Bool { (unit.validFrom ?? last) <= last && (unit.validTo ?? first) >= first }
}
