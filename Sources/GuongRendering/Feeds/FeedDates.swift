import GuongModel
import VietnameseText

/// Dates as feeds write them. A story's time is when it became public, or the first moment of its date.
struct FeedDates {
  let clock: SiteClock

  func published(_ header: Header) -> LocalDateTime {
    header.publishFrom ?? LocalDateTime.start(of: header.date?.value ?? clock.today)
  }

  /// RFC 3339: `2025-03-01T00:00:00+07:00`.
  func rfc3339(_ time: LocalDateTime) -> String { time.iso + offset(of: time, separator: ":") }

  /// RFC 822 with a year of four digits, as RSS 2.0 has it: `Sat, 01 Mar 2025 00:00:00 +0700`.
  func rfc822(_ time: LocalDateTime) -> String {
    let date = time.date
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    // 1970-01-01 was a Thursday.
    let weekday = days[((date.daysSinceEpoch + 3) % 7 + 7) % 7]
    let clockTime = time.iso.suffix(8)
    let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
    return "\(weekday), \(day) \(months[date.month - 1]) \(date.year) \(clockTime) \(offset(of: time, separator: ""))"
  }

  private func offset(of time: LocalDateTime, separator: String) -> String {
    let seconds = clock.zone.offset(of: time)
    let minutes = abs(seconds) / 60
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return (seconds < 0 ? "-" : "+") + two(minutes / 60) + separator + two(minutes % 60)
  }
}
