/// How much a diagnostic costs.
package enum Severity: String, Sendable, Comparable {
  /// The page is published; an editor should look.
  case warning
  /// The page that the diagnostic stands on is quarantined.
  case error
  /// No page can be built without this being mended.
  case fatal

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .warning: 0
    case .error: 1
    case .fatal: 2
    }
  }
}
