import GuongModel
import VietnameseText

/// A report that one participant owes, as it stands on a day.
package struct ObligationFigure: Sendable {
  package enum Status: Sendable, Hashable {
    case onTime
    /// Handed in so many days after the due day.
    case late(days: Int)
    /// Not handed in, and due so many days ago.
    case missing(days: Int)
    /// Not handed in yet, with so many days left; 0 on the due day.
    case open(daysLeft: Int)
    /// Owed by an organisation that stands for many: so many have sent it. Nobody knows how many there are to be.
    case shared(senders: Int)

    /// Whether somebody is still waited for, as far as anybody knows.
    package var isOpen: Bool {
      switch self {
      case .onTime, .late, .shared: false
      case .missing, .open: true
      }
    }

    /// As stored: `on_time`, `late`, `missing`, `open`, `shared`.
    package var code: String {
      switch self {
      case .onTime: "on_time"
      case .late: "late"
      case .missing: "missing"
      case .open: "open"
      case .shared: "shared"
      }
    }
  }

  package let obligation: Obligation
  /// The unit or organisation that owes it.
  package let participant: String
  /// The first one handed in; `nil` where there is none.
  package let submission: Submission?
  package let status: Status
}
