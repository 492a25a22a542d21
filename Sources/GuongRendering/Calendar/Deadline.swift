import VietnameseText

/// A day by which something must be done in a campaign. Calendars and the page of events are made of the same ones.
struct Deadline {
  enum Kind: String {
    /// A report that is due.
    case obligation
    /// A work that must be completed.
    case work
  }

  let kind: Kind
  /// The row's id.
  let id: String
  /// What the report or the work is called.
  let name: String
  let day: CalendarDate
  /// Who owes the report, or registered the work.
  let participants: [String]
  /// Sentences about it.
  let details: [String]
  /// Whether somebody has still to do it, as far as the tables can tell.
  let isOpen: Bool
}
