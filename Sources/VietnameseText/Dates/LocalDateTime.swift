/// A date and a time of day as a clock on the wall shows them, to the second, without a time zone.
public struct LocalDateTime: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The day.
  public let date: CalendarDate
  /// 0…23.
  public let hour: Int
  /// 0…59.
  public let minute: Int
  /// 0…59; leap seconds are not kept.
  public let second: Int

  /// The given time; `nil` if hour, minute or second is out of range.
  public init?(date: CalendarDate, hour: Int, minute: Int, second: Int = 0) {
    guard 0...23 ~= hour, 0...59 ~= minute, 0...59 ~= second else { return nil }
    self.date = date
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// What clocks show at an instant (seconds since 1970-01-01T00:00:00Z) where they are `utcOffset` seconds ahead of UTC;
  /// `nil` outside years 1…9999.
  public init?(secondsSince1970 instant: Int, utcOffset: Int) {
    let (local, overflow) = instant.addingReportingOverflow(utcOffset)
    let (quotient, remainder) = local.quotientAndRemainder(dividingBy: 86_400)
    let days = remainder < 0 ? quotient - 1 : quotient
    let seconds = remainder < 0 ? remainder + 86_400 : remainder
    guard !overflow, let date = CalendarDate(daysSinceEpoch: days) else { return nil }
    self.date = date
    hour = seconds / 3600
    minute = seconds / 60 % 60
    second = seconds % 60
  }

  /// The instant (seconds since 1970-01-01T00:00:00Z) at which clocks that are `utcOffset` seconds ahead of UTC show this
  /// time. Vietnam's offset is 25,200.
  public func secondsSince1970(utcOffset: Int) -> Int {
    date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second - utcOffset
  }

  /// ISO 8601 without an offset: `2025-03-01T05:00:00`.
  public var iso: String { "\(date.iso)T\(padded(hour, to: 2)):\(padded(minute, to: 2)):\(padded(second, to: 2))" }

  /// The same as ``iso``.
  public var description: String { iso }

  /// Whether `left` is earlier on the same clock.
  public static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
    if left.date != right.date { return left.date < right.date }
    return (left.hour, left.minute, left.second) < (right.hour, right.minute, right.second)
  }
}
