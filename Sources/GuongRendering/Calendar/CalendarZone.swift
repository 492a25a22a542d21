import GuongModel

/// The site's time zone as VTIMEZONE (RFC 5545, 3.6.5), with the offset that it has at the build's moment.
///
/// Việt Nam has had one offset since 1975, so nothing more is needed for it.
struct CalendarZone {
  let name: String
  let clock: SiteClock

  var lines: [String] {
    let offset = offset
    return [
      "BEGIN:VTIMEZONE", "TZID:\(name)", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:\(offset)",
      "TZOFFSETTO:\(offset)", "TZNAME:\(offset)", "END:STANDARD", "END:VTIMEZONE",
    ]
  }

  /// `+0700`.
  private var offset: String {
    let minutes = clock.zone.offset(of: clock.now) / 60
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return (minutes < 0 ? "-" : "+") + two(abs(minutes) / 60) + two(abs(minutes) % 60)
  }
}
