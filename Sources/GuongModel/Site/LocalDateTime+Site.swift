import VietnameseText

extension LocalDateTime {
  /// The first moment of a day.
  package static func start(of day: CalendarDate) -> LocalDateTime {
    guard let time = LocalDateTime(date: day, hour: 0, minute: 0) else { preconditionFailure("midnight exists") }
    return time
  }

  /// «05 giờ 00, ngày 01/3/2025»; the day alone at midnight.
  package var vietnamese: String {
    if hour == 0, minute == 0 { return "ngày \(date.officialShort)" }
    return "\(hour) giờ \(minute < 10 ? "0" : "")\(minute), ngày \(date.officialShort)"
  }
}
