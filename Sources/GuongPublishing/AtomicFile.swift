internal import CLinux
internal import Glibc

/// Writes one file so that it is there whole or not at all, even after a power cut: beside it first, made durable, renamed.
package enum AtomicFile {
  package enum Mode: Hashable, Sendable {
    /// In the place of a file of that name, keeping its mode. A symbolic link is followed and stays.
    case replace
    /// Only if there is nothing of that name: what somebody has written is never lost.
    case failIfExists
  }

  /// Writes `bytes` to `path`, whose folder must exist. A new file has mode 0666 less the umask.
  ///
  /// Errors: `alreadyExists` in `failIfExists`; in `replace`, `isAFolder`, and `notARegularFile` for a pipe or a device, which a
  /// rename would destroy (`/dev/stdout`); `notFound` for the folder; `noSpace` and the like, with the old file as it was.
  package static func write(_ bytes: [UInt8], toPath path: String, mode: Mode) throws(DiskError) {
    let (destination, oldMode) = try resolve(path, mode)
    let cut = destination.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = cut.map { String(destination[destination.utf8.index(after: $0)...]) } ?? destination
    let folderPath = cut.map { $0 == destination.startIndex ? "/" : String(destination[..<$0]) } ?? "."
    if ["", ".", ".."].contains(name) { throw DiskError(.writeFile, path, code: EISDIR) }
    let folder = try FolderHandle(at: folderPath)

    // Its length does not depend on the name, which may be as long as the file system allows.
    let temporary = ".guong-\(getpid())-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
    let raw = folder.open(temporary, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
    guard raw >= 0 else { throw DiskError(.writeFile, path, code: -raw) }
    let code = finish(bytes, FileDescriptor(owning: raw), oldMode, temporary, name, in: folder, mode)
    if code != 0 {
      _ = unlinkat(folder.raw, temporary, 0)
      throw DiskError(.writeFile, path, code: -code)
    }
    let synced = SystemCall.run { fsync(folder.raw) }
    // EINVAL: a file system whose folders cannot be synced; nothing more can be done there.
    guard synced == 0 || synced == -EINVAL else { throw DiskError(.makeDurable, path, code: -synced) }
  }

  /// The file that is really meant, and the mode of the one that is there.
  private static func resolve(_ path: String, _ mode: Mode) throws(DiskError) -> (path: String, mode: mode_t?) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      let code = errno
      if code == ENOENT { return (path, nil) }
      throw DiskError(.writeFile, path, code: code)
    }
    if mode == .failIfExists { throw DiskError(.writeFile, path, code: EEXIST) }
    guard let real = realpath(path, nil) else { throw DiskError(.writeFile, path, code: errno) }
    defer { free(real) }
    guard stat(real, &status) == 0 else { throw DiskError(.writeFile, path, code: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return (String(cString: real), status.st_mode & 0o777)
    case S_IFDIR: throw DiskError(.writeFile, path, code: EISDIR)
    default: throw DiskError(.writeFile, path, reason: .notARegularFile)
    }
  }

  private static func finish(
    _ bytes: [UInt8], _ file: consuming FileDescriptor, _ oldMode: mode_t?, _ temporary: String, _ name: String,
    in folder: FolderHandle, _ mode: Mode
  ) -> Int32 {
    let raw = file.raw
    let written = bytes.withUnsafeBytes { SystemCall.writeAll($0, to: raw) }
    if written != 0 { return written }
    if let oldMode { _ = fchmod(raw, oldMode) }
    let synced = SystemCall.run { fsync(raw) }
    if synced != 0 { return synced }
    let closed = file.close()
    if closed != 0 { return closed }
    if mode == .replace { return SystemCall.run { renameat(folder.raw, temporary, folder.raw, name) } }
    let renamed = linux_rename_no_replace(folder.raw, temporary, name)
    guard renamed == -EINVAL || renamed == -ENOSYS else { return renamed }
    // Without RENAME_NOREPLACE: link(2) never replaces either.
    let linked = SystemCall.run { linkat(folder.raw, temporary, folder.raw, name, 0) }
    if linked == 0 { _ = unlinkat(folder.raw, temporary, 0) }
    return linked
  }
}
