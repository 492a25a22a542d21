internal import Glibc

/// Takes somebody's own dot-files (`public/.gitkeep`, `public/.git/`, `public/.well-known/`) from the old output to the new.
///
/// Files are hard-linked: both outputs have the very same file until the old one is removed, so nothing is lost whatever
/// happens in between, owner, times and mode stay, and a large `.git` costs little. Where linking is refused, it is copied.
struct CarryOver {
  private let old: FolderHandle
  private let new: FolderHandle
  private let generated: Set<TreePath>
  private var pending: [[CChar]] = [[0]]

  /// Runs at once. `new` keeps any file that it has under the same path.
  init(from previous: PreviousOutput, to new: FolderHandle) throws(DiskError) {
    old = previous.folder
    self.new = new
    generated = previous.generated
    var entries = FolderEntries()
    while let folder = pending.popLast() {
      let isTop = folder.count == 1
      let from = FileDescriptor(owning: try open(folder, in: old))
      let to = FileDescriptor(owning: try open(folder, in: new))
      let code = entries.load(from.raw)
      guard code == 0 else { throw DiskError(.readFolder, old.display(RawPath.display(folder)), code: -code) }
      var failure: DiskError?
      entries.forEach { entry in
        if failure != nil || (isTop && !entry.isHidden) { return }
        failure = take(entry, RawPath.joining(folder, entry), from: from.raw, to: to.raw)
      }
      if let failure { throw failure }
    }
  }

  private func open(_ path: [CChar], in folder: FolderHandle) throws(DiskError) -> Int32 {
    let raw = folder.openFolder(path)
    guard raw >= 0 else { throw DiskError(.copyFile, folder.display(RawPath.display(path)), code: -raw) }
    return raw
  }

  private mutating func take(_ entry: FolderEntry, _ path: [CChar], from: Int32, to: Int32) -> DiskError? {
    let place = RawPath.display(path)
    if let path = try? TreePath(place), generated.contains(path) { return nil }
    let (code, status) = SystemCall.status(of: entry.name, in: from)
    guard code == 0 else { return DiskError(.copyFile, old.display(place), code: -code) }
    if status.st_mode & S_IFMT == S_IFDIR {
      let made = SystemCall.run { mkdirat(to, entry.name, 0o700) }
      if made == 0 {
        let changed = SystemCall.run { fchmodat(to, entry.name, status.st_mode & 0o7777, 0) }
        if changed < 0 { return DiskError(.createFolder, new.display(place), code: -changed) }
      } else if made != -EEXIST {
        return DiskError(.createFolder, new.display(place), code: -made)
      }
      pending.append(path)
      return nil
    }
    var linked = SystemCall.run { linkat(from, entry.name, to, entry.name, 0) }
    if linked < 0, linked != -EEXIST, linked != -ENOSPC { linked = copy(entry, status, from: from, to: to) }
    return linked == 0 || linked == -EEXIST ? nil : DiskError(.copyFile, old.display(place), code: -linked)
  }

  private func copy(_ entry: FolderEntry, _ status: stat, from: Int32, to: Int32) -> Int32 {
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      let source = SystemCall.run { openat(from, entry.name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
      guard source >= 0 else { return source }
      let reading = FileDescriptor(owning: source)
      let made = SystemCall.run { openat(to, entry.name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
      guard made >= 0 else { return made }
      let writing = FileDescriptor(owning: made)
      let copied = FileCopy.copyFileRange.run(from: reading.raw, to: writing.raw, size: Int(status.st_size))
      let changed = SystemCall.run { fchmod(writing.raw, status.st_mode & 0o7777) }
      let closed = writing.close()
      return copied != 0 ? copied : changed != 0 ? changed : closed
    case S_IFLNK:
      var target = [CChar](repeating: 0, count: 4097)
      let count = SystemCall.run { readlinkat(from, entry.name, &target, target.count - 1) }
      guard count >= 0 else { return Int32(count) }
      return SystemCall.run { symlinkat(target, to, entry.name) }
    default:
      return -EOPNOTSUPP
    }
  }
}
