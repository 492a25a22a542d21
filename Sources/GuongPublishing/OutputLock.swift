internal import Glibc
internal import Synchronization

/// One build at a time for each output: flock(2) on `.<name>.lock` beside it.
///
/// The kernel drops the lock when its process ends, however it ends, so a killed build never blocks the next. The file goes
/// too: it is removed by whoever holds the lock, and whoever gets a lock makes sure that the file still has its name.
final class OutputLock: Sendable {
  private let target: OutputTarget
  private let descriptor: Mutex<Int32?>

  /// Errors: `locked` while another build, of this process or another, holds it.
  init(_ target: OutputTarget) throws(DiskError) {
    self.target = target
    let name = Self.fileName(target)
    while true {
      let raw = SystemCall.run {
        openat(target.parent.raw, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
      }
      guard raw >= 0 else { throw DiskError(.lockOutput, target.display, code: -raw) }
      let code = SystemCall.run { flock(raw, LOCK_EX | LOCK_NB) }
      if code == 0, SystemCall.isOpen(raw, as: name, in: target.parent.raw) {
        descriptor = Mutex(raw)
        return
      }
      _ = close(raw)
      if code == -EWOULDBLOCK { throw DiskError(.lockOutput, target.display, code: -code, reason: .locked) }
      guard code == 0 else { throw DiskError(.lockOutput, target.display, code: -code) }
      // Its last holder removed the file between our open and our lock: try the next.
    }
  }

  /// Lets the next build in. Does nothing the second time.
  func release() {
    descriptor.withLock { held in
      guard let raw = held else { return }
      held = nil
      // Removed while still locked, so that nobody can hold a lock on a file that has lost its name without knowing.
      _ = unlinkat(target.parent.raw, Self.fileName(target), 0)
      _ = close(raw)
    }
  }

  deinit {
    release()
  }

  private static func fileName(_ target: OutputTarget) -> String { ".\(target.name).lock" }
}
