import VietnameseText

/// One event or deadline of a calendar.
struct CalendarEntry {
  /// When it is: whole days, or hours on the clocks of the site's zone.
  enum Time: Equatable {
    /// First and last day, both included.
    case days(from: CalendarDate, to: CalendarDate)
    /// The end is `nil` where nobody said.
    case hours(from: LocalDateTime, to: LocalDateTime?)
  }

  /// Says for ever which entry this is; made of what never changes (``id(_:of:_:)``), without the host.
  var id: String
  var title: String
  var time: Time
  var details: [String] = []
  var place: String?
  /// Absolute.
  var url: String?
  var category: String
  /// Whether a reminder rings three days before, at eight in the morning.
  var hasReminder = false

  /// The id of what a campaign's row says: `obligation.thi-dua.bc-nam`. Points never stand within ids, so that no two are
  /// the same (RFC 5545, 3.8.4.7).
  static func id(_ kind: String, of campaign: String, _ id: String) -> String { "\(kind).\(campaign).\(id)" }
}
