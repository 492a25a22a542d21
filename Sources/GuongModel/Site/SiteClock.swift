import VietnameseText

/// The one moment that a build stands for, in the site's time zone. Read once; nothing else asks for the time.
package struct SiteClock: Sendable {
  package let now: LocalDateTime
  package let zone: SiteZone

  package init(now: LocalDateTime, zone: SiteZone) {
    self.now = now
    self.zone = zone
  }

  package var today: CalendarDate { now.date }
}
