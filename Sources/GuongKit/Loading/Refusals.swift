import GuongPublishing
import Synchronization

/// Remembers what the disk refused while many threads read.
final class Refusals: Sendable {
  private let found = Mutex<(path: String, error: DiskError)?>(nil)

  /// The refusal of the first path in byte order, so that the same fault gives the same message.
  var first: DiskError? { found.withLock { $0?.error } }

  /// Passes a result on.
  func note<Value>(
    _ result: Result<Value, ContentSource.Failure>, _ path: String
  ) -> Result<Value, ContentSource.Failure> {
    if case .failure(let failure) = result, let error = failure.refusal {
      found.withLock { found in
        if let earlier = found, earlier.path.utf8.lexicographicallyPrecedes(path.utf8) { return }
        found = (path, error)
      }
    }
    return result
  }
}
