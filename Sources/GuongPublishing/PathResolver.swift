internal import CLinux
internal import Glibc

/// How a path inside a folder is opened without ever leaving the folder or passing a symbolic link.
package enum PathResolver: Sendable, CaseIterable {
  /// openat2(2) with RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS: the kernel checks, in one call (Linux 5.6).
  case kernel
  /// One openat(2) with O_NOFOLLOW for each component: for older kernels, and containers whose filter refuses openat2 (EPERM).
  case stepwise

  /// The best that works here; asked once for each tree.
  static func available(in folder: Int32) -> PathResolver {
    let probe = linux_open_beneath(folder, ".", linux_o_path | O_DIRECTORY | O_CLOEXEC, 0)
    guard probe >= 0 else { return .stepwise }
    _ = close(probe)
    return .kernel
  }

  /// Opens `path` (relative, without "..") beneath `folder`. O_NOFOLLOW and O_CLOEXEC are added to `flags`.
  /// Returns the descriptor or the negated error number; -ELOOP for a symbolic link anywhere in the path.
  func open(_ path: UnsafePointer<CChar>, in folder: Int32, flags: Int32, mode: mode_t) -> Int32 {
    let flags = flags | O_NOFOLLOW | O_CLOEXEC
    switch self {
    case .kernel: return linux_open_beneath(folder, path, flags, flags & O_CREAT != 0 ? mode : 0)
    case .stepwise: return Self.openStepwise(path, in: folder, flags: flags, mode: mode)
    }
  }

  private static func openStepwise(
    _ path: UnsafePointer<CChar>, in folder: Int32, flags: Int32, mode: mode_t
  ) -> Int32 {
    var bytes = Array(UnsafeBufferPointer(start: path, count: strlen(path) + 1))
    return bytes.withUnsafeMutableBufferPointer { bytes in
      let path = bytes.baseAddress!
      var current = folder
      var start = 0
      for position in bytes.indices where bytes[position] == CChar(bitPattern: UInt8(ascii: "/")) {
        bytes[position] = 0
        let next = openStep(
          path + start, in: current, flags: linux_o_path | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC, mode: 0)
        if current != folder { _ = close(current) }
        if next < 0 { return next }
        current = next
        start = position + 1
      }
      let file = openStep(path + start, in: current, flags: flags, mode: mode)
      if current != folder { _ = close(current) }
      return file
    }
  }

  private static func openStep(
    _ name: UnsafePointer<CChar>, in folder: Int32, flags: Int32, mode: mode_t
  ) -> Int32 {
    let descriptor = SystemCall.run { openat(folder, name, flags, mode) }
    // With O_DIRECTORY a link is "not a folder"; openat2 says ELOOP, and so do we.
    if descriptor == -ENOTDIR {
      let (code, status) = SystemCall.status(of: name, in: folder)
      if code == 0, status.st_mode & S_IFMT == S_IFLNK { return -ELOOP }
    }
    return descriptor
  }
}
