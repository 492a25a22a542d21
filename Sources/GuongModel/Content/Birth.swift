import VietnameseText

/// A day of birth, or only its year.
package enum Birth: Hashable, Sendable {
  case date(CalendarDate)
  case year(Int)

  /// Whole years on `day`. With only a year the youngest possible age counts, so that a child is never taken for an adult.
  package func age(on day: CalendarDate) -> Int {
    switch self {
    case .year(let year):
      return day.year - year - 1
    case .date(let birth):
      let hadBirthday = (day.month, day.day) >= (birth.month, birth.day)
      return day.year - birth.year - (hadBirthday ? 0 : 1)
    }
  }
}
