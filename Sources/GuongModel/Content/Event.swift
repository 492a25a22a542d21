import VietnameseText

/// A congress, conference, ceremony or deadline of a campaign.
package struct Event: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case congress
    case conference
    case deadline
    case ceremony
    case other
  }

  /// When it happens, as far as is known.
  package enum Time: Hashable, Sendable {
    case days(from: CalendarDate, to: CalendarDate)
    /// «năm 2025», where no day is fixed.
    case text(String)
  }

  package var id: Located<String>
  package var title: String
  package var time: Time
  /// Where days are fixed and the time of day too.
  package var hours: EventHours?
  package var place: String?
  package var organiser: Located<String>?
  package var kind: Kind
  package var summary: String?
  /// Path of a document, as written.
  package var document: Located<String>?

  package init(id: Located<String>, title: String, time: Time, kind: Kind) {
    self.id = id
    self.title = title
    self.time = time
    self.kind = kind
  }
}
