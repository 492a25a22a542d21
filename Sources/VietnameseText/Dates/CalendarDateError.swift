/// Why a year, a month and a day make no date.
public enum CalendarDateError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The year is outside 1…9999.
  case yearOutOfRange(Int)
  /// The month is outside 1…12.
  case monthOutOfRange(Int)
  /// The month has fewer days, or the day is below 1.
  case dayOutOfRange(Int, month: Int, year: Int, lastDay: Int)

  /// What is wrong, in English: «month 11 has 30 days».
  public var description: String {
    switch self {
    case .yearOutOfRange(let year): "year \(year) is outside 1…9999"
    case .monthOutOfRange(let month): "there is no month \(month)"
    case .dayOutOfRange(_, month: 2, let year, let lastDay): "month 2 of \(year) has \(lastDay) days"
    case .dayOutOfRange(_, let month, _, let lastDay): "month \(month) has \(lastDay) days"
    }
  }
}
