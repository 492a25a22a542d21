import VietnameseText

/// Why a page was taken down. Its address stays and says so.
package struct Withdrawal: Sendable {
  package var date: CalendarDate?
  package var reason: String

  package init(date: CalendarDate?, reason: String) {
    self.date = date
    self.reason = reason
  }
}
