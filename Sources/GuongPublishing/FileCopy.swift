internal import CLinux
internal import Glibc

/// Copies what an open file has from its offset on to another, by the cheapest way that works.
enum FileCopy: CaseIterable {
  /// copy_file_range(2): no bytes leave the kernel, and file systems that can share blocks.
  case copyFileRange
  /// sendfile(2): between file systems that copy_file_range refuses.
  case sendFile
  /// read(2) and write(2): always.
  case readAndWrite

  /// Tries this way, then those after it. Returns 0 or the negated error number.
  func run(from: Int32, to: Int32, size: Int) -> Int32 {
    for way in Self.allCases.drop(while: { $0 != self }) {
      if let code = way.attempt(from: from, to: to, size: size) { return code }
    }
    return -EIO
  }

  /// Nil if this way does not work here; whatever it has copied by then, both offsets agree, so the next goes on from there.
  private func attempt(from: Int32, to: Int32, size: Int) -> Int32? {
    if self == .readAndWrite { return Self.readAndWrite(from: from, to: to) }
    var copied = 0
    while true {
      let step = 1 << 30
      let count = self == .copyFileRange ? linux_copy_range(from, to, step) : linux_send_file(from, to, step)
      if count > 0 {
        copied += count
      } else if count == 0 {
        // Some file systems answer 0 for files that they cannot copy this way.
        return copied == 0 && size > 0 ? nil : 0
      } else if [EXDEV, EINVAL, ENOSYS, EOPNOTSUPP, EPERM].contains(Int32(-count)) {
        return nil
      } else {
        return Int32(count)
      }
    }
  }

  private static func readAndWrite(from: Int32, to: Int32) -> Int32 {
    withUnsafeTemporaryAllocation(byteCount: 256 << 10, alignment: 16) { buffer in
      while true {
        let count = SystemCall.run { read(from, buffer.baseAddress!, buffer.count) }
        if count <= 0 { return Int32(count) }
        let code = SystemCall.writeAll(UnsafeRawBufferPointer(rebasing: buffer[..<count]), to: to)
        if code < 0 { return code }
      }
    }
  }
}
