import GRDB
import Synchronization

/// Owns the connection to a database in memory, and gives its memory back at the end.
///
/// The emptied queue itself is kept for the rest of the process: libdispatch takes a queue down on a thread of its own, whose
/// start needs two file descriptors and ends the program where there are none left.
final class ReportConnection: Sendable {
  let queue: DatabaseQueue

  private static let kept = Mutex<[DatabaseQueue]>([])

  init(_ queue: DatabaseQueue) { self.queue = queue }

  deinit {
    // Nothing is running any more, so closing cannot be refused.
    try? queue.close()
    Self.kept.withLock { $0.append(queue) }
  }
}
