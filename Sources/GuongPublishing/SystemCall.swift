internal import CLinux
internal import Glibc

/// System calls in one convention: what the call returned, or the error number negated.
///
/// Numbers, not `throw`, so that a failed call costs nothing where failing is usual (a folder that is not there yet), and so
/// that `errno` is read before anything else can change it.
enum SystemCall {
  /// Runs a call of the Glibc module, again if a signal interrupted it.
  @inline(__always)
  static func run<Value: SignedInteger & FixedWidthInteger>(_ call: () -> Value) -> Value {
    while true {
      let value = call()
      if value >= 0 { return value }
      let code = errno
      if code != EINTR { return -Value(code) }
    }
  }

  /// Writes all bytes at the file's offset. Returns 0 or the negated error number.
  static func writeAll(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = run { write(file, bytes.baseAddress! + written, bytes.count - written) }
      if count < 0 { return Int32(count) }
      // A disk that takes nothing and gives no reason would keep us here for ever.
      if count == 0 { return -EIO }
      written += count
    }
    return 0
  }

  /// The state of an open file, or the negated error number in `code`.
  static func status(of file: Int32) -> (code: Int32, status: stat) {
    var status = stat()
    let code = run { fstat(file, &status) }
    return (code, status)
  }

  /// The state of a name in a folder, a symbolic link itself and not what it names.
  static func status(of name: UnsafePointer<CChar>, in folder: Int32) -> (code: Int32, status: stat) {
    var status = stat()
    let code = run { fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) }
    return (code, status)
  }

  /// True if what is open as `descriptor` is what `name` names in a folder now.
  static func isOpen(_ descriptor: Int32, as name: String, in folder: Int32) -> Bool {
    let (openCode, open) = status(of: descriptor)
    let (namedCode, named) = status(of: name, in: folder)
    return openCode == 0 && namedCode == 0 && open.st_ino == named.st_ino && open.st_dev == named.st_dev
  }

  /// Two names of one folder trade places in one step (renameat2(2)).
  static func exchange(_ one: String, _ other: String, in folder: Int32) -> Int32 {
    linux_rename_exchange(folder, one, other)
  }
}
