/// A day of the Gregorian calendar, without time and time zone; years 1…9999, proleptic before 1582.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// 1…9999.
  public let year: Int
  /// 1…12.
  public let month: Int
  /// 1…31.
  public let day: Int

  /// The given day. Throws if there is none, and says why.
  public init(year: Int, month: Int, day: Int) throws(CalendarDateError) {
    guard 1...9999 ~= year else { throw .yearOutOfRange(year) }
    guard 1...12 ~= month else { throw .monthOutOfRange(month) }
    let last = Self.lastDay(ofMonth: month, year: year)
    guard 1...last ~= day else { throw .dayOutOfRange(day, month: month, year: year, lastDay: last) }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that lies `daysSinceEpoch` days after 1970-01-01; `nil` outside years 1…9999.
  public init?(daysSinceEpoch: Int) {
    guard Self.epochDays ~= daysSinceEpoch else { return nil }
    // Howard Hinnant, «chrono-compatible low-level date algorithms», civil_from_days.
    let shifted = daysSinceEpoch + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01, negative before.
  public var daysSinceEpoch: Int {
    // days_from_civil of the same source; the year begins in March, so that leap days come last.
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.flooredQuotient(by: 400)
    let yearOfEra = shiftedYear - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day `days` later, or earlier if negative; `nil` outside years 1…9999.
  public func advanced(byDays days: Int) -> CalendarDate? {
    let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(daysSinceEpoch: sum)
  }

  /// The days from `self` to `other`, negative if `other` is earlier.
  public func days(until other: CalendarDate) -> Int { other.daysSinceEpoch - daysSinceEpoch }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let sinceMonday = daysSinceEpoch + 3
    return Weekday.allCases[sinceMonday - sinceMonday.flooredQuotient(by: 7) * 7]
  }

  /// Whether `year` has 29 February.
  public static func isLeap(year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// The count of days of a month. `month` is 1…12.
  public static func lastDay(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether `left` is the earlier day.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Days since the epoch of 0001-01-01 and 9999-12-31.
  private static let epochDays = -719_162...2_932_896
}

extension Int {
  /// The quotient rounded down, also for negative numbers.
  fileprivate func flooredQuotient(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
