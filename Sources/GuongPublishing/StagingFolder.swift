internal import Glibc

/// The new, empty folder that an output is written to: files of mode 0644 and folders of mode 0755 whatever the umask.
///
/// The umask is never read (umask(2) can only be read by setting it, for all threads at once). The first folder and the first
/// file show whether the modes asked for are those given, and only if not is every later one changed: no call more for each
/// file under the usual umask 022, and default ACLs, which replace the umask, are met too.
struct StagingFolder: Sendable {
  let handle: FolderHandle
  private let changesFileModes: Bool
  private let changesFolderModes: Bool
  /// With the set-group-ID bit where the parent hands it down.
  private let folderMode: mode_t

  /// Creates `name` in the target's parent, with an empty marker in it.
  init(_ name: String, for target: OutputTarget) throws(DiskError) {
    let display = target.parent.display(name)
    let made = SystemCall.run { mkdirat(target.parent.raw, name, Self.folderMode) }
    guard made == 0 else { throw DiskError(.createFolder, display, code: -made) }
    let raw = target.parent.openFolder(name)
    guard raw >= 0 else { throw DiskError(.createFolder, display, code: -raw) }
    // Messages name what is being built as it will be, not the staging folder that will be gone when they are read.
    handle = FolderHandle(owning: FileDescriptor(owning: raw), name: target.display, resolver: target.parent.resolver)
    let mode = SystemCall.status(of: raw).status.st_mode
    folderMode = Self.folderMode | mode & mode_t(S_ISGID)
    changesFolderModes = mode & 0o777 != Self.folderMode
    if changesFolderModes {
      let changed = SystemCall.run { [folderMode] in fchmod(raw, folderMode) }
      guard changed == 0 else { throw DiskError(.createFolder, display, code: -changed) }
    }
    let marker = handle.open(OutputMarker.fileName, flags: Self.newFile, mode: Self.fileMode)
    guard marker >= 0 else { throw DiskError(.writeFile, handle.display(OutputMarker.fileName), code: -marker) }
    let file = FileDescriptor(owning: marker)
    changesFileModes = SystemCall.status(of: file.raw).status.st_mode & 0o777 != Self.fileMode
    if changesFileModes { _ = fchmod(file.raw, Self.fileMode) }
  }

  /// Creates a file, and the folders that it needs. Safe to call from many threads.
  ///
  /// Errors: `writtenTwice` if there is one already.
  func create(_ path: TreePath) throws(DiskError) -> FileDescriptor {
    let folder = path.parent
    // A page nearly always has a folder of its own: making that first saves an open that would fail.
    let isPage = path.fileName == Self.pageName
    if isPage, let folder { try createFolder(folder) }
    var raw = handle.open(path.string, flags: Self.newFile, mode: Self.fileMode)
    // Of other files the folder is mostly there, and a failed open is as cheap as looking it up in a shared table.
    if raw == -ENOENT, !isPage, let folder {
      try createFolder(folder)
      raw = handle.open(path.string, flags: Self.newFile, mode: Self.fileMode)
    }
    guard raw >= 0 else {
      let reason = raw == -EEXIST ? DiskErrorReason.writtenTwice : DiskErrorReason(code: -raw)
      throw DiskError(.writeFile, handle.display(path.string), code: -raw, reason: reason)
    }
    let file = FileDescriptor(owning: raw)
    if changesFileModes {
      let changed = SystemCall.run { fchmod(raw, Self.fileMode) }
      guard changed == 0 else { throw DiskError(.writeFile, handle.display(path.string), code: -changed) }
    }
    return file
  }

  private func createFolder(_ path: TreePath) throws(DiskError) {
    var made = SystemCall.run { mkdirat(handle.raw, path.string, folderMode) }
    if made == -ENOENT, let parent = path.parent {
      try createFolder(parent)
      made = SystemCall.run { mkdirat(handle.raw, path.string, folderMode) }
    }
    // Another thread was quicker; if it is a file, opening beneath it will say so.
    if made == -EEXIST { return }
    guard made == 0 else { throw DiskError(.createFolder, handle.display(path.string), code: -made) }
    if changesFolderModes {
      let changed = SystemCall.run { fchmodat(handle.raw, path.string, folderMode, 0) }
      guard changed == 0 else { throw DiskError(.createFolder, handle.display(path.string), code: -changed) }
    }
  }

  /// Writes the marker, which is there and empty.
  func write(_ marker: OutputMarker) throws(DiskError) {
    let display = handle.display(OutputMarker.fileName)
    let raw = handle.open(OutputMarker.fileName, flags: O_WRONLY | O_TRUNC)
    guard raw >= 0 else { throw DiskError(.writeFile, display, code: -raw) }
    let file = FileDescriptor(owning: raw)
    let written = marker.bytes.withUnsafeBytes { SystemCall.writeAll($0, to: file.raw) }
    let closed = file.close()
    let code = written != 0 ? written : closed
    guard code == 0 else { throw DiskError(.writeFile, display, code: -code) }
  }

  private static let pageName = "index.html"
  private static let fileMode: mode_t = 0o644
  private static let folderMode: mode_t = 0o755
  private static let newFile = O_WRONLY | O_CREAT | O_EXCL
}
