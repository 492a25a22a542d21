internal import Foundation
import VietnameseText

/// The time zone that a site's dates and times are written in.
package struct SiteZone: Sendable {
  private let zone: TimeZone

  /// `nil` when the machine knows no zone of that name (IANA, such as `Asia/Ho_Chi_Minh`).
  package init?(_ identifier: String) {
    guard let zone = TimeZone(identifier: identifier) else { return nil }
    self.zone = zone
  }

  /// Seconds ahead of UTC at an instant (seconds since 1970).
  package func offset(at instant: Int) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant)))
  }

  /// Seconds ahead of UTC when local clocks show `time`.
  package func offset(of time: LocalDateTime) -> Int {
    let guess = offset(at: time.secondsSince1970(utcOffset: 0))
    return offset(at: time.secondsSince1970(utcOffset: guess))
  }

  /// What local clocks show at an instant; `nil` outside years 1…9999.
  package func local(at instant: Int) -> LocalDateTime? {
    LocalDateTime(secondsSince1970: instant, utcOffset: offset(at: instant))
  }

  /// What local clocks show at a time as written: with an offset it is converted, without one it is local already.
  package func local(_ parsed: ParsedDateTime) -> LocalDateTime {
    guard parsed.utcOffset != nil else { return parsed.local }
    return local(at: parsed.secondsSince1970(defaultOffset: 0)) ?? parsed.local
  }
}
