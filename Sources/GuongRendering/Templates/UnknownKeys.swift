internal import Synchronization

/// Collects the keys that templates asked for and no view on the stack knew. Safe to share between threads.
package final class UnknownKeys: Sendable {
  private let entries = Mutex<Set<String>>([])

  package init() {}

  /// What was asked for in vain, as `template: key`, sorted.
  package var all: [String] { entries.withLock { $0.sorted() } }

  func record(_ key: String, in template: String) {
    entries.withLock { _ = $0.insert("\(template): \(key)") }
  }
}
