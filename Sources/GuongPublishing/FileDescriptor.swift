internal import Glibc

/// An open file or folder, closed when its owner goes.
struct FileDescriptor: ~Copyable, Sendable {
  let raw: Int32

  init(owning raw: Int32) {
    self.raw = raw
  }

  /// Closes now and tells: 0, or the negated error number. Network file systems and quotas report a failed write only here.
  /// Never repeated after EINTR: on Linux the descriptor is gone by then (close(2)).
  consuming func close() -> Int32 {
    let descriptor = raw
    discard self
    return Glibc.close(descriptor) < 0 && errno != EINTR ? -errno : 0
  }

  deinit {
    _ = Glibc.close(raw)
  }
}
