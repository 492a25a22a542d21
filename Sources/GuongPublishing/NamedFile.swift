internal import Glibc

/// One file that the user named, wherever it is; symbolic links in its path are followed, since the user chose them.
package enum NamedFile {
  /// The file's bytes.
  ///
  /// Errors: `tooLarge` over `limit` bytes; `notARegularFile` for a pipe or a device, without waiting for it; what open(2) and
  /// read(2) report.
  package static func read(_ path: String, limit: Int) throws(DiskError) -> [UInt8] {
    let raw = SystemCall.run { Glibc.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) }
    if raw == -ENXIO || raw == -ENODEV { throw DiskError(.readFile, path, code: -raw, reason: .notARegularFile) }
    guard raw >= 0 else { throw DiskError(.readFile, path, code: -raw) }
    return try OpenFile(owning: FileDescriptor(owning: raw), folder: nil, path: path).read(limit: limit)
  }
}
