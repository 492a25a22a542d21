import GuongModel
import VietnameseText

/// A calendar as an iCalendar file (RFC 5545).
///
/// It has no METHOD: with `PUBLISH` RFC 5546 (3.2.1) would ask for an ORGANIZER with an address to write to.
/// Whole days need no zone; only a file with hours, or without any entry, brings VTIMEZONE along, which also is the component that
/// an empty calendar must have (3.6).
struct CalendarFile {
  let name: String
  let entries: [CalendarEntry]
  let clock: SiteClock
  /// The zone's name as the site gives it: `Asia/Ho_Chi_Minh`.
  let zone: String
  /// What makes the identifiers the site's own.
  let host: String
  var language = Language.vietnamese

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    func line(_ name: String, _ value: String) { CalendarText.append("\(name):\(value)", to: &bytes) }
    func text(_ name: String, _ value: String) { line(name, CalendarText.escape(value)) }

    line("BEGIN", "VCALENDAR")
    line("VERSION", "2.0")
    line("PRODID", "-//Guong//Guong//\(language.rawValue.uppercased())")
    line("CALSCALE", "GREGORIAN")
    text("NAME", name)
    text("X-WR-CALNAME", name)
    text("X-WR-TIMEZONE", zone)
    line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
    line("X-PUBLISHED-TTL", "P1D")
    if entries.isEmpty || entries.contains(where: \.hasHours) {
      for part in CalendarZone(name: zone, clock: clock).lines { CalendarText.append(part, to: &bytes) }
    }
    for entry in entries {
      line("BEGIN", "VEVENT")
      text("UID", "\(entry.id)@\(host)")
      line("DTSTAMP", stamp)
      line("SEQUENCE", "\(sequence)")
      switch entry.time {
      case .days(let from, let to):
        line("DTSTART;VALUE=DATE", Self.date(from))
        // The end is the first day that no longer belongs to it (3.6.1).
        if let end = to.advanced(byDays: 1) { line("DTEND;VALUE=DATE", Self.date(end)) }
      case .hours(let from, let to):
        line("DTSTART;TZID=\(zone)", Self.time(from))
        // Without an end it is over as it begins (3.6.1): calendars show where it stands.
        if let to { line("DTEND;TZID=\(zone)", Self.time(to)) }
      }
      text("SUMMARY", entry.title)
      if !entry.details.isEmpty { text("DESCRIPTION", entry.details.joined(separator: "\n")) }
      if let place = entry.place { text("LOCATION", place) }
      if let url = entry.url { line("URL", url) }
      text("CATEGORIES", entry.category)
      // Nobody is busy because a report is due.
      line("TRANSP", "TRANSPARENT")
      if entry.hasReminder {
        line("BEGIN", "VALARM")
        line("ACTION", "DISPLAY")
        // A whole day begins at midnight: sixteen hours less than three days before is eight in the morning.
        line("TRIGGER", "-P2DT16H")
        text("DESCRIPTION", entry.title)
        line("END", "VALARM")
      }
      line("END", "VEVENT")
    }
    line("END", "VCALENDAR")
    return bytes
  }

  /// The build's moment, as seconds since 1970 in UTC.
  private var instant: Int { clock.now.secondsSince1970(utcOffset: clock.zone.offset(of: clock.now)) }

  /// DTSTAMP: the build's moment in UTC.
  private var stamp: String {
    LocalDateTime(secondsSince1970: instant, utcOffset: 0).map { Self.time($0) + "Z" } ?? Self.time(clock.now) + "Z"
  }

  /// Minutes from 2020 to the build's moment: a later build never has a smaller number (docs/decisions/calendar.md).
  private var sequence: Int { min(max(0, (instant - Self.start2020) / 60), Int(Int32.max)) }

  /// 2020-01-01T00:00:00Z.
  private static let start2020 = 1_577_836_800

  private static func date(_ date: CalendarDate) -> String { date.iso.replacing("-", with: "") }

  private static func time(_ time: LocalDateTime) -> String {
    time.iso.replacing("-", with: "").replacing(":", with: "")
  }
}

extension CalendarEntry {
  fileprivate var hasHours: Bool {
    if case .hours = time { true } else { false }
  }
}
